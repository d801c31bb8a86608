package app.whoseside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Explanations;
import app.whoseside.knowledge.Finding;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.Step;
import app.whoseside.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the knowledge files name has words, and as many as it says. */
class KnowledgeIsWordedTest {
    private final Knowledge knowledge = Knowledge.load();
    private final Messages messages = Messages.english();

    @Test
    void eachCauseHasExactlyItsReasonsAndDeeds() {
        List<String> wrong = new ArrayList<>();
        for (Cause cause : knowledge.causes()) {
            exactly("cause." + cause.id() + ".why.", cause.why().size(), wrong);
            exactly("cause." + cause.id() + ".now.", cause.now(), wrong);
            for (String key : List.of(".headline.likely", ".who", ".howlong")) {
                if (!messages.has("cause." + cause.id() + key)) {
                    wrong.add("no " + cause.id() + key);
                }
            }
            if (!cause.neverSure() && !messages.has("cause." + cause.id() + ".headline")) {
                wrong.add("no " + cause.id() + ".headline");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatAPersonToldHasItsOwnSentence() {
        knowledge.causes().stream()
                .flatMap(cause -> cause.why().stream())
                .flatMap(why -> why.told().stream())
                .map(Finding::id)
                .forEach(id -> assertTrue(messages.has("told." + id.replaceFirst("^told-", "")), id));
    }

    @Test
    void eachStepHasItsSentences() {
        for (Step step : knowledge.steps()) {
            for (String key : List.of("title", "why", "what", "time", "undo", "deed", "cant")) {
                assertTrue(messages.has("step." + step.id() + "." + key), step.id() + "." + key);
            }
        }
    }

    @Test
    void eachExplanationHasATextAndEachTextAPlace() {
        Explanations explanations = Explanations.load();
        Set<String> causes = knowledge.causes().stream().map(Cause::id).collect(Collectors.toSet());
        causes.add("cannot-tell");
        assertTrue(causes.containsAll(explanations.causes().keySet()), explanations.causes().keySet().toString());
        Set<String> explained = explanations.causes().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<String> worded = messages.keys().stream()
                .filter(key -> key.startsWith("explain.") && !key.contains(".button."))
                .map(key -> key.substring("explain.".length()))
                .collect(Collectors.toSet());
        assertEquals(worded, explained);
        assertEquals(List.of("front-desk", "error-pages", "whose-proxy", "my-data", "load-again", "lasting"), explanations.of("site-backend-down"));
    }

    private void exactly(String prefix, int count, List<String> wrong) {
        for (int i = 1; i <= count; i++) {
            if (!messages.has(prefix + i)) {
                wrong.add("no " + prefix + i);
            }
        }
        if (messages.has(prefix + (count + 1))) {
            wrong.add("unused " + prefix + (count + 1));
        }
    }
}
