package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import app.whoseside.model.Part;
import app.whoseside.model.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of causes. A bad file is rejected with the place of the mistake. */
final class CausesFile {
    private CausesFile() {}

    static List<Cause> read(List<String> resources) {
        List<Cause> causes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String resource : resources) {
            for (Json json : Json.read(resource).only("causes").children("causes")) {
                Cause cause = cause(json);
                if (!ids.add(cause.id())) {
                    throw json.complain("id", "\"" + cause.id() + "\" is there twice");
                }
                causes.add(cause);
            }
        }
        return List.copyOf(causes);
    }

    static Cause cause(Json json) {
        json.only("id", "party", "part", "base", "when", "shows", "elsewhere", "authors", "never-sure", "why", "now");
        Optional<Part> part = json.optionalText("part").map(id -> json.value(Part.class, "part", id));
        Party party = json.optionalText("party")
                .map(id -> json.value(Party.class, "party", id))
                .or(() -> part.map(Part::party))
                .orElseThrow(() -> json.complain("party", "wants a party, since no part names one"));
        Set<Cause.Condition> when = EnumSet.noneOf(Cause.Condition.class);
        json.texts("when").forEach(id -> when.add(json.value(Cause.Condition.class, "when", id)));
        Map<Group, Chances> shows = tables(json, "shows");
        if (part.isPresent() && shows.isEmpty()) {
            throw json.complain("shows", "a cause that breaks a part must show somewhere");
        }
        int now = (int) json.positive("now");
        boolean neverSure = json.object().getBoolean("never-sure", false);
        Map<String, Double> authors = json.optionalChild("authors").map(Json::weights).orElse(Map.of());
        List<Cause.Why> why = json.texts("why").stream().map(text -> why(json, text)).toList();
        if (why.isEmpty()) {
            throw json.complain("why", "wants at least one reason");
        }
        return new Cause(
                json.text("id"), party, part, json.positive("base"), when, shows, tables(json, "elsewhere"), authors, neverSure, why, now);
    }

    /**
     * A reason is written as its findings joined by "+", after a "/" what the person may have told instead, with "!" where it is
     * needed to be sure and "!!" where it is needed at all.
     */
    private static Cause.Why why(Json json, String text) {
        Cause.Need need = text.endsWith("!!") ? Cause.Need.CAUSE : text.endsWith("!") ? Cause.Need.SURE : Cause.Need.NONE;
        String[] names = text.replace("!", "").split("/");
        List<Finding> rests =
                Arrays.stream(names[0].split("\\+")).map(id -> json.value(Finding.class, "why", id)).toList();
        Optional<Finding> told = names.length > 1 ? Optional.of(json.value(Finding.class, "why", names[1])) : Optional.empty();
        return new Cause.Why(rests, told, need);
    }

    static Map<Group, Chances> tables(Json json, String key) {
        Map<Group, Chances> tables = new EnumMap<>(Group.class);
        json.optionalChild(key).ifPresent(table -> {
            for (String id : table.object().keySet()) {
                Json row = table.child(id);
                Map<Outcome, Double> weights = new EnumMap<>(Outcome.class);
                row.weights().forEach((outcome, weight) -> weights.put(row.value(Outcome.class, outcome, outcome), weight));
                if (weights.isEmpty()) {
                    throw table.complain(id, "wants at least one outcome");
                }
                tables.put(table.value(Group.class, id, id), Chances.of(weights));
            }
        });
        return tables;
    }
}
