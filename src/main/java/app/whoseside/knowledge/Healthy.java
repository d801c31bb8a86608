package app.whoseside.knowledge;

import java.util.EnumMap;
import java.util.Map;

/**
 * What questions look like that cross nothing broken, and how often a whole group of them is held back for a reason of its own
 * (a company that blocks public resolvers, a reference list that does not open in a country): one fault more, which is not the one
 * that is looked for.
 */
public record Healthy(Map<Group, Chances> looks, Map<String, Double> heldBack, Chances whenHeldBack) {

    static Healthy read(String resource) {
        Json json = Json.read(resource).only("looks", "held-back", "when-held-back");
        Map<Group, Chances> looks = new EnumMap<>(CausesFile.tables(json, "looks"));
        for (Group group : Group.values()) {
            if (!looks.containsKey(group)) {
                throw json.complain("looks", "has no row for " + group.id());
            }
        }
        Map<String, Double> heldBack = json.child("held-back").weights();
        heldBack.forEach((key, share) -> {
            if (share >= 1) {
                throw json.complain("held-back > " + key, "wants a share below 1");
            }
        });
        Chances when = CausesFile.tables(json, "when-held-back").get(Group.SITE);
        if (when == null) {
            throw json.complain("when-held-back", "wants a row for site");
        }
        return new Healthy(looks, heldBack, when);
    }

    public Chances of(Group group) {
        return looks.get(group);
    }

    /** Returns the chance, 0 to 1, that everything of this kind is held back for a reason of its own. */
    public double heldBack(String kind) {
        return heldBack.getOrDefault(kind, 0.0);
    }
}
