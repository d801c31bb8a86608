package app.whoseside.knowledge;

import app.whoseside.model.Ids;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.Optional;

/**
 * A step that a person can take.
 *
 * @param vantage from where the page is seen then; empty for a step that only mends or waits
 * @param minutes what it costs in time and annoyance, in minutes of the person
 * @param when what the path must have for it
 * @param mends causes that it may end, offered for these even where it tells nothing
 */
public record Step(String id, Optional<Vantage> vantage, double minutes, List<Cause.Condition> when, List<String> mends) {

    static List<Step> read(String resource) {
        return Json.read(resource).only("steps").children("steps").stream().map(Step::of).toList();
    }

    private static Step of(Json json) {
        json.only("id", "vantage", "minutes", "when", "mends");
        Optional<Vantage> vantage = json.optionalText("vantage").map(id -> json.value(Vantage.class, "vantage", id));
        vantage.filter(place -> !place.told()).ifPresent(place -> {
            throw json.complain("vantage", Ids.of(place) + " is not a place that a person can tell of");
        });
        List<Cause.Condition> when = json.texts("when").stream()
                .map(id -> json.value(Cause.Condition.class, "when", id))
                .toList();
        return new Step(json.text("id"), vantage, json.positive("minutes"), when, json.texts("mends"));
    }
}
