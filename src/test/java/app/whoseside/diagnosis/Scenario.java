package app.whoseside.diagnosis;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Ids;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of data: what was observed, and what must be concluded. */
record Scenario(Path folder, Address address, List<Observation> observations) {
    static final Path ROOT = Path.of("src/test/resources/scenarios");

    static Stream<Scenario> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().map(Scenario::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario read(Path folder) {
        JsonObject json = json(folder.resolve("observations.json"));
        List<Observation> observations =
                json.getJsonArray("observations").getValuesAs(JsonObject.class).stream().map(Scenario::observation).toList();
        return new Scenario(folder, address(json.getString("address")), observations);
    }

    static JsonObject json(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Address address(String url) {
        URI uri = URI.create(url);
        int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
        return new Address(uri.getScheme(), uri.getHost(), port, uri.getRawPath());
    }

    private static Observation observation(JsonObject json) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        if (json.containsKey("facts")) {
            json.getJsonObject("facts")
                    .forEach((key, value) -> facts.put(Ids.find(Fact.class, key).orElseThrow(), json.getJsonObject("facts").getString(key)));
        }
        return new Observation(
                Ids.find(Vantage.class, json.getString("vantage")).orElseThrow(),
                Ids.find(Target.class, json.getString("target")).orElseThrow(),
                json.getString("asked", ""),
                Ids.find(Outcome.class, json.getString("outcome")).orElseThrow(),
                facts,
                Instant.parse("2026-11-21T10:00:00Z"),
                Duration.ofMillis(120));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
