package app.whoseside.watch;

import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the page did over time, oldest first. */
public record Timeline(List<Entry> entries) {
    /** From here on a trouble lasts: neither a reload nor patience is likely to mend it. */
    private static final Duration LASTING = Duration.ofMinutes(15);
    /** Fewer looks than this show no pattern. */
    private static final int ENOUGH = 3;

    public Timeline {
        entries = List.copyOf(entries);
    }

    public static Timeline empty() {
        return new Timeline(List.of());
    }

    Timeline with(Entry next) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(next);
        return new Timeline(longer);
    }

    public List<Look> looks() {
        return entries.stream().filter(Look.class::isInstance).map(Look.class::cast).toList();
    }

    public Optional<Look> last() {
        return looks().isEmpty() ? Optional.empty() : Optional.of(looks().getLast());
    }

    /** Returns how many of the last looks opened the page, one after the other. */
    int openedInARow() {
        List<Look> newestFirst = looks().reversed();
        return (int) newestFirst.stream().takeWhile(look -> look.state().opened()).count();
    }

    /** Returns how many of the last looks found the same as the very last. */
    int sameInARow() {
        return last().map(last -> (int) looks().reversed().stream().takeWhile(look -> look.state() == last.state()).count()).orElse(0);
    }

    /**
     * Returns how long the page has failed at the least: the time between looks of which both failed and between which nothing happened here. What
     * passed while nobody could look does not count.
     */
    public Duration failedFor() {
        Duration sum = Duration.ZERO;
        Optional<Look> before = Optional.empty();
        for (Entry entry : entries) {
            switch (entry) {
                case Gap gap -> before = Optional.empty();
                case Look look when look.state() == State.DOWN -> {
                    sum = sum.plus(before.map(earlier -> look.at().steady().minus(earlier.at().steady())).orElse(Duration.ZERO));
                    before = Optional.of(look);
                }
                case Look look -> before = Optional.empty();
            }
        }
        return sum;
    }

    /** Returns whether the trouble lasts, and does not pass by itself: without a break, in which it would have opened, for 15 minutes. */
    public boolean lasting() {
        return pattern() == Pattern.STEADY && failedFor().compareTo(LASTING) >= 0;
    }

    /** How the failures lie. */
    public enum Pattern {
        /** Too few looks to tell. */
        OPEN,
        /** Each look failed. */
        STEADY,
        /** It opened in between. */
        BURSTS
    }

    public Pattern pattern() {
        long opened = looks().stream().filter(look -> look.state().opened()).count();
        long failed = looks().stream().filter(look -> look.state() == State.DOWN).count();
        if (opened > 0 && failed > 0 && changes() > 1) {
            return Pattern.BURSTS;
        }
        return opened == 0 && failed >= ENOUGH ? Pattern.STEADY : Pattern.OPEN;
    }

    /** Returns how often the page went from failing to opening or back; once is an end, more is a flicker. */
    private int changes() {
        List<Boolean> known = looks().stream().filter(look -> look.state() != State.UNKNOWN).map(look -> look.state().opened()).toList();
        int changes = 0;
        for (int i = 1; i < known.size(); i++) {
            changes += known.get(i).equals(known.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }
}
