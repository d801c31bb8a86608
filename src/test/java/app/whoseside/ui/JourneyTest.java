package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Vantage;
import java.time.Duration;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does from the first page on, with mouse and keys in a real window. */
class JourneyTest {
    private Kit kit;

    @BeforeEach
    void open() {
        kit = Kit.open();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aCopiedAddressIsCheckedUpToTheVerdict() {
        kit.close();
        kit = Kit.openWithCopied("https://shop.example/cart");
        kit.click(kit.texts.get("address.clipboard.button.1"));
        assertEquals("shop.example", kit.examiner.last().address().host());
        kit.now = Samples.NOON.plusSeconds(3);
        kit.act(() -> kit.examiner.say(Samples.silent(Duration.ofSeconds(3))));
        assertTrue(kit.shows("Other sites answer. shop.example is silent so far."));

        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
        assertTrue(kit.shows("On their side"));
        assertTrue(kit.shows("The computers behind shop.example do not answer well."));
        assertTrue(kit.shows("Several checks agree."));
        assertEquals("The computers behind shop.example do not answer well.", kit.focusedText());
    }

    @Test
    void aTextWithoutAnAddressIsAnsweredAndKept() {
        kit.type("shop .example");
        kit.click(kit.texts.get("address.first.button.1"));
        assertTrue(kit.shows("An address has no spaces. Did you mean shop.example?"));
        TextField field = assertInstanceOf(TextField.class, kit.focus());
        assertEquals("shop .example", field.getText());

        kit.click(kit.texts.get("address.bad.spaces.button.1"));
        assertEquals("shop.example", kit.examiner.last().address().host());
    }

    @Test
    void stopReturnsToTheAddressAndKeepsIt() {
        kit.type("shop.example");
        kit.press(KeyCode.ENTER);
        kit.click(kit.texts.get("check.1s.button.1"));
        assertEquals(1, kit.examiner.cancelled);
        assertTrue(kit.shows("Stopped. Nothing was changed."));
        assertEquals("shop.example", assertInstanceOf(TextField.class, kit.focus()).getText());
    }

    @Test
    void theOutcomeOfAStepIsExaminedAgain() {
        kit.type("shop.example");
        kit.press(KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure())));
        kit.click(kit.texts.get("verdict.step"));
        assertTrue(kit.shows("Open the page on your phone, Wi-Fi off."));
        kit.click("I looked");
        assertTrue(kit.shows("Did shop.example open there?"));
        kit.click("It opened");
        assertEquals(Map.of(Vantage.MOBILE_DATA, true), kit.examiner.last().answers());
        assertTrue(kit.shows("Stop"));
    }

    @Test
    void theOutsideIsAskedOnlyAfterAYes() {
        kit.type("shop.example");
        kit.press(KeyCode.ENTER);
        assertFalse(kit.examiner.last().outside());
        kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure())));
        kit.click("Ask from outside");
        assertEquals(1, kit.examiner.requests.size());
        kit.click("Ask from outside");
        assertTrue(kit.examiner.last().outside());
        assertTrue(kit.choice.remembered.isEmpty(), "one yes is for one check");
    }

    @Test
    void whatBecameOfSavingIsSaidWhereItIsSeen() {
        kit.resize(960, 520);
        kit.type("shop.example");
        kit.press(KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure())));
        kit.click("Show the details");
        kit.click("Copy");
        assertTrue(kit.on(() -> {
            Node said = kit.scene().getRoot().lookupAll(".quiet").stream().filter(node -> node instanceof Labeled one && one.getText().startsWith("Copied")).findFirst().orElseThrow();
            return said.localToScene(said.getLayoutBounds()).getMaxY() < kit.scene().getHeight() && said.getParent().getStyleClass().contains("bar");
        }));
    }

    @Test
    void everythingWorksFromTheKeyboardAlone() {
        kit.type("shop.example");
        kit.press(KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure())));
        kit.tabTo("Show the details");
        kit.press(KeyCode.SPACE);
        assertEquals("The details", kit.focusedText());
        kit.press(KeyCode.ESCAPE);
        assertEquals("We cannot tell yet whose side this is on.", kit.focusedText());
        kit.tabTo("Show me the step");
        kit.press(KeyCode.ENTER);
        kit.tabTo("Skip");
        kit.press(KeyCode.ENTER);
        assertEquals("Open the page on another device.", kit.focusedText());
        kit.tabTo("I looked");
        kit.press(KeyCode.SPACE);
        kit.tabTo("Same error");
        kit.press(KeyCode.ENTER);
        assertEquals(Map.of(Vantage.OTHER_DEVICE, false), kit.examiner.last().answers());
        kit.press(KeyCode.ESCAPE);
        assertInstanceOf(TextField.class, kit.focus());
    }
}
