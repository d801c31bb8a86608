package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Vantage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The session and its flow, without a window. */
class SessionTest {
    private final FakeExaminer examiner = new FakeExaminer();
    private final Kit.FakeChoice choice = new Kit.FakeChoice();
    private final Session session = new Session(examiner, new FakeReconsidering(), choice, () -> true, Runnable::run, () -> Samples.NOON);

    @Test
    void turnsToTheAnswerWhenTheVerdictIsReady() {
        session.check(Samples.SHOP);
        examiner.say(Samples.silent(Duration.ofSeconds(1)));
        assertEquals(new Flow.Checking(), session.flow().get());
        examiner.say(Samples.settled(Samples.theirs()));
        assertEquals(new Flow.Answer(), session.flow().get());
    }

    @Test
    void anotherVerdictWaitsBehindTheOneShown() {
        session.check(Samples.SHOP);
        examiner.say(Samples.settled(Samples.unsure()));
        examiner.say(Samples.done(Samples.theirs()));
        assertEquals("cannot-tell", session.shown().get().orElseThrow().verdict().cause());
        session.adopt();
        assertEquals("site-behind-cdn-down", session.shown().get().orElseThrow().verdict().cause());
        assertTrue(session.newer().get().isEmpty());
    }

    @Test
    void theSameVerdictIsRefinedWhereItStands() {
        session.check(Samples.SHOP);
        examiner.say(Samples.settled(Samples.theirs()));
        examiner.say(Samples.done(Samples.theirs()));
        assertTrue(session.shown().get().orElseThrow().finished());
        assertTrue(session.newer().get().isEmpty());
    }

    @Test
    void nobodyOutsideIsAskedInAChangedState() {
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.unsure()));
        assertTrue(session.outsideOpen());
        session.lookChanged(Vantage.PROXY_OFF);
        examiner.say(Samples.pageOpens());
        assertFalse(session.outsideOpen(), "what they say would be dropped");
        session.unchanged(Vantage.PROXY_OFF, true);
        assertTrue(session.outsideOpen());
    }

    @Test
    void whatAStoppedCheckStillSaysIsNotHeard() {
        session.check(Samples.SHOP);
        session.stop();
        examiner.say(Samples.settled(Samples.theirs()));
        assertEquals(new Flow.Asking(), session.flow().get());
        assertFalse(session.broken().get());
    }

    @Test
    void aCheckThatBreaksOffSaysSo() {
        session.check(Samples.SHOP);
        examiner.breakOff();
        assertEquals(new Flow.Asking(), session.flow().get());
        assertTrue(session.broken().get());
    }

    @Test
    void answersAddUpAndEndWithAnotherAddress() {
        session.check(Samples.SHOP);
        session.tell(Vantage.BROWSER, false);
        session.tell(Vantage.MOBILE_DATA, true);
        assertEquals(Map.of(Vantage.BROWSER, false, Vantage.MOBILE_DATA, true), examiner.last().answers());
        session.check(Samples.SHOP);
        assertEquals(Map.of(), examiner.last().answers());
    }

    @Test
    void aRememberedYesHoldsFromTheStart() {
        choice.remembered = Optional.of(true);
        session.check(Samples.SHOP);
        assertTrue(examiner.last().outside());
        assertFalse(session.outsideOpen());
    }

    @Test
    void passedStepsAreNotOfferedAgain() {
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.unsure()));
        session.nextStep();
        assertEquals(new Flow.Step("mobile-data", Flow.Stage.OFFERED), session.flow().get());
        session.pass("mobile-data");
        assertEquals(new Flow.Step("other-device", Flow.Stage.OFFERED), session.flow().get());
        session.pass("other-device");
        assertEquals(new Flow.Answer(), session.flow().get());
    }

    @Test
    void backFromTheDetailsLeadsToWhereTheCheckIs() {
        session.check(Samples.SHOP);
        session.show(new Flow.Details());
        session.back();
        assertEquals(new Flow.Checking(), session.flow().get());
        session.show(new Flow.Details());
        examiner.say(Samples.settled(Samples.theirs()));
        assertEquals(new Flow.Details(), session.flow().get());
        session.back();
        assertEquals(new Flow.Answer(), session.flow().get());
    }
}
