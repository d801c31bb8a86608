package app.whoseside.diagnosis;

import app.whoseside.diagnosis.Surroundings.Reach;
import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Part;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.Place.State;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The path as a row of places. A place is cleared only by an answer that worked and crossed it. */
final class Picture {
    /** Less than this share of doubt is not worth a mark in the picture. */
    private static final double DOUBT = 0.06;

    private Picture() {}

    /** Returns the places before any verdict: cleared, or not checked yet. */
    static List<Place> soFar(Surroundings around, Proof proof, List<Observation> observations) {
        Set<Party> cleared = cleared(around, proof, observations);
        List<Place> places = new ArrayList<>();
        for (Party party : present(around, observations)) {
            places.add(new Place(party, cleared.contains(party) ? State.WORKS : State.NOT_CHECKED));
        }
        return places;
    }

    /** Returns the places with the guilty or the doubtful ones marked. */
    static List<Place> concluded(List<Place> soFar, Party guilty, Confidence confidence, Posterior posterior) {
        return soFar.stream()
                .map(place -> new Place(place.party(), state(place, guilty, confidence, posterior)))
                .toList();
    }

    private static State state(Place place, Party guilty, Confidence confidence, Posterior posterior) {
        if (confidence == Confidence.UNSURE) {
            return posterior.of(place.party()) >= DOUBT ? State.IN_QUESTION : place.state();
        }
        if (place.party() == guilty) {
            return confidence == Confidence.SURE ? State.TROUBLE_HERE : State.MOST_LIKELY_HERE;
        }
        return place.state();
    }

    private static List<Party> present(Surroundings around, List<Observation> observations) {
        List<Party> parties = new ArrayList<>(List.of(Party.BROWSER, Party.DEVICE));
        if (around.reach() != Reach.THIS_COMPUTER) {
            parties.add(Party.HOME_NETWORK);
        }
        if (around.proxy()) {
            parties.add(Party.PROXY);
        }
        if (around.vpn()) {
            parties.add(Party.VPN);
        }
        if (around.reach() == Reach.PUBLIC) {
            parties.add(Party.PROVIDER);
        }
        if (observations.stream().anyMatch(Picture::carried)) {
            parties.add(Party.CDN);
        }
        parties.add(Party.SITE);
        return parties;
    }

    private static boolean carried(Observation seen) {
        return (seen.target() == Target.SITE || seen.target() == Target.SITE_START)
                && seen.fact(Fact.AUTHOR_ROLE).filter(role -> role.startsWith("cdn")).isPresent();
    }

    private static Set<Party> cleared(Surroundings around, Proof proof, List<Observation> observations) {
        Set<Party> cleared = EnumSet.noneOf(Party.class);
        for (Observation seen : observations) {
            Set<Part> parts = Crossing.of(seen.vantage(), seen.target(), around);
            if (seen.outcome().works()) {
                parts.stream()
                        .filter(part -> clears(part) && !(part == Part.LINE && cachedPerhaps(seen)) && !(part == Part.BROWSER && perhapsNotIn(seen)))
                        .forEach(part -> cleared.add(part.party()));
            } else if (proof.proves(seen)) {
                parts.stream().filter(part -> clears(part) && part.party() != Party.SITE && part.party() != Party.CDN)
                        .forEach(part -> cleared.add(part.party()));
            }
            if (seen.outcome().answered() && !seen.vantage().outside()) {
                cleared.add(Party.DEVICE);
            }
            if (seen.says(Fact.AUTHOR_ROLE, "cdn-blames-site")) {
                cleared.add(Party.CDN);
            }
        }
        return cleared;
    }

    /** A router may answer from memory, so a name that is found says nothing about the line. */
    private static boolean cachedPerhaps(Observation seen) {
        return seen.target() == Target.NAME || seen.target() == Target.REFERENCE_NAME;
    }

    /** With the proxy or the VPN off, this program may have looked by itself: that says nothing about the browser. */
    private static boolean perhapsNotIn(Observation seen) {
        return seen.vantage() == Vantage.PROXY_OFF || seen.vantage() == Vantage.VPN_OFF;
    }

    /** Only the part that stands for a whole place clears it; its special rules for one site do not. */
    private static boolean clears(Part part) {
        return switch (part) {
            case BROWSER, COMPUTER, ROUTER, PROXY, VPN, LINE, CDN, SITE -> true;
            default -> false;
        };
    }
}
