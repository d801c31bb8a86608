package app.whoseside.ui;

/** The text size that the person chose, in percent. */
public interface TextSize {
    int percent();

    void remember(int percent);
}
