package app.whoseside.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.net.tls.Trust;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outside view is told of where the person is. */
class PlanOutsideTest {
    private final List<Boolean> ownLines = new ArrayList<>();
    private final List<Optional<String>> countries = new ArrayList<>();

    private void plan(List<Observation> known) {
        Limits limits = Limits.usual(InstantSource.system());
        Trust trust = Trust.beside(List.of());
        Toolbox tools = new Toolbox(
                new PlainSystem(), limits, ContactsFile.builtIn(), new Diagnosis(Knowledge.load()), PageAuthors.load(), new PageFetch(limits, trust, "test"),
                new ProxyKnock(limits, trust), trust,
                (address, country, ownLine) -> {
                    countries.add(country);
                    ownLines.add(ownLine);
                    return List.of(List::of, List::of);
                },
                "test");
        Request request = new Request(new Address("https", "shop.example", 443, "/"), Map.of(), true, true);
        assertEquals(List.of(Check.OUTSIDE, Check.OUTSIDE), new Plan(tools, request, request.address()).outside(known).stream().map(Task::check).toList());
    }

    private static Observation seen(Vantage vantage, Target target, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, "x", outcome, facts, Instant.EPOCH, Duration.ZERO);
    }

    /** Through a proxy or VPN the internet sees somebody else's network. */
    @ParameterizedTest
    @CsvSource({"ABSENT, ABSENT, true", "PRESENT, ABSENT, false", "ABSENT, PRESENT, false", "UNKNOWN, ABSENT, false", "ABSENT, UNKNOWN, false"})
    void theOwnLineIsOneWithoutProxyAndVpn(Outcome proxy, Outcome vpn, boolean ownLine) {
        plan(List.of(seen(Vantage.DEVICE, Target.PROXY_SETTING, proxy, Map.of()), seen(Vantage.DEVICE, Target.VPN_SETTING, vpn, Map.of())));
        assertEquals(List.of(ownLine), ownLines);
    }

    @Test
    void whatIsNotKnownYetIsNotTakenForOwn() {
        plan(List.of());
        assertEquals(List.of(false), ownLines);
    }

    @Test
    void theCountryComesFromAReference() {
        plan(List.of(seen(Vantage.SYSTEM, Target.REFERENCE, Outcome.WORKS, Map.of(Fact.COUNTRY, "DE"))));
        assertEquals(List.of(Optional.of("DE")), countries);
    }
}
