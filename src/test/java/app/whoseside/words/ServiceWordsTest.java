package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Contacts.OutsideService;
import app.whoseside.model.Contacts.OutsideView;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceWordsTest {
    private static final OutsideService ONE = new OutsideService("One", "https://one.example");
    private static final OutsideService TWO = new OutsideService("Two", "https://two.example");

    private static String of(Optional<OutsideService> second) {
        return new ServiceWords(Messages.english()).of(new OutsideView(ONE, second, Optional.empty(), true));
    }

    /** Nobody is asked whom the question did not name. */
    @Test
    void theQuestionNamesEveryServiceThatMayBeAsked() {
        assertEquals("One", of(Optional.empty()));
        assertEquals("One or Two", of(Optional.of(TWO)));
        String question = Messages.english().get("outside.ask", Map.of("site", "shop.example", "service", of(Optional.of(TWO))));
        assertTrue(question.contains("to One or Two."), question);
    }
}
