package app.whoseside.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.model.Confidence;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.net.AddressReader;
import app.whoseside.words.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the computer did not let be read is said, and nothing is said about what was not needed. */
class UnaskedTest {
    private static final Observation LINK = observation(Target.LINK);
    private static final Observation OTHERS = observation(Target.REFERENCE);

    @Test
    void whatCouldNotBeReadIsSaid() {
        List<String> keys = unasked("https://shop.example/", List.of(LINK, OTHERS), false, false);
        assertEquals(List.of("missing.trust", "missing.name-servers"), keys);
        keys.forEach(key -> assertFalse(Messages.english().get(key).isBlank()));
    }

    @Test
    void whatWasReadIsNot() {
        assertEquals(List.of(), unasked("https://shop.example/", List.of(LINK, OTHERS), true, true));
    }

    @Test
    void trustIsNotNeededForAnOpenAddress() {
        assertEquals(List.of(), unasked("http://shop.example/", List.of(LINK, OTHERS), false, true));
    }

    @Test
    void withoutAConnectionThereAreNoNameServersToRead() {
        assertEquals(List.of(), unasked("http://shop.example/", List.of(OTHERS), true, false));
    }

    private static List<String> unasked(String url, List<Observation> known, boolean whomItTrusts, boolean nameServers) {
        Address address = ((AddressReading.Accepted) AddressReader.read(url)).address();
        Verdict fine = new Verdict(
                Side.NOBODY, Party.NONE, "works", Confidence.SURE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        return Unasked.of(new Request(address, Map.of(), false, false), known, fine, whomItTrusts, nameServers);
    }

    private static Observation observation(Target target) {
        return new Observation(Vantage.DEVICE, target, "", Outcome.WORKS, Map.of(), Instant.EPOCH, Duration.ZERO);
    }
}
