package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartTest {
    private static final String LINK = "whoseside:check?url=https%3A%2F%2Fshop.example%2F";

    @Test
    void withoutWordsTheWindowOpens() {
        assertEquals(new Start.Window(Optional.empty()), Start.of());
    }

    @Test
    void aLinkFillsInItsAddress() {
        assertEquals(new Start.Window(Optional.of("https://shop.example/")), Start.of("--open", LINK));
    }

    @Test
    void whateverComesWithALinkIsNoOrder() {
        assertEquals(new Start.Window(Optional.empty()), Start.of("--open"));
        assertEquals(new Start.Window(Optional.empty()), Start.of("--open", "check"));
        assertEquals(new Start.Window(Optional.empty()), Start.of("--open", "--json"));
        // As a quote in a link would split it where a system starts programs by one line of text.
        assertEquals(new Start.Window(Optional.empty()), Start.of("--open", LINK, "check", "https://other.example/"));
    }

    @Test
    void otherWordsAreForTheTerminal() {
        assertEquals(new Start.Terminal(), Start.of("check", "https://shop.example/"));
        assertEquals(new Start.Terminal(), Start.of(LINK));
        assertEquals(new Start.Terminal(), Start.of("--version"));
    }
}
