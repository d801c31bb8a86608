package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The request for a measurement by the Globalping API: POST /v1/measurements, type http. Only the host's name and "/" are in it. */
final class Measurement {
    /** Seconds, of the 5 to 30 that the service takes; its usual 15 would keep a person waiting for a silent site. */
    static final int PATIENCE = 7;

    private static final List<String> CONTINENTS = List.of("EU", "NA", "AS");

    private Measurement() {}

    /** Asks for up to five probes: one in the own network, one in the own country, one on each of three continents. */
    static JsonObject near(Address address, Here here) {
        JsonArrayBuilder locations = Json.createArrayBuilder();
        here.asn().ifPresentOrElse(
                asn -> locations.add(one().add("asn", asn)),
                () -> here.networkName().ifPresent(name -> locations.add(one().add("network", name))));
        here.country().ifPresent(code -> locations.add(one().add("country", code)));
        CONTINENTS.forEach(continent -> locations.add(one().add("continent", continent)));
        return whole(address).add("locations", locations).build();
    }

    /** Asks for three probes anywhere. */
    static JsonObject anywhere(Address address) {
        return whole(address).add("limit", CONTINENTS.size()).build();
    }

    private static JsonObjectBuilder one() {
        return Json.createObjectBuilder().add("limit", 1);
    }

    private static JsonObjectBuilder whole(Address address) {
        JsonObjectBuilder request = Json.createObjectBuilder().add("method", "GET").add("path", "/");
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("protocol", address.safe() ? "HTTPS" : "HTTP")
                .add("port", address.port())
                .add("request", request);
        return Json.createObjectBuilder().add("type", "http").add("target", address.host()).add("timeout", PATIENCE).add("measurementOptions", options);
    }
}
