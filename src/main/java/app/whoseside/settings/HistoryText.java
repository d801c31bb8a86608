package app.whoseside.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last sites as they stand in their file: one a line, newest first, and on the first line, until the person was told of it, where a damaged one is.
 *
 * @param whole whether all of it could be read
 */
record HistoryText(List<Visit> visits, Optional<String> aside, boolean whole) {
    static final HistoryText EMPTY = new HistoryText(List.of(), Optional.empty(), true);
    private static final String MARK = "# set aside: ";
    private static final Pattern ASIDE = Pattern.compile(MARK + "([A-Za-z0-9._-]{1,80})");

    /** A last line without an end was cut off, and may be half an address. */
    static HistoryText of(String text) {
        List<Visit> visits = new ArrayList<>();
        Optional<String> aside = Optional.empty();
        boolean whole = text.isEmpty() || text.endsWith("\n");
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            Matcher mark = ASIDE.matcher(line);
            Optional<Visit> visit = Visit.read(line);
            visit.ifPresent(visits::add);
            if (mark.matches()) {
                aside = Optional.of(mark.group(1));
            } else {
                whole &= visit.isPresent();
            }
        }
        return new HistoryText(List.copyOf(visits), aside, whole);
    }

    HistoryText with(List<Visit> other) {
        return new HistoryText(List.copyOf(other), aside, whole);
    }

    /** Returns what could be read, the rest being kept under that name; or, empty, told of. */
    HistoryText kept(Optional<String> where) {
        return new HistoryText(visits, where, true);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        aside.ifPresent(name -> lines.add(MARK + name));
        visits.forEach(visit -> lines.add(visit.line()));
        return lines;
    }
}
