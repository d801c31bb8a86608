package app.whoseside.report;

import java.util.regex.Pattern;

/** Text from a network without what steers: it may not move a cursor, turn the direction of a line, hide a letter or end up as a formula. */
final class Plain {
    /**
     * Control characters but the end of a line, and all of Unicode's format characters: among them those that turn the direction (UAX #9),
     * the invisible ones, and the ends of lines that only some programs see.
     */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cf}|[\\u2028\\u2029\\ufeff]|\\p{Cs}|\\p{Co}|\\p{Cn}");
    /** What makes a spreadsheet take a cell for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@-].*", Pattern.DOTALL);

    private Plain() {}

    static String of(String text) {
        return STEERING.matcher(text).replaceAll("");
    }

    /** Returns the text as one cell of a table, which a spreadsheet keeps as text. */
    static String cell(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
