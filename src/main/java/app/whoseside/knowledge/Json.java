package app.whoseside.knowledge;

import app.whoseside.model.Ids;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON object of a knowledge file that knows where it stands, so that every complaint can say so. */
record Json(String where, JsonObject object) {

    /** Reads a file beside the program's classes. */
    static Json read(String resource) {
        try (InputStream in = Json.class.getResourceAsStream("/knowledge/" + resource)) {
            if (in == null) {
                throw new BadKnowledge(resource, "the file is missing");
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new BadKnowledge(resource, "cannot be read: " + e.getMessage());
        }
    }

    static Json read(String name, InputStream in) {
        try (var reader = jakarta.json.Json.createReader(in)) {
            return new Json(name, reader.readObject());
        } catch (JsonException e) {
            throw new BadKnowledge(name, "is not a JSON object: " + e.getMessage());
        }
    }

    BadKnowledge complain(String key, String what) {
        return new BadKnowledge(where + " > " + key, what);
    }

    /** Rejects keys that nobody reads: most often a slip of the pen. */
    Json only(String... keys) {
        Set<String> known = Set.of(keys);
        object.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw complain(key, "is not a known key; known are " + String.join(", ", keys));
        });
        return this;
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> complain(key, "wants a text"));
    }

    Optional<String> optionalText(String key) {
        return switch (object.get(key)) {
            case null -> Optional.empty();
            case JsonString text when !text.getString().isBlank() -> Optional.of(text.getString());
            default -> throw complain(key, "wants a text");
        };
    }

    double number(String key) {
        if (object.get(key) instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw complain(key, "wants a number");
    }

    double positive(String key) {
        double number = number(key);
        if (!(number > 0)) {
            throw complain(key, "wants a number above 0");
        }
        return number;
    }

    <E extends Enum<E>> E one(Class<E> type, String key) {
        return value(type, key, text(key));
    }

    <E extends Enum<E>> E value(Class<E> type, String key, String id) {
        return Ids.find(type, id).orElseThrow(() -> complain(key, "\"" + id + "\" is not a " + type.getSimpleName().toLowerCase(java.util.Locale.ROOT)));
    }

    Json child(String key) {
        if (object.get(key) instanceof JsonObject child) {
            return new Json(where + " > " + key, child);
        }
        throw complain(key, "wants an object");
    }

    Optional<Json> optionalChild(String key) {
        return object.containsKey(key) ? Optional.of(child(key)) : Optional.empty();
    }

    List<Json> children(String key) {
        List<Json> children = new ArrayList<>();
        for (JsonValue value : array(key)) {
            if (!(value instanceof JsonObject child)) {
                throw complain(key + "[" + children.size() + "]", "wants an object");
            }
            String name = child.containsKey("id") ? child.getString("id", "?") : String.valueOf(children.size());
            children.add(new Json(where + " > " + key + "[" + name + "]", child));
        }
        return children;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (!object.containsKey(key)) {
            return texts;
        }
        for (JsonValue value : array(key)) {
            if (!(value instanceof JsonString text)) {
                throw complain(key + "[" + texts.size() + "]", "wants a text");
            }
            texts.add(text.getString());
        }
        return texts;
    }

    /** Returns every key with its positive number. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        object.keySet().forEach(key -> weights.put(key, positive(key)));
        return weights;
    }

    private JsonArray array(String key) {
        if (object.get(key) instanceof JsonArray array) {
            return array;
        }
        throw complain(key, "wants a list");
    }
}
