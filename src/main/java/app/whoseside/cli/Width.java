package app.whoseside.cli;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** How many columns of a terminal a text takes: Chinese signs take two (Unicode UAX 11), and what only steers the text none. */
final class Width {
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS, UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA,
            UnicodeBlock.HANGUL_SYLLABLES);

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** Returns the beginning of the text that fits into so many columns. */
    static String cut(String text, int columns) {
        int end = 0;
        int width = 0;
        while (end < text.length() && width + of(text.codePointAt(end)) <= columns) {
            width += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    static boolean wide(int sign) {
        return Character.isIdeographic(sign) || WIDE.contains(UnicodeBlock.of(sign));
    }

    private static int of(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK ? 0 : wide(sign) ? 2 : 1;
    }
}
