package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Vantage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another network is noticed once it stands, and only where it matters. */
class NetworkTest {
    private final FakeExaminer examiner = new FakeExaminer();
    private final FakeReconsidering reconsidering = new FakeReconsidering();
    private final Session session = new Session(examiner, reconsidering, new Kit.FakeChoice(), () -> true, Runnable::run, () -> Samples.NOON);
    private String now = "home";
    private final Network network = new Network(() -> now, new Behind(Runnable::run, Runnable::run), session);

    @Test
    void aNetworkThatIsBeingJoinedIsWaitedFor() {
        offered();
        now = "";
        poll(2);
        now = "caf";
        poll(1);
        now = "café";
        poll(1);
        assertEquals(1, examiner.requests.size());
        poll(1);
        assertEquals(2, examiner.requests.size());
        assertEquals(Network.Where.AWAY, network.where().get());
    }

    @Test
    void awayFromTheStepAChangeOfNetworkIsNobodysBusiness() {
        offered();
        session.show(new Flow.Answer());
        now = "café";
        poll(3);
        assertEquals(1, examiner.requests.size());
    }

    @Test
    void backHomeTheOutcomeElsewhereStillCounts() {
        offered();
        now = "café";
        poll(2);
        examiner.say(Samples.pageOpens());
        assertEquals(Map.of(Vantage.OTHER_NETWORK, true), reconsidering.outcomes);
        now = "home";
        poll(2);
        assertEquals(Network.Where.BACK, network.where().get());
        session.again();
        assertEquals(Map.of(Vantage.OTHER_NETWORK, true), examiner.last().answers());
    }

    private void offered() {
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.unsure("other-network")));
        session.nextStep();
    }

    private void poll(int times) {
        for (int i = 0; i < times; i++) {
            network.poll();
        }
    }
}
