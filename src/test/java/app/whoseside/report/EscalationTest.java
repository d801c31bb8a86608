package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.model.Watched;
import app.whoseside.testing.Samples;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {
    private static Verdict blaming(Party party, String cause, Confidence confidence) {
        Verdict down = Samples.backendDown(confidence);
        return new Verdict(party.side(), party, cause, confidence, down.causes(), down.why(), down.moved(), down.now(), down.steps(), down.places(), down.values());
    }

    private static Examined examined(Verdict verdict, Observation... more) {
        List<Observation> seen = new ArrayList<>(List.of(Samples.failing()));
        seen.addAll(List.of(more));
        return Samples.examined(verdict, seen, Map.of());
    }

    private static Observation told(Vantage vantage, Outcome outcome) {
        return new Observation(vantage, Target.SITE, "", outcome, Map.of(), Samples.NOON.plusSeconds(90), Duration.ZERO);
    }

    private static Examined watched(Examined examined, int minutes, Watched.End end) {
        return watched(examined, minutes, end, Watched.State.DOWN);
    }

    private static Examined watched(Examined examined, int minutes, Watched.End end, Watched.State... looks) {
        List<Watched.Look> all = Stream.of(looks).map(state -> new Watched.Look(Samples.NOON, state, Outcome.UNKNOWN)).toList();
        return examined.with(new Watched(Samples.NOON, all, Duration.ofMinutes(minutes), end, Party.SITE));
    }

    private static String due(Examined examined) {
        return Escalation.of(examined).map(due -> due.reason() + " " + due.desk()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({"14, GOES_ON, -", "15, GOES_ON, LASTING site-owner", "15, STOPPED, LASTING site-owner", "900, OVER, LASTING site-owner", "15, BACK, -"})
    void fifteenMinutesOfAWatch(int minutes, Watched.End end, String due) {
        assertEquals(due, due(watched(examined(Samples.backendDown(Confidence.SURE)), minutes, end)));
        assertEquals("-", due(watched(examined(Samples.cannotTell()), minutes, end)));
    }

    /** Nobody is told of a trouble of which it is not known whether it is still there. */
    @Test
    void aDayThatEndedWithoutALastWordIsNoReason() {
        Examined trouble = examined(Samples.backendDown(Confidence.SURE));
        assertEquals("-", due(watched(trouble, 900, Watched.End.OVER, Watched.State.DOWN, Watched.State.UNKNOWN)));
        assertEquals("-", due(watched(trouble, 900, Watched.End.OVER, Watched.State.DOWN, Watched.State.UP)));
        assertEquals("-", due(watched(examined(blaming(Party.PROVIDER, "route-dropped", Confidence.SURE)), 0, Watched.End.OVER, Watched.State.UNKNOWN)));
        assertEquals("LASTING site-owner", due(watched(trouble, 900, Watched.End.STOPPED, Watched.State.DOWN, Watched.State.UNKNOWN)));
    }

    @Test
    void orOfTriesThatAllFailed() {
        Observation later = new Observation(Vantage.SYSTEM, Target.SITE, "x", Outcome.BAD_GATEWAY, Map.of(), Samples.NOON.plusSeconds(901), Duration.ZERO);
        Observation between = new Observation(Vantage.SYSTEM, Target.SITE, "x", Outcome.WORKS, Map.of(), Samples.NOON.plusSeconds(500), Duration.ZERO);
        assertEquals("LASTING site-owner", due(examined(Samples.backendDown(Confidence.SURE), later)));
        assertEquals("-", due(examined(Samples.backendDown(Confidence.SURE), between, later)));
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_BROWSER, FAILS, SEVERAL site-owner", "OTHER_DEVICE, FAILS, SEVERAL site-owner", "MOBILE_DATA, FAILS, SEVERAL site-owner", "MOBILE_DATA, WORKS, -",
        "BROWSER, FAILS, -", "PRIVATE_WINDOW, FAILS, -"
    })
    void otherEyesSeeItToo(Vantage vantage, Outcome outcome, String due) {
        assertEquals(due, due(examined(Samples.backendDown(Confidence.SURE), told(vantage, outcome))));
    }

    @Test
    void oneThatOpensSpeaksAgainstIt() {
        assertEquals("-", due(examined(Samples.backendDown(Confidence.SURE), told(Vantage.OTHER_BROWSER, Outcome.FAILS), told(Vantage.MOBILE_DATA, Outcome.WORKS))));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER, route-dropped, OTHERS internet-provider", "CDN, cdn-fault, OTHERS cdn", "SITE, site-backend-down, -", "PROXY, proxy-fails-all, -", "VPN, vpn-dead, -",
        "DEVICE, hosts-entry, -"
    })
    void somebodyElsesPartIsDueAtOnce(Party party, String cause, String due) {
        assertEquals(due, due(examined(blaming(party, cause, Confidence.LIKELY))));
        assertEquals("-", due(examined(blaming(party, cause, Confidence.UNSURE))));
    }

    @ParameterizedTest
    @CsvSource({"PROXY, proxy-fails-all, LASTING proxy-vpn", "PROXY, proxy-left-over, -", "HOME_NETWORK, router-silent, -", "SITE, site-maintenance, -", "SITE, site-rate-limit, -"})
    void whatThePersonLooksAfterAndWhatPassesIsNobodysToBeTold(Party party, String cause, String due) {
        assertEquals(due, due(watched(examined(blaming(party, cause, Confidence.SURE)), 40, Watched.End.GOES_ON)));
    }

    @Test
    void aPlatformsPageIsTheHosts() {
        Observation page = new Observation(
                Vantage.SYSTEM, Target.SITE, "x", Outcome.UNAVAILABLE, Map.of(Fact.STATUS, "503", Fact.AUTHOR, "heroku"), Samples.NOON, Duration.ZERO);
        assertEquals("OTHERS host", due(Samples.examined(Samples.backendDown(Confidence.SURE), List.of(page), Map.of())));
    }

    @Test
    void theSummaryHasALine() {
        Examined examined = watched(examined(Samples.backendDown(Confidence.SURE)), 22, Watched.End.GOES_ON);
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(examined);
        var words = new VerdictWords(Messages.english()).of(examined.verdict());
        String line = "It has not opened for more than 15 minutes. It is time to tell someone: the site's owner.";
        assertTrue(new SummaryText(Messages.english(), "0", ZoneOffset.UTC).of(redacted, words).contains("\n" + line + "\n"));
        assertTrue(new SummaryPage(Messages.english(), "0", ZoneOffset.UTC).of(redacted, words).contains(Html.escaped(line)));
        assertEquals("{\"reason\":\"lasting\",\"desk\":\"site-owner\"}", new SummaryJson("0", ZoneOffset.UTC).of(redacted, words).get("escalation").toString());
        assertEquals(Optional.empty(), Escalation.of(Samples.examined(Samples.works())));
    }
}
