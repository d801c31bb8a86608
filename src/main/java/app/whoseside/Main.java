package app.whoseside;

/** Starts the window, or the terminal when there are words on the command line. Not an Application, so that JavaFX loads only for the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
    }
}
