package app.whoseside.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A cause that no scenario reaches is a cause that nobody has ever seen the program name. */
class EveryCauseTest {
    private final Knowledge knowledge = Knowledge.load();

    @Test
    void eachCauseIsReachedByAScenario() {
        Diagnosis diagnosis = new Diagnosis(knowledge);
        Set<String> reached = Scenario.all()
                .map(scenario -> diagnosis.conclude(scenario.address(), scenario.observations(), true).cause())
                .collect(Collectors.toSet());
        Set<String> missing = knowledge.causes().stream().map(Cause::id).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(reached);
        assertEquals(Set.of(), missing);
    }
}
