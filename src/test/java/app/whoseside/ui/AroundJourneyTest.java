package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.Example;
import app.whoseside.model.Contacts.Reference;
import app.whoseside.model.Side;
import app.whoseside.settings.OutsideChoice;
import app.whoseside.settings.Visit;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does around a check, in a real window: settings, last sites, examples, and a mistake of the program. */
class AroundJourneyTest {
    private Kit kit;

    @BeforeEach
    void open() {
        kit = Kit.open();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    private void menu(String item) {
        kit.click(kit.texts.get("header.more"));
        kit.menu(item);
    }

    private void checkShop() {
        kit.type("shop.example/cart?card=4111");
        kit.press(KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
    }

    @Test
    void theMenuLeadsToEachPageAndEscapeBack() {
        for (Screen page : List.of(Screen.SETTINGS, Screen.HISTORY, Screen.EXAMPLES, Screen.ABOUT)) {
            menu(kit.texts.get("menu." + app.whoseside.model.Ids.of(page)));
            assertEquals(page, kit.on(() -> kit.window.around().screen().getValue()));
            kit.press(KeyCode.ESCAPE);
            assertInstanceOf(TextField.class, kit.focus());
        }
    }

    @Test
    void anAddressFromALinkWaitsForAYes() {
        kit.act(() -> kit.window.fillIn("https://shop.example/cart"));
        assertEquals("https://shop.example/cart", ((TextField) kit.focus()).getText());
        assertEquals(List.of(), kit.examiner.requests);
        kit.press(KeyCode.ENTER);
        assertEquals(1, kit.examiner.requests.size());
    }

    @Test
    void aSettingCountsAtOnceAndIsKept() {
        menu("Settings");
        assertEquals("Settings", kit.focusedText());
        kit.click("Leave them out");
        kit.click(kit.texts.get("choice.directories", Map.of("books", 2)));
        assertEquals(OutsideChoice.NO, kit.surroundings.choices.now().outside());
        assertFalse(kit.surroundings.choices.file().read().settings().directories());
        kit.act(() -> kit.window.textSize().set(150));
        assertEquals(24, kit.on(() -> ((javafx.scene.control.Label) kit.scene().lookup(".text-line")).getFont().getSize()));
    }

    @Test
    void ownSitesAreCheckedBeforeTheyAreTaken() {
        menu("Settings");
        field("choice.references.new", "not a site");
        assertTrue(kit.shows("An address has no spaces. Did you mean notasite?"));
        field("choice.references.new", "https://known.example/x");
        assertEquals(
                Optional.of(List.of(new Reference("https://known.example/x", "https://known.example/x"))),
                kit.surroundings.choices.file().read().settings().references());
        field("choice.references.new", "https://known.example/x");
        assertTrue(kit.shows("This site is in the list already."));
        kit.tabTo("Remove");
        kit.press(KeyCode.SPACE);
        assertEquals(Optional.empty(), kit.surroundings.choices.file().read().settings().references());
        assertTrue(kit.shows(kit.texts.get("choice.references.usual")));
    }

    private void field(String aloud, String text) {
        kit.act(() -> {
            TextField field = (TextField) kit.scene().getRoot().lookupAll(".text-field").stream()
                    .filter(node -> kit.texts.get(aloud).equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            field.selectAll();
        });
        kit.type(text);
        kit.press(KeyCode.ENTER);
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        menu("Settings");
        kit.tabTo("As the system");
        kit.press(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(Optional.of("xx"), kit.surroundings.choices.now().taste().language());
        assertEquals("SETTINGS", kit.focusedText());
        kit.press(KeyCode.ESCAPE);
        assertTrue(kit.shows("WHICH PAGE DOES NOT OPEN?"));
        checkShop();
        assertTrue(kit.shows("ON THEIR SIDE"));
    }

    @Test
    void aCheckedSiteIsRememberedCheckedAgainAndForgotten() {
        checkShop();
        assertEquals(List.of("https://shop.example/cart"), kit.surroundings.sites.known().visits().stream().map(Visit::url).toList());
        kit.click("Check another address");
        assertTrue(kit.shows("Checked before"));
        kit.click("shop.example/cart");
        assertEquals("/cart", kit.examiner.last().address().path());
        assertEquals(2, kit.examiner.requests.size());

        menu("Last sites");
        assertTrue(kit.shows("shop.example/cart"));
        kit.click("Delete the whole list");
        assertEquals("Keep them", kit.focusedText());
        assertEquals(1, kit.surroundings.sites.known().visits().size());
        kit.click("Delete all");
        assertTrue(kit.shows("No site is noted yet."));
        assertEquals(List.of(), kit.surroundings.sites.known().visits());
    }

    @Test
    void aListThatWasDamagedIsSaidOnceAndCanBeDeleted() throws Exception {
        String said = kit.texts.get("history.damaged", Map.of("file", "history.txt.damaged"));
        kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON, Side.YOURS));
        Files.writeString(kit.surroundings.sites.file().path(), "2026-11-2", StandardOpenOption.APPEND);
        menu("Last sites");
        assertTrue(kit.shows("bank.example"));
        assertTrue(kit.shows(said));
        kit.click("Remove");
        assertTrue(kit.shows("No site is noted yet."));
        assertTrue(kit.shows(said), "as long as the page is there");
        kit.press(KeyCode.ESCAPE);
        menu("Last sites");
        assertFalse(kit.shows(said), "once");
        assertFalse(kit.surroundings.sites.file().asides().isEmpty());
        kit.click("Delete the whole list");
        kit.click("Delete all");
        assertEquals(List.of(), kit.surroundings.sites.file().asides());
        assertFalse(kit.shows("Delete the whole list"));
    }

    @Test
    void aListThatCannotBeReadIsSaidAsLongAsItIsSo() throws Exception {
        Files.createDirectories(kit.surroundings.sites.file().path());
        for (int times = 0; times < 2; times++) {
            menu("Last sites");
            assertTrue(kit.shows("This list cannot be read or written now. So no new site is noted."));
            kit.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void oneSiteIsRemoved() {
        kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON, Side.YOURS));
        checkShop();
        menu("Last sites");
        kit.click("Remove");
        assertEquals(List.of("https://bank.example/"), kit.surroundings.sites.known().visits().stream().map(Visit::url).toList());
    }

    @Test
    void switchedOffNothingIsNotedAndTheListGoesAfterAYes() {
        kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON, Side.YOURS));
        menu("Settings");
        kit.click("Remember the last sites");
        assertEquals(1, kit.surroundings.sites.known().visits().size(), "not before the yes");
        kit.click("Delete the list");
        assertEquals(List.of(), kit.surroundings.sites.known().visits());
        kit.press(KeyCode.ESCAPE);
        assertFalse(kit.shows("Checked before"));
        checkShop();
        assertEquals(List.of(), kit.surroundings.sites.known().visits());
    }

    @Test
    void anExamplePlaysToItsVerdictIsMarkedAndLeavesNoTrace() throws Exception {
        menu("Show me an example");
        assertTrue(kit.shows("The site sends an error page."));
        kit.click("Play it");
        kit.await(() -> kit.shows("On their side"));
        assertTrue(kit.shows("An example. Nothing is really asked."));
        assertTrue(kit.shows("shop.example has a fault on the inside."));
        kit.click("Show the details");
        assertTrue(kit.shows("An example. Nothing is really asked."));
        assertEquals(List.of(), kit.examiner.requests, "nobody was asked");
        assertFalse(kit.shows("Ask from outside"));
        assertEquals(List.of(), kit.surroundings.sites.known().visits());

        kit.click("End the example");
        assertFalse(kit.shows("An example. Nothing is really asked."));
        checkShop();
        assertEquals(1, kit.examiner.requests.size(), "a check is real again");
    }

    @Test
    void everyExampleComesToItsEndInTheWindow() throws Exception {
        for (String id : Example.IDS) {
            kit.act(() -> kit.window.around().aside().open(Screen.EXAMPLES));
            kit.act(() -> ((javafx.scene.control.Button) kit.scene().getRoot().lookupAll(".button").stream()
                            .filter(node -> node.getAccessibleText() != null
                                    && node.getAccessibleText().contains(kit.texts.get("example." + id + ".title")))
                            .findFirst()
                            .orElseThrow())
                    .fire());
            kit.await(() -> kit.on(() -> kit.window.session().examined().get()).isPresent());
            assertEquals(Optional.of(id), kit.on(() -> kit.window.session().examined().get()).orElseThrow().example());
            assertTrue(kit.shows(kit.texts.get("example.mark")), id);
        }
    }

    @Test
    void aMistakeOfTheProgramIsToldCalmly() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> {});
        try {
            kit.window.around().watch(Platform::runLater);
            checkShop();
            Thread other = new Thread(() -> {
                throw new IllegalStateException("cannot read /home/marta/x of https://bank.example/?pin=1234");
            });
            other.start();
            other.join(1000);
            kit.await(() -> kit.shows("This program made a mistake."));
            assertTrue(kit.focusedText().equals("This program made a mistake."), kit.focusedText());
            kit.click("Copy the details");
            String copied = kit.desktop.clip.orElseThrow();
            assertTrue(copied.contains("AroundJourneyTest") && !copied.contains("marta") && !copied.contains("bank.example"), copied);
            String code = copied.replaceFirst("(?s).*?, ([2-9A-Z]{6})\n.*", "$1");
            assertTrue(kit.shows(code), code);
            kit.click("Start again");
            assertInstanceOf(TextField.class, kit.focus());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aMistakeOnTheThreadOfTheScreenIsToldToo() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> {});
        try {
            kit.window.around().watch(Platform::runLater);
            Platform.runLater(() -> {
                throw new IllegalStateException("on the screen");
            });
            kit.await(() -> kit.shows("This program made a mistake."));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void whatIsDroppedIsTheNextAddress() {
        checkShop();
        kit.act(() -> kit.window.around().aside().open(Screen.ABOUT));
        assertTrue(kit.drop(DataFormat.URL, "https://bank.example/login"));
        assertEquals("https://bank.example/login", assertInstanceOf(TextField.class, kit.focus()).getText());
        assertEquals(1, kit.examiner.requests.size(), "nothing is asked before the person says so");
        assertTrue(kit.drop(DataFormat.PLAIN_TEXT, "what is this"));
        assertTrue(kit.shows("An address has no spaces. Did you mean whatisthis?"));
        assertTrue(kit.drop(DataFormat.PLAIN_TEXT, " \n "));
        assertTrue(kit.shows(kit.texts.get("address.empty")));
        assertFalse(kit.drop(DataFormat.FILES, "a picture"), "what has no words is not taken");
    }

    @Test
    void everyPageWorksFromTheKeyboardAlone() {
        kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON, Side.YOURS));
        kit.tabTo(kit.texts.get("header.more"));
        kit.press(KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("Settings", kit.focusedText());
        kit.tabTo("Remember the last sites");
        kit.press(KeyCode.SPACE);
        kit.tabTo("Keep the list");
        kit.press(KeyCode.ENTER);
        kit.tabTo("Go back");
        kit.press(KeyCode.SPACE);
        assertInstanceOf(TextField.class, kit.focus());
        kit.act(() -> kit.window.around().aside().open(Screen.HISTORY));
        kit.tabTo("Remove");
        kit.press(KeyCode.ENTER);
        assertEquals(List.of(), kit.surroundings.sites.known().visits());
        kit.act(() -> kit.window.around().aside().open(Screen.EXAMPLES));
        kit.tabTo("Play it");
        kit.press(KeyCode.SPACE);
        assertTrue(kit.shows("An example. Nothing is really asked."));
    }
}
