package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Policy;
import app.whoseside.settings.UpdateChoice;
import app.whoseside.step.Ability;
import app.whoseside.update.Rounds;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The question about newer versions, the note, and the row of the settings, in a real window. */
class UpdateJourneyTest {
    private Kit kit;
    private String question;
    private String news;

    @BeforeEach
    void open() {
        kit = Kit.open();
        question = kit.texts.get("update.ask");
        news = kit.texts.get("update.news", Map.of("version", "1.0.0"));
    }

    @AfterEach
    void close() {
        kit.close();
    }

    /** What the thread of the rounds tells at the start of the program, and after a look. */
    private void told() {
        kit.act(() -> kit.window.around().updates().heard(kit.surroundings.updates.now()));
    }

    private void check() {
        kit.type("shop.example");
        kit.press(KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
    }

    private void restart() {
        SampleAround same = kit.surroundings;
        kit.close();
        kit = Kit.openWith(same);
        told();
    }

    @Test
    void theQuestionComesAfterACheckOfAnEarlierStartAndNeverAgain() {
        told();
        assertFalse(kit.shows(question));
        check();
        kit.click("Check another address");
        told();
        assertFalse(kit.shows(question), "not in the first start");
        restart();
        assertTrue(kit.shows(question));
        check();
        kit.click("Check another address");
        restart();
        assertFalse(kit.shows(question), "shown once, and left alone");
        assertEquals(UpdateChoice.ASK, kit.surroundings.choices.now().taste().updates());
        assertEquals(0, kit.surroundings.fetched.get());
    }

    @Test
    void anExampleIsNoCheck() throws Exception {
        kit.act(() -> kit.window.around().play("works"));
        kit.await(() -> kit.on(() -> kit.window.session().examined().get()).isPresent());
        restart();
        assertFalse(kit.shows(question));
    }

    @Test
    void aNoIsKeptAndThePersonIsBackAtTheField() {
        check();
        restart();
        kit.tabTo(kit.texts.get("update.button.no"));
        kit.press(KeyCode.SPACE);
        assertFalse(kit.shows(question));
        assertInstanceOf(TextField.class, kit.focus());
        assertEquals(UpdateChoice.NO, kit.surroundings.choices.file().read().settings().taste().updates());
        kit.surroundings.updates.look();
        assertEquals(0, kit.surroundings.fetched.get());
    }

    @Test
    void aYesBringsANoteWithAWayToThePageAndAWayToPutItAway() {
        kit.hands.with("refresh", new Ability.Opens(List.of("Firefox"), false));
        check();
        restart();
        kit.click(kit.texts.get("update.button.yes"));
        assertFalse(kit.shows(question));
        assertEquals(UpdateChoice.YES, kit.surroundings.choices.now().taste().updates());
        kit.surroundings.updates.look();
        assertEquals(1, kit.surroundings.fetched.get());
        told();
        assertFalse(kit.shows(news), "nothing moves while the page is open");
        check();
        kit.click("Check another address");
        assertTrue(kit.shows(news));

        kit.hands.with("refresh", new Ability.Opens(List.of("Firefox"), false));
        kit.click(kit.texts.get("update.button.open"));
        assertTrue(kit.hands.did.contains("open https://whoseside.example/versions/1.0.0 in Firefox"), kit.hands.did.toString());
        assertTrue(kit.shows(news), "it stays until it is put away");
        kit.click(kit.texts.get("update.button.away"));
        assertFalse(kit.shows(news));
        restart();
        assertFalse(kit.shows(news));
    }

    @Test
    void whereNoBrowserOpensTheAddressIsShown() {
        kit.surroundings.updates.choose(UpdateChoice.YES);
        kit.surroundings.updates.look();
        restart();
        kit.click(kit.texts.get("update.button.open"));
        assertTrue(kit.shows(kit.texts.get("update.not-opened", Map.of("page", "https://whoseside.example/versions/1.0.0"))));
    }

    @Test
    void theSettingsTurnItOnAndOff() {
        kit.surroundings.updates.choose(UpdateChoice.YES);
        kit.surroundings.updates.look();
        restart();
        assertTrue(kit.shows(news));
        kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
        assertTrue(kit.shows(kit.texts.get("update.setting.why", Map.of("host", "whoseside.example"))));
        kit.tabTo(kit.texts.get("update.setting"));
        kit.press(KeyCode.SPACE);
        assertEquals(UpdateChoice.NO, kit.surroundings.choices.file().read().settings().taste().updates());
        kit.press(KeyCode.ESCAPE);
        assertFalse(kit.shows(news));
    }

    @Test
    void theSettingsShowAnAnswerThatWasGivenOnTheFirstPage() {
        check();
        kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
        kit.press(KeyCode.ESCAPE);
        kit.act(() -> kit.window.around().updates().choose(UpdateChoice.YES));
        kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
        assertTrue(setting().isSelected());
    }

    @Test
    void whatTheAdministratorSwitchedOffIsSaidAndCannotBeTurnedOn() {
        kit.surroundings.policy = new Policy.Says(Map.of("updates", "off"), "/etc/whoseside/policy.properties");
        kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
        assertTrue(kit.shows(kit.texts.get("update.setting.off", Map.of("where", "/etc/whoseside/policy.properties"))));
        assertTrue(setting().isDisabled() && !setting().isSelected());
        kit.surroundings.policy = new Policy.Unreadable("/etc/whoseside/policy.properties");
        restart();
        kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
        assertTrue(kit.shows(kit.texts.get("update.setting.unreadable", Map.of("where", "/etc/whoseside/policy.properties"))));
        assertFalse(kit.shows(question));
    }

    /** With real rounds, which are as impatient here as a look is long elsewhere. */
    @Test
    void aLookIsMadeOnTheFirstPageAloneAndNotInAnExample() throws Exception {
        kit.surroundings.updates.choose(UpdateChoice.YES);
        UpdateModel model = kit.on(() -> kit.window.around().updates());
        try (Rounds rounds = new Rounds(kit.surroundings.updates, state -> Platform.runLater(() -> model.heard(state)), java.time.Duration.ofMillis(20))) {
            kit.act(() -> kit.window.around().play("site-down"));
            SimpleBooleanProperty seen = new SimpleBooleanProperty(true);
            kit.act(() -> model.look(rounds, seen));
            rounds.start();
            kit.await(() -> kit.on(() -> kit.window.session().examined().get()).isPresent());
            Thread.sleep(300);
            assertEquals(0, kit.surroundings.fetched.get(), "not in an example");
            kit.act(() -> seen.set(false));
            kit.click("End the example");
            Thread.sleep(300);
            assertEquals(0, kit.surroundings.fetched.get(), "not while the window is hidden");
            kit.act(() -> seen.set(true));
            kit.await(() -> kit.surroundings.fetched.get() == 1);
        }
    }

    private CheckBox setting() {
        return kit.on(() -> (CheckBox) kit.button(kit.texts.get("update.setting")));
    }
}
