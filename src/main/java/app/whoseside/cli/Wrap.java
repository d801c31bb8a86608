package app.whoseside.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks sentences into lines. */
final class Wrap {
    private Wrap() {}

    /**
     * Returns lines of at most so many columns: the first starts with {@code first}, the rest are as far in. A long word stays whole.
     * Chinese has no blanks, and breaks between its signs where Unicode allows it (UAX 14).
     */
    static List<String> lines(String text, String first, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split("\\s+")) {
            boolean apart = true;
            for (String part : parts(word)) {
                String blank = empty || !apart ? "" : " ";
                if (!empty && Width.of(line + blank + part) > columns) {
                    lines.add(line.toString());
                    line = new StringBuilder(" ".repeat(first.length()));
                    blank = "";
                }
                line.append(blank).append(part);
                empty = false;
                apart = false;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> parts(String word) {
        if (word.codePoints().noneMatch(Width::wide)) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            // an address among Chinese signs stays whole
            if (end == word.length() || Width.wide(word.codePointBefore(end)) || Width.wide(word.codePointAt(end))) {
                parts.add(word.substring(start, end));
                start = end;
            }
        }
        return parts;
    }
}
