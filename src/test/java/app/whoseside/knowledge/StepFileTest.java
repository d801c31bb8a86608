package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad line of the steps is rejected, and the place of the mistake is said. */
class StepFileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"after\": [\"private-window\"] | after",
        "\"after\": [\"system=works\"] | after",
        "\"vantage\": \"outside\" | vantage",
        "\"chance\": 1.5 | chance",
        "\"risk\": 0 | risk",
        "\"least\": \"certain\" | least",
    })
    void aSlipIsFound(String line, String key) {
        Json json = Json.read("steps", new ByteArrayInputStream(("{\"id\": \"x\", \"minutes\": 1, " + line + "}").getBytes(StandardCharsets.UTF_8)));
        assertTrue(assertThrows(BadKnowledge.class, () -> Step.of(json)).getMessage().contains(key));
    }
}
