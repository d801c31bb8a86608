package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Ids;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.testing.Samples;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryJsonTest {
    private static final VerdictWords WORDS = new VerdictWords(Messages.english());

    static Stream<Verdict> verdicts() {
        return Stream.of(Samples.backendDown(Confidence.SURE), Samples.backendDown(Confidence.LIKELY), Samples.cannotTell(), Samples.works());
    }

    private static InputStream schema() {
        return Objects.requireNonNull(SummaryJson.class.getResourceAsStream("/schema/summary-1.json"));
    }

    private static JsonObject json(Verdict verdict) {
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(Samples.examined(verdict));
        return new SummaryJson("0.1.0", ZoneId.of("Europe/Berlin")).of(redacted, WORDS.of(redacted.examined().verdict()));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void keepsToItsSchema(Verdict verdict) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema(), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(json(verdict).toString(), InputFormat.JSON));
        assertTrue(!schema.validate(json(verdict).toString().replace("\"side\"", "\"sides\""), InputFormat.JSON).isEmpty());
    }

    @Test
    void saysWhatTheContractAsks() {
        JsonObject json = json(Samples.backendDown(Confidence.SURE));
        assertEquals("{\"side\":\"theirs\",\"party\":\"site\",\"cause\":\"site-backend-down\",\"confidence\":\"sure\"}", json.get("verdict").toString());
        assertEquals("https://shop.example/basket?token=masked-1&page=2", json.getString("address"));
        JsonObject seen = json.getJsonArray("observations").getJsonObject(0);
        assertEquals("2026-11-21T12:00:00.123Z", seen.getString("start"));
        assertEquals("0.040", seen.get("duration").toString());
        assertEquals("502", seen.getJsonObject("facts").getString("status"));
        assertEquals("1.200", json.getJsonObject("timings").get("firstVerdict").toString());
        assertEquals("Nobody outside was asked.", json.getJsonObject("text").getString("missing"));
    }

    @Test
    void theSchemaKnowsEveryWordOfTheVocabulary() {
        JsonObject schema;
        try (var reader = Json.createReader(schema())) {
            schema = reader.readObject();
        }
        same(schema, "/properties/verdict/properties/side/enum", Side.values());
        same(schema, "/properties/verdict/properties/party/enum", Party.values());
        same(schema, "/properties/verdict/properties/confidence/enum", Confidence.values());
        same(schema, "/properties/causes/items/properties/party/enum", Party.values());
        same(schema, "/properties/observations/items/properties/vantage/enum", Vantage.values());
        same(schema, "/properties/observations/items/properties/target/enum", Target.values());
        same(schema, "/properties/observations/items/properties/outcome/enum", Outcome.values());
        same(schema, "/properties/observations/items/properties/facts/propertyNames/enum", Fact.values());
    }

    private static void same(JsonObject schema, String at, Enum<?>[] values) {
        JsonPointer pointer = Json.createPointer(at);
        List<String> there = pointer.getValue(schema).asJsonArray().getValuesAs(JsonString::getString);
        assertEquals(Stream.of(values).map(Ids::of).toList(), there, at);
    }
}
