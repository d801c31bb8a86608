package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.ui.path.Mark;
import app.whoseside.ui.path.Spot;
import app.whoseside.model.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words the places of the path picture. */
record PathView(Texts texts) {
    private static final List<Place> UNTOUCHED = List.of(
            open(Party.BROWSER), open(Party.DEVICE), open(Party.HOME_NETWORK), open(Party.PROVIDER), open(Party.SITE));

    /** @param off what is off by our hand: its place is in nobody's way now */
    List<Spot> of(Optional<Snapshot> snapshot, Map<String, String> site, Set<Thing> off) {
        List<Place> places = snapshot.map(now -> now.verdict().places()).filter(all -> !all.isEmpty()).orElse(UNTOUCHED);
        boolean ready = snapshot.filter(Flow::ready).isPresent();
        boolean finished = snapshot.filter(Snapshot::finished).isPresent();
        return places.stream().map(place -> off(place, off) ? offForTest(place, site) : spot(ready ? place : calm(place), finished, site)).toList();
    }

    private static boolean off(Place place, Set<Thing> off) {
        return off.stream().anyMatch(thing -> thing.id().equals(place.party().id()));
    }

    private Spot offForTest(Place place, Map<String, String> site) {
        String name = texts.get("party." + place.party().id() + ".picture", site);
        return new Spot(
                place.party(), Mark.WAITING, name, texts.get("place.off-for-test"), texts.get("place.off-for-test.aloud", Map.of("place", name)));
    }

    /** While checks run, a missing answer accuses nobody. */
    private static Place calm(Place place) {
        return switch (place.state()) {
            case WORKS, NOT_CHECKED -> place;
            case IN_QUESTION -> open(place.party());
            case TROUBLE_HERE, MOST_LIKELY_HERE -> new Place(place.party(), Place.State.IN_QUESTION);
        };
    }

    private Spot spot(Place place, boolean finished, Map<String, String> site) {
        String name = texts.get("party." + place.party().id() + ".picture", site);
        boolean unknown = finished && place.state() == Place.State.NOT_CHECKED;
        String state = "place." + (unknown ? "not-known" : place.state().id());
        return new Spot(place.party(), mark(place.state()), name, texts.get(state), texts.get(state + ".aloud", Map.of("place", name)));
    }

    private static Mark mark(Place.State state) {
        return switch (state) {
            case WORKS -> Mark.CLEARED;
            case IN_QUESTION -> Mark.DOUBT;
            case TROUBLE_HERE, MOST_LIKELY_HERE -> Mark.BROKEN;
            case NOT_CHECKED -> Mark.WAITING;
        };
    }

    private static Place open(Party party) {
        return new Place(party, Place.State.NOT_CHECKED);
    }
}
