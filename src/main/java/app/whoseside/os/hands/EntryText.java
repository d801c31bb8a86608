package app.whoseside.os.hands;

import app.whoseside.model.Thing;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An entry as the journal's files hold it. */
final class EntryText {
    private static final int FORM = 1;

    private EntryText() {}

    static String write(Entry entry) {
        return Json.createObjectBuilder()
                .add("form", FORM)
                .add("setting", entry.setting())
                .add("thing", entry.thing().id())
                .add("name", entry.name())
                .add("since", entry.since().toString())
                .add("before", values(entry.before()))
                .add("ours", values(entry.ours()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder values(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        Entry.sorted(values).forEach(object::add);
        return object;
    }

    /** Returns the entry, or empty when any of it is missing or damaged. */
    static Optional<Entry> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            return object.getInt("form", 0) != FORM ? Optional.empty() : Optional.of(new Entry(
                    object.getString("setting"),
                    Thing.valueOf(object.getString("thing").toUpperCase(Locale.ROOT)),
                    object.getString("name"),
                    values(object.getJsonObject("before")),
                    values(object.getJsonObject("ours")),
                    Instant.parse(object.getString("since"))));
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException | DateTimeException e) {
            // What these say may quote a value, and so a password: it goes nowhere.
            return Optional.empty();
        }
    }

    private static Map<String, String> values(JsonObject object) {
        Map<String, String> values = new HashMap<>();
        object.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
        return values;
    }
}
