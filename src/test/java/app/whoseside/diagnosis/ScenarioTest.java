package app.whoseside.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Place;
import app.whoseside.model.Reason;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of scenarios: the observations must lead to the verdict beside them. Run with {@code -Dscenarios.write=true} to write
 * the verdicts anew, and read the difference before it is committed.
 */
class ScenarioTest {
    private final Diagnosis diagnosis = new Diagnosis(Knowledge.load());

    @ParameterizedTest
    @MethodSource("app.whoseside.diagnosis.Scenario#all")
    void leadsToTheVerdictBesideIt(Scenario scenario) throws IOException {
        String concluded = text(diagnosis.conclude(scenario.address(), scenario.observations(), true));
        Path golden = scenario.folder().resolve("verdict.txt");
        if (Boolean.getBoolean("scenarios.write")) {
            Files.writeString(golden, concluded);
        }
        assertEquals(Files.readString(golden), concluded);
    }

    private static String text(Verdict verdict) {
        String causes = verdict.causes().stream()
                .filter(cause -> cause.probability() >= 0.02)
                .map(cause -> "%s %.2f".formatted(cause.id(), cause.probability()))
                .collect(Collectors.joining(", "));
        return """
                %s/%s %s %s
                causes: %s
                why: %s
                places: %s
                steps: %s
                """.formatted(
                verdict.side().id(), verdict.party().id(), verdict.cause(), verdict.confidence().id(), causes,
                verdict.why().stream().map(Reason::key).collect(Collectors.joining(" ")),
                verdict.places().stream().map(ScenarioTest::place).collect(Collectors.joining(", ")),
                verdict.steps().stream().map(StepOffer::id).collect(Collectors.joining(" ")));
    }

    private static String place(Place place) {
        return place.party().id() + " " + place.state().id();
    }
}
