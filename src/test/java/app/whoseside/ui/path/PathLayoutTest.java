package app.whoseside.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathLayoutTest {
    private static final List<Side> PLAIN = List.of(Side.YOURS, Side.YOURS, Side.YOURS, Side.BETWEEN, Side.THEIRS);
    private static final List<Side> LONGEST =
            List.of(Side.YOURS, Side.YOURS, Side.YOURS, Side.YOURS, Side.YOURS, Side.BETWEEN, Side.THEIRS, Side.THEIRS);

    @Test
    void standsInOneRowAtTheUsualSize() {
        assertFalse(PathLayout.of(PLAIN, 880).stacked());
        assertFalse(PathLayout.of(LONGEST, 880).stacked());
    }

    @Test
    void zonesStandUnderOneAnotherWhereTheRowIsTooShort() {
        PathLayout layout = PathLayout.of(LONGEST, 440);
        assertTrue(layout.stacked());
        assertEquals(List.of(0, 1, 2), layout.zones().stream().map(PathLayout.Zone::row).toList());
    }

    @Test
    void aRowFitsFromItsLeastWidthOn() {
        assertFalse(PathLayout.of(LONGEST, PathLayout.leastWidth(LONGEST)).stacked());
        assertTrue(PathLayout.of(LONGEST, PathLayout.leastWidth(LONGEST) - 1).stacked());
    }

    @Test
    void aLineIsSolidOnlyBetweenClearedPlaces() {
        for (Mark left : Mark.values()) {
            for (Mark right : Mark.values()) {
                boolean solid = Joint.between(left, right) == Joint.SOLID;
                assertEquals(left == Mark.CLEARED && right == Mark.CLEARED, solid, left + " " + right);
            }
        }
        assertEquals(Joint.TORN, Joint.between(Mark.CLEARED, Mark.BROKEN));
        assertEquals(Joint.DOUBTFUL, Joint.between(Mark.CLEARED, Mark.DOUBT));
        assertEquals(Joint.DOTTED, Joint.between(Mark.BROKEN, Mark.CLEARED));
    }

    @Test
    void namesBreakIntoEvenLines() {
        assertEquals("Your internet\nprovider", Wrap.lines("Your internet provider", 14, 2, String::length));
        assertEquals("shop.\nexample", Wrap.lines("shop.example", 14, 2, String::length));
        assertEquals("Works", Wrap.lines("Works", 14, 1, String::length));
        assertEquals("averylongn\name.\nexample", Wrap.lines("averylongname.example", 10, 2, String::length));
    }
}
