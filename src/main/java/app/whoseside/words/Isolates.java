package app.whoseside.words;

/** The signs around a value in a text that is read from right to left (Unicode UAX 9, 2.7). */
public final class Isolates {
    static final char OPEN = '\u2068';
    static final char CLOSE = '\u2069';

    private Isolates() {}

    /**
     * Returns the text without these signs, for the window: JavaFX draws them, and the older embeddings too, as boxes. A name first,
     * last or alone in a sentence keeps its place without them.
     */
    public static String leftOut(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }
}
