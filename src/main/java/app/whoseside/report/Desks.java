package app.whoseside.report;

import app.whoseside.model.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets a letter for which trouble, and what each of them needs first: desks.json.
 *
 * @param parties desks by the party at fault, {@code causes} by a cause that has desks of its own
 * @param platforms authors of error pages that a host runs sites on, so that the host is the one to tell
 * @param look where a desk of the site looks first, by the cause
 */
record Desks(Map<String, Desk> desks, Map<String, List<String>> parties, Map<String, List<String>> causes, Set<String> platforms, Map<String, String> look) {

    /**
     * @param first what it needs before anything else and we mask, so that the person fills it in
     * @param needs ids of facts, in the order in which the desk wants them
     * @param blanks what else the person fills in
     */
    record Desk(String id, List<String> first, List<String> needs, List<String> blanks) {}

    static Desks load() {
        try (InputStream in = Objects.requireNonNull(Desks.class.getResourceAsStream("/knowledge/desks.json"));
                var reader = Json.createReader(in)) {
            return read(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Desks read(JsonObject file) {
        Map<String, Desk> desks = new LinkedHashMap<>();
        file.getJsonArray("desks").getValuesAs(JsonObject.class).forEach(desk -> desks.put(
                desk.getString("id"), new Desk(desk.getString("id"), desk.containsKey("first") ? texts(desk, "first") : List.of(), texts(desk, "needs"), texts(desk, "blanks"))));
        JsonObject look = file.getJsonObject("look");
        Map<String, String> looks = new LinkedHashMap<>();
        look.keySet().forEach(cause -> looks.put(cause, look.getString(cause)));
        return new Desks(desks, lists(file.getJsonObject("parties")), lists(file.getJsonObject("causes")), Set.copyOf(texts(file, "platforms")), looks);
    }

    /** Returns who gets a letter about that verdict, the one who can mend it first. */
    List<Desk> of(Verdict verdict) {
        List<String> ids = causes.getOrDefault(verdict.cause(), parties.getOrDefault(verdict.party().id(), List.of()));
        return ids.stream().map(id -> Objects.requireNonNull(desks.get(id), id)).toList();
    }

    Optional<String> lookFirst(Verdict verdict) {
        return Optional.ofNullable(look.get(verdict.cause()));
    }

    private static Map<String, List<String>> lists(JsonObject object) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object.keySet().forEach(key -> lists.put(key, texts(object, key)));
        return lists;
    }

    private static List<String> texts(JsonObject object, String key) {
        return object.getJsonArray(key).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
