package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.Place.State;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A tick in the picture is a promise: only an answer that worked and went that way gives one. */
class PictureTest {
    @Test
    void thePathShowsWhatItHas() {
        assertEquals(List.of(Party.BROWSER, Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER, Party.SITE), path(SAFE));
        assertEquals(List.of(Party.BROWSER, Party.DEVICE, Party.HOME_NETWORK, Party.PROXY, Party.PROVIDER, Party.SITE), path(SAFE, proxySet()));
        assertEquals(List.of(Party.BROWSER, Party.DEVICE, Party.HOME_NETWORK, Party.VPN, Party.PROVIDER, Party.SITE), path(SAFE, vpnOn()));
        assertEquals(List.of(Party.BROWSER, Party.DEVICE, Party.HOME_NETWORK, Party.SITE), path(INSIDE));
        assertEquals(List.of(Party.BROWSER, Party.DEVICE, Party.SITE), path(Scenario.address("http://localhost/")));
        List<Party> carried = List.of(Party.BROWSER, Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER, Party.CDN, Party.SITE);
        assertEquals(carried, path(SAFE, page(Outcome.BAD_GATEWAY, Fact.AUTHOR_ROLE, "cdn")));
        assertEquals(carried, path(SAFE, saw(Vantage.SYSTEM, Target.SITE_START, Outcome.BAD_GATEWAY, Fact.AUTHOR_ROLE, "cdn-blames-site")));
        assertEquals(path(SAFE), path(SAFE, page(Outcome.BAD_GATEWAY, Fact.AUTHOR_ROLE, "site-gateway")));
        assertEquals(path(SAFE), path(SAFE, saw(Vantage.SYSTEM, Target.PORTAL, Outcome.BAD_GATEWAY, Fact.AUTHOR_ROLE, "cdn")));
    }

    @Test
    void nothingSeenNothingCleared() {
        assertEquals(Set.of(), cleared(SAFE));
        assertEquals(Set.of(), cleared(SAFE, page(Outcome.SILENT), reference(Outcome.SILENT)));
    }

    @Test
    void whatWorksClearsTheWayThatItWent() {
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK), cleared(SAFE, saw(Vantage.SYSTEM, Target.ROUTER, Outcome.WORKS)));
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER), cleared(SAFE, reference(Outcome.WORKS)));
        assertEquals(Set.of(Party.SITE), cleared(SAFE, outside(Outcome.WORKS)));
        assertEquals(
                Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROXY, Party.PROVIDER), cleared(SAFE, proxySet(), reference(Outcome.WORKS)));
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.VPN, Party.PROVIDER), cleared(SAFE, vpnOn(), reference(Outcome.WORKS)));
        assertEquals(
                Set.of(Party.BROWSER, Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER, Party.SITE),
                cleared(SAFE, saw(Vantage.BROWSER, Target.SITE, Outcome.WORKS)));
    }

    @Test
    void aLookWithTheProxyOffSaysNothingAboutTheBrowser() {
        Observation off = saw(Vantage.PROXY_OFF, Target.SITE, Outcome.WORKS);
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER, Party.SITE), cleared(SAFE, proxySet(), off));
    }

    @Test
    void aNameFromTheRoutersMemoryDoesNotClearTheLine() {
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK), cleared(SAFE, saw(Vantage.SYSTEM, Target.NAME, Outcome.WORKS)));
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK), cleared(SAFE, saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.WORKS)));
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER), cleared(SAFE, saw(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, Outcome.WORKS)));
    }

    @Test
    void theSitesOwnErrorClearsTheWayToItAndNotTheSite() {
        Observation own = page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list");
        assertEquals(Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER), cleared(SAFE, own));
        assertEquals(Set.of(Party.DEVICE), cleared(SAFE, page(Outcome.BAD_GATEWAY)));
        assertEquals(Set.of(Party.DEVICE), cleared(INSIDE, own), "the way inside is more than its cable");
        assertEquals(
                Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER, Party.CDN),
                cleared(SAFE, page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list", Fact.AUTHOR_ROLE, "cdn-blames-site")));
        assertEquals(
                Set.of(Party.DEVICE, Party.HOME_NETWORK, Party.PROVIDER),
                cleared(SAFE, page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list", Fact.AUTHOR_ROLE, "cdn")));
    }

    @Test
    void anAnswerFromElsewhereDoesNotClearThisComputer() {
        assertEquals(Set.of(), cleared(SAFE, outside(Outcome.BAD_GATEWAY)));
    }

    @Test
    void theGuiltyIsMarkedAsStronglyAsTheVerdictIs() {
        List<Place> soFar = List.of(new Place(Party.DEVICE, State.WORKS), new Place(Party.SITE, State.NOT_CHECKED));
        Posterior posterior = posterior(SAFE, page(Outcome.SILENT));
        assertEquals(List.of(State.WORKS, State.TROUBLE_HERE), states(Picture.concluded(soFar, Party.SITE, Confidence.SURE, posterior)));
        assertEquals(List.of(State.WORKS, State.MOST_LIKELY_HERE), states(Picture.concluded(soFar, Party.SITE, Confidence.LIKELY, posterior)));
        assertEquals(List.of(State.WORKS, State.NOT_CHECKED), states(Picture.concluded(soFar, Party.NONE, Confidence.SURE, posterior)));
    }

    @Test
    void whoeverIsDoubtedIsMarkedAndSmallDoubtIsNot() {
        Posterior posterior = new Posterior(List.of(
                new Posterior.Share(KNOWLEDGE.cause("site-unreachable"), 0.74),
                new Posterior.Share(KNOWLEDGE.cause("line-down"), 0.2),
                new Posterior.Share(KNOWLEDGE.cause("router-silent"), 0.06),
                new Posterior.Share(KNOWLEDGE.cause("clock-wrong"), 0.05)));
        List<Place> soFar = List.of(
                new Place(Party.BROWSER, State.NOT_CHECKED), new Place(Party.DEVICE, State.WORKS), new Place(Party.HOME_NETWORK, State.WORKS),
                new Place(Party.PROVIDER, State.WORKS), new Place(Party.SITE, State.NOT_CHECKED));
        assertEquals(
                List.of(State.NOT_CHECKED, State.WORKS, State.IN_QUESTION, State.IN_QUESTION, State.IN_QUESTION),
                states(Picture.concluded(soFar, Party.UNKNOWN, Confidence.UNSURE, posterior)));
    }

    private static List<Party> path(Address address, Observation... observations) {
        return soFar(address, observations).stream().map(Place::party).toList();
    }

    private static Set<Party> cleared(Address address, Observation... observations) {
        return soFar(address, observations).stream()
                .filter(place -> place.state() == State.WORKS)
                .map(Place::party)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
    }

    private static List<Place> soFar(Address address, Observation... observations) {
        List<Observation> all = List.of(observations);
        return Picture.soFar(Surroundings.of(address, all), new Proof(all), all);
    }

    private static List<State> states(List<Place> places) {
        return places.stream().map(Place::state).toList();
    }
}
