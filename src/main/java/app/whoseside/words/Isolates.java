package app.whoseside.words;

/** Isolates as the window can draw them. */
public final class Isolates {
    static final char OPEN = '\u2068';
    static final char CLOSE = '\u2069';

    private static final char MARK = '\u200f';
    private static final char FROM_LEFT = '\u202a';
    private static final char FROM_RIGHT = '\u202b';
    private static final char END = '\u202c';

    private Isolates() {}

    /**
     * Returns the text with an embedding between two marks in place of each isolate. JavaFX orders isolates well, but draws the two
     * signs as boxes; these it draws as nothing (its glyph tables know U+200F and U+202A to U+202E as invisible, not U+2066 to U+2069).
     */
    public static String embedded(String text) {
        if (text.indexOf(OPEN) < 0) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case OPEN -> drawn.append(MARK).append(startsFromRight(text.substring(i + 1)) ? FROM_RIGHT : FROM_LEFT);
                case CLOSE -> drawn.append(END).append(MARK);
                default -> drawn.append(text.charAt(i));
            }
        }
        return drawn.toString();
    }

    /** The first letter with a direction decides (Unicode UAX 9, rule P2). */
    private static boolean startsFromRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }
}
