package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Outcome;
import app.whoseside.model.Watched.Look;
import app.whoseside.model.Watched.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripCellTest {
    private static List<Look> looks(String story) {
        List<Look> looks = new ArrayList<>();
        for (char sign : story.toCharArray()) {
            State state = switch (sign) {
                case 'u' -> State.UP;
                case 's' -> State.SLOW;
                case 'd' -> State.DOWN;
                default -> State.UNKNOWN;
            };
            looks.add(new Look(Samples.NOON.plusSeconds(60L * looks.size()), state, Outcome.UNKNOWN));
        }
        return looks;
    }

    private static String story(List<StripCell> cells) {
        StringBuilder story = new StringBuilder();
        cells.forEach(cell -> story.append("usd?".charAt(List.of(State.UP, State.SLOW, State.DOWN, State.UNKNOWN).indexOf(cell.state()))));
        return story.toString();
    }

    @Test
    void eachLookHasACell() {
        assertEquals("dds?u", story(StripCell.of(looks("dds?u"))));
        assertEquals(List.of(), StripCell.of(List.of()));
    }

    @Test
    void ofTooManyTheWorstIsShownAndNoneIsLost() {
        List<StripCell> cells = StripCell.of(looks("u".repeat(100) + "d" + "u".repeat(43)));
        assertEquals(72, cells.size());
        assertEquals(1, story(cells).chars().filter(sign -> sign == 'd').count());
        assertEquals(Samples.NOON.plusSeconds(60L * 143), cells.getLast().to());
    }

    @Test
    void oneSentenceForEachRun() {
        List<StripCell> runs = StripCell.runs(StripCell.of(looks("dddsuu?d")));
        assertEquals("dsu?d", story(runs));
        assertEquals(Samples.NOON.plusSeconds(120), runs.getFirst().to());
    }

    /** In high contrast all are of one colour, and the height says it alone. */
    @Test
    void theHeightsTellTheStatesApart() {
        assertTrue(TimeStrip.height(State.UP) > 1.4 * TimeStrip.height(State.SLOW));
        assertTrue(TimeStrip.height(State.SLOW) > 1.4 * TimeStrip.height(State.DOWN));
    }
}
