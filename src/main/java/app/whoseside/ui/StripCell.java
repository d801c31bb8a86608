package app.whoseside.ui;

import app.whoseside.model.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the strip of time.
 *
 * @param from when its first look was made
 * @param to when its last one was
 */
record StripCell(Watched.State state, Instant from, Instant to) {
    /** More would be too thin to be told apart. */
    private static final int MOST = 72;

    /** Returns a cell for each look; where there are too many, one for a few that follow each other, which shows the worst of them. */
    static List<StripCell> of(List<Watched.Look> looks) {
        int each = (looks.size() + MOST - 1) / MOST;
        List<StripCell> cells = new ArrayList<>();
        for (int i = 0; i < looks.size(); i += each) {
            List<Watched.Look> few = looks.subList(i, Math.min(looks.size(), i + each));
            cells.add(new StripCell(worst(few), few.getFirst().at(), few.getLast().at()));
        }
        return cells;
    }

    /** Returns the same with neighbours of one state put together. */
    static List<StripCell> runs(List<StripCell> cells) {
        List<StripCell> runs = new ArrayList<>();
        for (StripCell cell : cells) {
            boolean same = !runs.isEmpty() && runs.getLast().state == cell.state;
            StripCell run = same ? new StripCell(cell.state, runs.removeLast().from, cell.to) : cell;
            runs.add(run);
        }
        return runs;
    }

    private static Watched.State worst(List<Watched.Look> looks) {
        for (Watched.State state : List.of(Watched.State.DOWN, Watched.State.SLOW, Watched.State.UP)) {
            if (looks.stream().anyMatch(look -> look.state() == state)) {
                return state;
            }
        }
        return Watched.State.UNKNOWN;
    }
}
