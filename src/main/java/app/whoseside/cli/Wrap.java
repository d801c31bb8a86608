package app.whoseside.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
final class Wrap {
    private Wrap() {}

    /** Returns lines of at most so many columns: the first starts with {@code first}, the rest are as far in. A long word stays whole. */
    static List<String> lines(String text, String first, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(first.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
