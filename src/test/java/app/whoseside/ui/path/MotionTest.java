package app.whoseside.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Party;
import app.whoseside.model.Side;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** How long each movement takes and how it goes, on the animation's own clock; and that none is made where the system asks for calm. */
class MotionTest {
    private static final List<Spot> BEFORE = List.of(spot(Party.DEVICE, Mark.CLEARED), spot(Party.SITE, Mark.WAITING));
    private static final List<Spot> AFTER = List.of(spot(Party.DEVICE, Mark.CLEARED), spot(Party.SITE, Mark.BROKEN));

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Spot spot(Party party, Mark mark) {
        return new Spot(party, mark, party.id(), mark.styleClass(), party.id() + " " + mark.styleClass());
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }

    private static void at(Animation animation, double millis) {
        animation.pause();
        animation.jumpTo(Duration.millis(millis));
    }

    @Test
    void aRingDrawsItselfIn240MillisecondsEasingOut() {
        on(() -> {
            Arc ring = new Arc(0, 0, 28, 28, 90, -360);
            Animation draws = Motion.draw(ring);
            assertEquals(Duration.millis(240), draws.getTotalDuration());
            at(draws, 0);
            assertEquals(0, ring.getLength());
            at(draws, 120);
            assertTrue(ring.getLength() < -185, "more than half in half the time: " + ring.getLength());
            at(draws, 240);
            assertEquals(-360, ring.getLength());
        });
    }

    @Test
    void aBadgeGrowsIn160() {
        on(() -> {
            Node badge = new Group();
            Animation grows = Motion.grow(badge);
            assertEquals(Duration.millis(160), grows.getTotalDuration());
            at(grows, 80);
            assertTrue(badge.getScaleX() > 0.5 && badge.getScaleX() < 1);
            at(grows, 160);
            assertEquals(1, badge.getScaleY());
        });
    }

    @Test
    void aLineFillsFromTheLeftIn200() {
        on(() -> {
            Node line = new Group();
            Animation fills = Motion.fill(line, 10, -12, 80, 24);
            assertEquals(Duration.millis(200), fills.getTotalDuration());
            at(fills, 100);
            Rectangle seen = (Rectangle) line.getClip();
            assertEquals(10, seen.getX());
            assertTrue(seen.getWidth() > 40 && seen.getWidth() < 80);
        });
    }

    @Test
    void theTintComesAfterTheHeadlineStands() {
        on(() -> {
            Node tint = new Rectangle(10, 10);
            Animation fades = Motion.tint(tint);
            assertEquals(Duration.millis(240), fades.getDelay());
            assertEquals(Duration.millis(240), fades.getCycleDuration());
            assertEquals(0, tint.getOpacity(), "while it waits");
        });
    }

    @Test
    void noneRepeats() {
        on(() -> List.of(Motion.draw(new Arc()), Motion.grow(new Group()), Motion.fill(new Group(), 0, 0, 1, 1), Motion.tint(new Group()))
                .forEach(each -> assertEquals(1, each.getCycleCount())));
    }

    @Test
    void aPlaceSettlesInTheDrawnPicture() {
        on(() -> {
            PathPicture picture = shown();
            picture.setMotion(true);
            picture.show(AFTER, true);
            assertTrue(badge(picture).getScaleX() < 1 || ring(picture).getLength() > -360, "it begins");
            assertNotNull(link(picture).getClip());
            assertEquals(0, picture.lookup(".zone-tint.broken").getOpacity());
        });
    }

    @Test
    void withoutMotionStatesChangeAtOnce() {
        on(() -> {
            PathPicture picture = shown();
            picture.setMotion(false);
            picture.show(AFTER, true);
            assertEquals(-360, ring(picture).getLength());
            assertEquals(1, badge(picture).getScaleX());
            assertNull(link(picture).getClip());
            assertEquals(1, picture.lookup(".zone-tint.broken").getOpacity());
        });
    }

    private static PathPicture shown() {
        PathPicture picture = new PathPicture();
        picture.setZoneNames(Map.of(Side.YOURS, "Your side", Side.THEIRS, "Their side"));
        picture.show(BEFORE, false);
        new Scene(picture, 800, 240);
        picture.resize(800, 240);
        picture.layout();
        return picture;
    }

    private static Arc ring(PathPicture picture) {
        return (Arc) picture.lookup(".broken > .ring");
    }

    private static Node badge(PathPicture picture) {
        return picture.lookup(".badge.broken");
    }

    private static Node link(PathPicture picture) {
        return picture.lookup(".link").getParent();
    }
}
