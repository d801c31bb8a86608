package app.whoseside.words;

import app.whoseside.model.Party;
import app.whoseside.model.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The picture of the path in words. */
public record PathWords(Messages messages) {

    /** Returns the name of a place as the picture shows it. */
    public String name(Party party, String site) {
        return messages.get("party." + party.id() + ".picture", Map.of("site", site));
    }

    /** Returns the word for a place's state; once all checks are over, what was not asked is "Not known". */
    public String state(Place.State state, boolean finished) {
        boolean open = finished && state == Place.State.NOT_CHECKED;
        return messages.get("place." + (open ? "not-known" : state.id()));
    }

    /** Returns the whole path in one line, from the person to the site. */
    public String line(List<Place> places, String site, boolean finished) {
        return places.stream()
                .map(place -> messages.get(
                        "cli.place", Map.of("place", name(place.party(), site), "state", state(place.state(), finished))))
                .collect(Collectors.joining(messages.get("cli.arrow")));
    }
}
