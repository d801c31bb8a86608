package app.whoseside.watch;

import app.whoseside.model.Address;
import app.whoseside.model.Ids;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.settings.Visit;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.State;
import app.whoseside.watch.Entry.Why;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A watch under way as it is kept for the next start, one entry a line.
 *
 * @param url scheme, name and path: no login, no query, and no path that looks like a key; an ellipsis stands for what was left out
 */
public record WatchNote(String url, Course course) {
    private static final String FORM = "whoseside-watch 1";
    private static final int HEAD = 4;
    private static final String CUT = "\u2026";
    private static final String NOBODY_YET = "-";

    static WatchNote of(Address address, Course course) {
        return new WatchNote(url(address), course);
    }

    private static String url(Address address) {
        String kept = Visit.of(address, Instant.EPOCH, Side.UNKNOWN).url();
        return kept.equals(address.url()) ? kept : kept + CUT;
    }

    /** Whether this may be the note of that page. */
    boolean about(Address page) {
        return url.equals(url(page));
    }

    /** Whether the page can be told from the note alone. Else only who names the page again can go on with its watch. */
    public boolean tellsThePage() {
        return !url.endsWith(CUT);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(FORM, url, moment(course.since()), course.whose().map(Ids::of).orElse(NOBODY_YET)));
        course.timeline().entries().forEach(entry -> lines.add(line(entry)));
        return lines;
    }

    private static String line(Entry entry) {
        return switch (entry) {
            case Look look -> String.join(
                    " ", moment(look.at()), "look", Ids.of(look.state()), look.outcome().id(), Long.toString(look.asked().orElse(Duration.ZERO).toSeconds()),
                    Boolean.toString(look.whole()));
            case Gap gap -> String.join(" ", moment(gap.at()), "gap", Ids.of(gap.why()));
        };
    }

    private static String moment(Moment at) {
        return at.wall() + " " + at.steady().toMillis();
    }

    /** Returns the note, or empty when this is none: of a later program, or cut in half. */
    static Optional<WatchNote> read(List<String> lines) {
        if (lines.size() < HEAD || !lines.getFirst().equals(FORM) || !lines.get(1).matches("https?://[^\\s/?#@]+/[^\\s?#]*")) {
            return Optional.empty();
        }
        try {
            Optional<Party> whose = lines.get(3).equals(NOBODY_YET) ? Optional.empty() : Optional.of(known(Party.class, lines.get(3)));
            List<Entry> entries = lines.subList(HEAD, lines.size()).stream().map(line -> entry(line.split(" "))).toList();
            return Optional.of(new WatchNote(lines.get(1), new Course(moment(lines.get(2).split(" ")), new Timeline(entries), whose)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Entry entry(String[] words) {
        Moment at = moment(words);
        if (words[2].equals("gap")) {
            return new Gap(at, known(Why.class, words[3]));
        }
        Optional<Duration> asked = Optional.of(Duration.ofSeconds(Long.parseLong(words[5]))).filter(Duration::isPositive);
        return new Look(at, known(State.class, words[3]), known(Outcome.class, words[4]), asked, Boolean.parseBoolean(words[6]));
    }

    private static Moment moment(String[] words) {
        return new Moment(Instant.parse(words[0]), Duration.ofMillis(Long.parseLong(words[1])));
    }

    private static <E extends Enum<E>> E known(Class<E> type, String id) {
        return Ids.find(type, id).orElseThrow(() -> new IllegalArgumentException(id));
    }
}
