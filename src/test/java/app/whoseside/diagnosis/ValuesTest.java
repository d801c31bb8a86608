package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers in the sentences are the ones that were met. */
class ValuesTest {
    @Test
    void theSiteAndHowManyOthersWereAsked() {
        Map<String, Object> values = of(reference(Outcome.WORKS), reference(Outcome.SILENT), reference(Outcome.UNKNOWN));
        assertEquals("shop.example", values.get("site"));
        assertEquals(2, values.get("sites"));
    }

    @Test
    void placesAreThoseThatAgreeWithTheMajority() {
        assertEquals(2, of(outside(Outcome.WORKS), outside(Outcome.WORKS), outside(Outcome.SILENT)).get("places"));
        assertEquals(2, of(outside(Outcome.WORKS), outside(Outcome.RESET), outside(Outcome.SILENT)).get("places"));
        assertEquals(1, of(outside(Outcome.WORKS), outside(Outcome.SILENT)).get("places"));
        assertEquals(1, of(outside(Outcome.SILENT), page(Outcome.WORKS), reference(Outcome.WORKS), reference(Outcome.WORKS)).get("places"));
        assertEquals(0, of(page(Outcome.SILENT), reference(Outcome.SILENT)).get("places"));
    }

    @Test
    void booksAreThoseThatAnsweredEachOnce() {
        Observation open = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, "asked", "1.1.1.1");
        Observation sealed = saw(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, Outcome.WORKS, "asked", "1.1.1.1");
        Observation other = saw(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, Outcome.WORKS, "asked", "8.8.8.8");
        Observation silent = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.NAME_SILENT, "asked", "9.9.9.9");
        Observation without = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.NAME_MISSING, "asked", "9.9.9.9");
        assertEquals(1, of(open, sealed, silent).get("books"));
        assertEquals(2, of(open, sealed, other, without).get("books"));
        assertEquals(1, of(without, silent).get("books"));
        assertEquals(2, of(silent, outside(Outcome.NAME_MISSING), outside(Outcome.NAME_MISSING, Fact.CITY, "Tokyo")).get("books"));
        assertEquals(1, of(outside(Outcome.SILENT), outside(Outcome.WORKS, Fact.ADDRESS, "203.0.113.80")).get("books"));
        assertFalse(of(page(Outcome.SILENT), silent, saw(Vantage.SYSTEM, Target.NAME, Outcome.WORKS)).containsKey("books"));
    }

    @Test
    void triesAreCountedWithTheSecondOne() {
        Map<String, Object> values = of(page(Outcome.BAD_GATEWAY), saw(Vantage.SYSTEM, Target.SITE_AGAIN, Outcome.WORKS), outside(Outcome.SILENT), outside(Outcome.SILENT));
        assertEquals(2, values.get("tries"));
        assertEquals(1, values.get("fails"));
    }

    @Test
    void secondsAreWholeAndAtLeastOne() {
        assertEquals(1L, of(took(0, Vantage.SYSTEM, Target.SITE, Outcome.WORKS)).get("seconds"));
        assertEquals(2L, of(took(1001, Vantage.SYSTEM, Target.SITE, Outcome.WORKS)).get("seconds"));
        assertEquals(3L, of(took(3000, Vantage.SYSTEM, Target.SITE, Outcome.WORKS)).get("seconds"));
        assertFalse(of(reference(Outcome.WORKS)).containsKey("seconds"));
        assertEquals(1L, Values.of(SAFE, new Seen(List.of()), true).get("seconds"));
        assertEquals(3L, Values.of(SAFE, new Seen(List.of(took(3000, Vantage.SYSTEM, Target.SITE, Outcome.WORKS))), true).get("seconds"));
    }

    @Test
    void whatThePageSaidIsRepeated() {
        Map<String, Object> values = of(page(Outcome.CERTIFICATE_EXPIRED, Fact.DAYS_EXPIRED, "12", Fact.AUTHOR, "nginx", Fact.ISSUER, "Example Shield"));
        assertEquals(12L, values.get("days"));
        assertEquals("nginx", values.get("author"));
        assertEquals("Example Shield", values.get("product"));
        assertEquals(3L, of(page(Outcome.CERTIFICATE_NOT_YET_VALID, Fact.DAYS_EXPIRED, "-3")).get("days"));
        assertEquals(1L, of(page(Outcome.CERTIFICATE_EXPIRED, Fact.DAYS_EXPIRED, "0")).get("days"));
    }

    @Test
    void whatIsNoNumberLeavesItsSentenceOut() {
        assertFalse(of(page(Outcome.CERTIFICATE_EXPIRED, Fact.DAYS_EXPIRED, "some")).containsKey("days"));
        assertFalse(of(page(Outcome.UNAVAILABLE, Fact.RETRY_AFTER, "Fri, 31 Dec 2027 23:59:59 GMT")).containsKey("wait"));
        assertFalse(of(page(Outcome.UNAVAILABLE, Fact.RETRY_AFTER, "99999999999999999999")).containsKey("wait"));
    }

    @Test
    void theTimeToWaitIsInMinutes() {
        assertEquals(1L, of(page(Outcome.UNAVAILABLE, Fact.RETRY_AFTER, "0")).get("wait"));
        assertEquals(2L, of(page(Outcome.UNAVAILABLE, Fact.RETRY_AFTER, "61")).get("wait"));
        assertEquals(60L, of(page(Outcome.UNAVAILABLE, Fact.RETRY_AFTER, "3600")).get("wait"));
    }

    @Test
    void aClockIsWrongByWholeDays() {
        assertEquals(3L, of(clock(Outcome.OFF, "-259200")).get("days"));
        assertEquals(1L, of(clock(Outcome.OFF, "7200")).get("days"));
        assertFalse(of(clock(Outcome.WORKS, "1")).containsKey("days"));
    }

    @Test
    void usualIsTheTimeOfTheMiddleOne() {
        assertEquals(2L, of(slow(100), slow(1500), slow(9000)).get("usual"));
        assertEquals(1L, of(slow(100), slow(200), took(9000, Vantage.SYSTEM, Target.REFERENCE, Outcome.SILENT)).get("usual"));
        assertEquals(1L, of().get("usual"));
        Observation reset = took(100, Vantage.SYSTEM, Target.REFERENCE, Outcome.RESET);
        assertEquals(9L, of(slow(9000), reset, reset).get("usual"));
        assertTrue(of(slow(4001)).get("usual").equals(5L));
    }

    private static Observation slow(long millis) {
        return took(millis, Vantage.SYSTEM, Target.REFERENCE, Outcome.WORKS);
    }

    private static Observation clock(Outcome outcome, String seconds) {
        return saw(Vantage.DEVICE, Target.CLOCK, outcome, Fact.CLOCK_SECONDS, seconds);
    }

    private static Map<String, Object> of(Observation... observations) {
        return Values.of(SAFE, new Seen(List.of(observations)), false);
    }
}
