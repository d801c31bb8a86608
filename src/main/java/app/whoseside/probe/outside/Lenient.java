package app.whoseside.probe.outside;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON from strangers: a member that is missing or of the wrong kind counts as not there. */
record Lenient(JsonObject object) {

    static final Lenient NOTHING = new Lenient(JsonValue.EMPTY_JSON_OBJECT);

    static Optional<Lenient> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue() instanceof JsonObject object ? Optional.of(new Lenient(object)) : Optional.empty();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    String text(String key) {
        return object.get(key) instanceof JsonString text ? text.getString() : "";
    }

    /** Returns a text, or a number as text. */
    String word(String key) {
        return word(object.get(key));
    }

    private static String word(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            case null, default -> "";
        };
    }

    /** Returns the first row of a table: each entry as text, empty where it is neither text nor number. */
    List<String> row(String key) {
        return object.get(key) instanceof JsonArray table && !table.isEmpty() && table.get(0) instanceof JsonArray row
                ? row.stream().map(Lenient::word).toList()
                : List.of();
    }

    /** Returns 0 where there is no number. */
    int number(String key) {
        return object.get(key) instanceof JsonNumber number ? number.intValue() : 0;
    }

    boolean hasNumber(String key) {
        return object.get(key) instanceof JsonNumber;
    }

    boolean isFalse(String key) {
        return JsonValue.FALSE.equals(object.get(key));
    }

    Lenient member(String key) {
        return new Lenient(object.get(key) instanceof JsonObject member ? member : JsonValue.EMPTY_JSON_OBJECT);
    }

    List<Lenient> list(String key) {
        JsonArray array = object.get(key) instanceof JsonArray found ? found : JsonValue.EMPTY_JSON_ARRAY;
        return array.stream().filter(JsonObject.class::isInstance).map(value -> new Lenient(value.asJsonObject())).toList();
    }

    /** Returns one text or all texts of an array. */
    List<String> texts(String key) {
        return switch (object.get(key)) {
            case JsonString text -> List.of(text.getString());
            case JsonArray array -> array.stream().filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).toList();
            case null, default -> List.of();
        };
    }
}
