package app.whoseside.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.knowledge.Cause.Condition;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cause is named only where what it needs is there at all: advice about a box that the person does not have helps nobody. */
class SurroundingsTest {
    private static final Address SHOP = new Address("https", "shop.example", 443, "/");
    private static final Set<Condition> RESOLVER =
            Set.of(Condition.RESOLVER_LOCAL, Condition.RESOLVER_HERE, Condition.RESOLVER_BEYOND, Condition.RESOLVER_NEIGHBOUR);

    private static Observation seen(Vantage vantage, Target target, String asked, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, asked, outcome, facts, Instant.EPOCH, Duration.ZERO);
    }

    private static boolean has(Condition condition, Address address, Observation... seen) {
        return Surroundings.of(address, List.of(seen)).has().contains(condition);
    }

    /** Whose the name server is: this computer's own, that of a box beside the router, the router's, or one further away. */
    @ParameterizedTest
    @CsvSource({
        "127.0.0.53, 192.168.1.1, RESOLVER_LOCAL RESOLVER_HERE",
        "::1, 192.168.1.1, RESOLVER_LOCAL RESOLVER_HERE",
        "192.168.1.1, 192.168.1.1, RESOLVER_LOCAL RESOLVER_BEYOND",
        "192.168.1.5, 192.168.1.1, RESOLVER_LOCAL RESOLVER_BEYOND RESOLVER_NEIGHBOUR",
        "192.168.1.5 192.168.1.1, 192.168.1.1, RESOLVER_LOCAL RESOLVER_BEYOND RESOLVER_NEIGHBOUR",
        "192.168.1.5, none, RESOLVER_LOCAL RESOLVER_BEYOND",
        "203.0.113.53, 192.168.1.1, RESOLVER_BEYOND",
        "system, 192.168.1.1, RESOLVER_BEYOND",
    })
    void whoseTheNameServerIs(String server, String router, String conditions) {
        List<Observation> all = new ArrayList<>();
        all.add(seen(Vantage.SYSTEM, Target.NAME, server, Outcome.NAME_SILENT, Map.of()));
        if (!router.equals("none")) {
            all.add(seen(Vantage.SYSTEM, Target.ROUTER, router, Outcome.WORKS, Map.of()));
        }
        List<String> has = Surroundings.of(SHOP, all).has().stream().filter(RESOLVER::contains).map(Enum::name).sorted().toList();
        assertEquals(List.of(conditions.split(" ")).stream().sorted().toList(), has);
    }

    @Test
    void aPageHasOpenedAgainOnlyWhereItDid() {
        assertEquals(true, has(Condition.OPENED_AGAIN, SHOP, seen(Vantage.SYSTEM, Target.SITE_AGAIN, "x", Outcome.WORKS, Map.of())));
        assertEquals(false, has(Condition.OPENED_AGAIN, SHOP, seen(Vantage.SYSTEM, Target.SITE_AGAIN, "x", Outcome.BAD_GATEWAY, Map.of())));
        assertEquals(false, has(Condition.OPENED_AGAIN, SHOP, seen(Vantage.SYSTEM, Target.SITE, "x", Outcome.WORKS, Map.of())));
    }

    /** Planned work and small matters are announced all the time. */
    @ParameterizedTest
    @CsvSource({"PRESENT, critical, true", "PRESENT, major, true", "PRESENT, minor, false", "PRESENT, maintenance, false", "ABSENT, none, false", "UNKNOWN, major, false"})
    void onlyGreatTroubleCountsAsAnnounced(Outcome outcome, String size, boolean announced) {
        assertEquals(announced, has(
                Condition.TROUBLE_ANNOUNCED, SHOP, seen(Vantage.DIRECT, Target.STATUS_PAGE, "status.shop.example", outcome, Map.of(Fact.REASON, size))));
    }

    @Test
    void whatAnybodyCanReadAndWriteIsPlain() {
        assertEquals(true, has(Condition.PLAIN_HTTP, new Address("http", "shop.example", 80, "/")));
        assertEquals(false, has(Condition.PLAIN_HTTP, SHOP));
    }
}
