package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Ids;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A trouble that was recorded once, to be played again: what was asked, what came back and when.
 *
 * @param id names the file under {@code practice} and the sentences {@code example.<id>.*}
 */
public record Example(String id, Address address, List<Seen> seen) {
    /** Every example, in the order in which they are offered. */
    public static final List<String> IDS = List.of(
            "site-error", "site-down", "way-broken", "proxy-left-over", "wifi-sign-in", "browser-only", "vpn-dead", "works", "cannot-tell");

    /** Nothing recorded comes later than this, so that no example plays for longer. */
    static final Duration LONGEST = Duration.ofSeconds(8);

    public Example {
        seen = seen.stream().sorted(Comparator.comparing(one -> one.from().plus(one.took()))).toList();
    }

    /** @param from since the beginning */
    record Seen(Vantage vantage, Target target, String asked, Outcome outcome, Map<Fact, String> facts, Duration from, Duration took) {}

    /** Returns the example of that name; throws an IllegalArgumentException when there is none or its file is not in order. */
    public static Example of(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no example " + id);
        }
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream("/practice/" + id + ".json"), id);
                var reader = Json.createReader(in)) {
            return read(id, reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(String id, JsonObject json) {
        URI uri = URI.create(json.getString("address"));
        Address address = new Address(uri.getScheme(), uri.getHost(), uri.getScheme().equals("https") ? 443 : 80, uri.getRawPath());
        return new Example(id, address, json.getJsonArray("observations").getValuesAs(JsonObject.class).stream().map(one -> seen(id, one)).toList());
    }

    private static Seen seen(String id, JsonObject json) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        if (json.containsKey("facts")) {
            JsonObject values = json.getJsonObject("facts");
            values.keySet().forEach(key -> facts.put(value(Fact.class, id, key), values.getString(key)));
        }
        Duration from = Duration.ofMillis(json.getInt("from"));
        Duration took = Duration.ofMillis(json.getInt("took"));
        if (from.isNegative() || took.isNegative() || from.plus(took).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(id + ": " + json + " does not end within " + LONGEST);
        }
        return new Seen(
                value(Vantage.class, id, json.getString("vantage")), value(Target.class, id, json.getString("target")), json.getString("asked", ""),
                value(Outcome.class, id, json.getString("outcome")), facts, from, took);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String example, String id) {
        return Ids.find(type, id).orElseThrow(() -> new IllegalArgumentException(example + ": no " + type.getSimpleName() + " " + id));
    }
}
