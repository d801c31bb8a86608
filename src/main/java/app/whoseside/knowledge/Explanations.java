package app.whoseside.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is explained beside a verdict, one tap away: explanations.json. */
public record Explanations(Map<String, List<String>> causes) {

    /** Returns what the file of the program says, or throws {@link BadKnowledge} with the place of a mistake. */
    public static Explanations load() {
        Map<String, List<String>> causes = new LinkedHashMap<>();
        for (Json json : Json.read("explanations.json").only("explanations").children("explanations")) {
            json.only("id", "causes");
            json.texts("causes").forEach(cause -> causes.merge(cause, List.of(json.text("id")), Explanations::both));
        }
        return new Explanations(Map.copyOf(causes));
    }

    /** Returns the ids of what explains this cause, in the order of the file. */
    public List<String> of(String cause) {
        return causes.getOrDefault(cause, List.of());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
