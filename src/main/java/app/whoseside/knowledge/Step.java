package app.whoseside.knowledge;

import app.whoseside.model.Confidence;
import app.whoseside.model.Ids;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.Optional;

/**
 * A step that a person can take.
 *
 * @param vantage from where the page is seen then; empty for a step that only mends or waits
 * @param minutes what it takes of the person's time
 * @param risk what else it costs, in minutes that a person would give to be spared it: lost logins, everybody offline
 * @param when what the path must have for it
 * @param after what the person must have seen before
 * @param everywhere whether it needs a site that everybody can look up
 * @param least how sure the verdict must be for it
 * @param mends causes that it may end, offered for these even where it tells nothing
 * @param chance how often it ends one of them, or shortens it
 */
public record Step(
        String id,
        Optional<Vantage> vantage,
        double minutes,
        double risk,
        List<Cause.Condition> when,
        List<Seen> after,
        boolean everywhere,
        Confidence least,
        List<String> mends,
        double chance) {

    /** What the person saw from there: whether the page opened. */
    public record Seen(Vantage vantage, boolean works) {}

    /** Returns all that it costs, in minutes. */
    public double cost() {
        return minutes + risk;
    }

    static List<Step> read(String resource) {
        return Json.read(resource).only("steps").children("steps").stream().map(Step::of).toList();
    }

    static Step of(Json json) {
        json.only("id", "vantage", "minutes", "risk", "when", "after", "public", "least", "mends", "chance");
        return new Step(
                json.text("id"),
                json.optionalText("vantage").map(id -> told(json, "vantage", id)),
                json.positive("minutes"),
                json.object().containsKey("risk") ? json.positive("risk") : 0,
                json.texts("when").stream().map(id -> json.value(Cause.Condition.class, "when", id)).toList(),
                json.texts("after").stream().map(text -> seen(json, text)).toList(),
                json.object().getBoolean("public", false),
                json.optionalText("least").map(id -> json.value(Confidence.class, "least", id)).orElse(Confidence.UNSURE),
                json.texts("mends"),
                chance(json));
    }

    private static double chance(Json json) {
        double chance = json.object().containsKey("chance") ? json.positive("chance") : 1;
        if (chance > 1) {
            throw json.complain("chance", "wants a number up to 1");
        }
        return chance;
    }

    private static Seen seen(Json json, String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2 || !parts[1].matches("works|fails")) {
            throw json.complain("after", "\"" + text + "\" is not written as place=works or place=fails");
        }
        return new Seen(told(json, "after", parts[0]), parts[1].equals("works"));
    }

    private static Vantage told(Json json, String key, String id) {
        Vantage place = json.value(Vantage.class, key, id);
        if (!place.told()) {
            throw json.complain(key, Ids.of(place) + " is not a place that a person can tell of");
        }
        return place;
    }
}
