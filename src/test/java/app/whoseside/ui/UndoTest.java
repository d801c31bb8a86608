package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Thing;
import app.whoseside.step.PutBack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is off by our hand is kept in mind until it is back, left, or the person's. */
class UndoTest {
    private final FakeHands hands = new FakeHands();
    private final List<Runnable> later = new ArrayList<>();
    private final Undo undo = new Undo(hands, new Behind(later::add, Runnable::run));

    @Test
    void theHandsAreNeverCalledOnTheScreensThread() {
        undo.add(FakeHands.PROXY);
        undo.putBack();
        assertEquals(List.of(), hands.did);
        assertTrue(undo.busy());
        undo.putBack();
        undo.leave();
        assertEquals(1, later.size(), "one at a time");
        work();
        assertEquals(new Undo.State.Done(FakeHands.PROXY, false), undo.state().get());
    }

    @Test
    void everythingGoesBackNewestFirst() {
        undo.add(FakeHands.PROXY);
        undo.add(FakeHands.VPN);
        undo.putBack();
        work();
        assertEquals(List.of("back " + Thing.VPN, "back " + Thing.PROXY), hands.did);
        assertTrue(undo.standing().isEmpty());
    }

    @Test
    void whatDoesNotGoBackStaysOfferedAndCannotBeWavedAway() {
        hands.back = PutBack.FAILED;
        undo.add(FakeHands.PROXY);
        undo.putBack();
        work();
        undo.close();
        assertEquals(new Undo.State.Failed(List.of(FakeHands.PROXY)), undo.state().get());
        assertEquals(List.of(FakeHands.PROXY), undo.standing());
        hands.back = PutBack.DONE;
        undo.putBack();
        work();
        undo.close();
        assertEquals(new Undo.State.Nothing(), undo.state().get());
    }

    @Test
    void whatAnEarlierRunLeftIsSpokenOfSo() {
        hands.left = List.of(FakeHands.PROXY);
        undo.read(left -> assertTrue(left));
        work();
        assertInstanceOf(Undo.State.Offered.class, undo.state().get());
        undo.putBack();
        work();
        assertEquals(new Undo.State.Done(FakeHands.PROXY, true), undo.state().get());
    }

    @Test
    void whereNothingIsLeftNothingIsOffered() {
        undo.read(left -> assertFalse(left));
        work();
        undo.putBack();
        undo.leave();
        work();
        assertEquals(List.of(), hands.did);
    }

    @Test
    void whatIsSwitchedOffWhileSomethingElseGoesBackIsStillOffered() {
        undo.add(FakeHands.PROXY);
        undo.putBack();
        undo.add(FakeHands.VPN);
        assertTrue(undo.busy(), "one at a time");
        work();
        assertEquals(new Undo.State.Offered(List.of(FakeHands.VPN)), undo.state().get());
        undo.putBack();
        work();
        assertEquals(List.of("back PROXY", "back VPN"), hands.did);
    }

    private void work() {
        List<Runnable> now = List.copyOf(later);
        later.clear();
        now.forEach(Runnable::run);
    }
}
