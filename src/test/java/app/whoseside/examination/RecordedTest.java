package app.whoseside.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Vantage;
import app.whoseside.words.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedTest {
    private static final Diagnosis DIAGNOSIS = new Diagnosis(Knowledge.load());
    private final List<Snapshot> snapshots = new ArrayList<>();

    private static Recorded recorded(String id, double pace) {
        return new Recorded(Example.of(id), DIAGNOSIS, "0.1.0", InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")), pace);
    }

    private Examined play(String id, Map<Vantage, Boolean> answers) throws Exception {
        Recorded recorded = recorded(id, 0);
        Request request = new Request(recorded.example().address(), answers, false, false);
        return recorded.start(request, snapshots::add).result().get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "site-error, theirs, site-backend-down, sure",
        "site-down, theirs, site-unreachable, sure",
        "way-broken, between, route-dropped, likely",
        "proxy-left-over, yours, proxy-left-over, sure",
        "wifi-sign-in, yours, captive-portal, sure",
        "browser-only, yours, browser-only, likely",
        "vpn-dead, yours, vpn-dead, sure",
        "works, nobody, works, sure",
        "cannot-tell, unknown, cannot-tell, unsure",
    })
    void playsToItsVerdict(String id, String side, String cause, String sure) throws Exception {
        Examined played = play(id, Map.of());
        assertEquals(side, played.verdict().side().id());
        assertEquals(cause, played.verdict().cause());
        assertEquals(sure, played.verdict().confidence().id());
        assertEquals(id, played.example().orElseThrow());
        assertEquals(snapshots.getLast().verdict().cause(), cause);
    }

    @Test
    void everyExampleIsTriedAndWordedAndKnocksAtNoRealSite() {
        Messages messages = Messages.english();
        Set<String> tried = java.util.Arrays.stream(methodCsv()).map(row -> row.split(",")[0]).collect(Collectors.toSet());
        assertEquals(Set.copyOf(Example.IDS), tried);
        for (String id : Example.IDS) {
            assertTrue(messages.has("example." + id + ".title") && messages.has("example." + id + ".below"), id);
            assertTrue(Example.of(id).address().host().endsWith(".example"), id);
        }
    }

    private static String[] methodCsv() {
        try {
            return RecordedTest.class
                    .getDeclaredMethod("playsToItsVerdict", String.class, String.class, String.class, String.class)
                    .getAnnotation(CsvSource.class)
                    .value();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void knowledgeGrowsAndOnlyTheLastSnapshotIsFinished() throws Exception {
        play("site-down", Map.of());
        assertTrue(snapshots.size() > 5, "it streams");
        assertFalse(snapshots.getFirst().settled());
        for (int i = 1; i < snapshots.size(); i++) {
            assertTrue(snapshots.get(i).observations().size() > snapshots.get(i - 1).observations().size());
            assertTrue(snapshots.get(i).elapsed().compareTo(snapshots.get(i - 1).elapsed()) >= 0);
        }
        assertEquals(List.of(snapshots.getLast()), snapshots.stream().filter(Snapshot::finished).toList());
        assertEquals(0, snapshots.getLast().running());
        assertTrue(snapshots.getLast().elapsed().compareTo(Example.LONGEST) <= 0);
    }

    @Test
    void whatThePersonTellsCounts() throws Exception {
        Examined played = play("works", Map.of(Vantage.BROWSER, false));
        assertEquals("browser-only", played.verdict().cause());
        assertEquals(Confidence.LIKELY, played.verdict().confidence());
    }

    @Test
    void stoppingEndsItWithinASecond() {
        Recorded slow = recorded("site-down", 60);
        Examiner.Running running = slow.start(new Request(slow.example().address(), Map.of(), false, false), snapshots::add);
        running.cancel();
        assertThrows(CancellationException.class, () -> running.result().get(1, TimeUnit.SECONDS));
    }

    @Test
    void itKeepsTheRecordedTimes() {
        assertEquals(Duration.ofSeconds(2), recorded("works", 1).paced(Duration.ofSeconds(2)));
        assertEquals(Duration.ZERO, recorded("works", 0).paced(Duration.ofSeconds(2)));
    }

    @Test
    void thereIsNoExampleOfAnotherName() {
        assertThrows(IllegalArgumentException.class, () -> Example.of("../schema/summary-1"));
    }
}
