package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import app.whoseside.model.Watched;
import app.whoseside.step.Ability;
import app.whoseside.watch.WatchFolder.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person lets the window watch a page, goes elsewhere, and hears of it. */
class WatchingJourneyTest {
    private Kit kit;

    @BeforeEach
    void open() {
        kit = Kit.open();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    private Watched watched() {
        return kit.on(() -> kit.window.session().examined().get()).orElseThrow().watched().orElseThrow();
    }

    private String next() {
        return kit.on(() -> kit.scene().getRoot().lookupAll(".text-line").stream()
                .map(node -> node instanceof Label label ? label.getText() : "")
                .filter(text -> text.startsWith("The next look comes"))
                .findFirst()
                .orElse(""));
    }

    @Test
    void fromTheVerdictToTheNewsThatItIsBack() {
        kit.hands.with("refresh", new Ability.Opens(List.of("Firefox", "Chromium"), false));
        WatchPages.theirs(kit);
        assertTrue(kit.primary("Watch it for me"));
        kit.click("Watch it for me");
        kit.go(Duration.ofSeconds(1));
        assertEquals("We keep looking at shop.example.", kit.focusedText());
        assertTrue(kit.shows("You hear from us when it is back."));
        assertTrue(kit.shows("You can close this window. The watch goes on."));
        kit.go(Duration.ofMinutes(20));
        assertTrue(kit.startsWith("It has not opened for at least 1"), "so long, from look to look");
        assertTrue(kit.startsWith("It has not opened for more than 15 minutes. It is time to tell someone"));
        assertTrue(kit.primary("Show the letter"));
        assertEquals(Watched.End.GOES_ON, watched().end());

        WatchPages.back(kit);
        assertEquals("shop.example is back.", kit.focusedText());
        assertTrue(kit.startsWith("It was the site. It was down for at least 1"));
        assertEquals(1, kit.watching.attention.told.size(), kit.watching.attention.told.toString());
        assertTrue(kit.watching.attention.told.getFirst().startsWith("shop.example is back. It was the site."));
        assertEquals(Watched.End.BACK, watched().end());
        assertEquals("site-behind-cdn-down", kit.on(() -> kit.window.session().examined().get()).orElseThrow().verdict().cause(), "what was broken is what the summary proves");
        assertEquals(1, kit.watching.attention.closed, "the sign goes with the watch");
        assertTrue(kit.primary("Load the page"));
        kit.click("Load the page");
        assertTrue(kit.hands.did.contains("open https://shop.example/cart in Firefox"), kit.hands.did.toString());
        assertEquals(List.of(), kit.watching.folder.left(kit.now));
    }

    @Test
    void theWatchGoesOnWhileAnotherAddressIsChecked() {
        WatchPages.begin(kit);
        kit.click("Check another address");
        kit.type("other.example");
        kit.press(javafx.scene.input.KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
        int looks = kit.watching.looks;
        kit.go(Duration.ofMinutes(5));
        assertTrue(kit.watching.looks > looks);
        kit.click("Watch it for me");
        assertTrue(kit.shows("We watch one site at a time. Stop the watch of shop.example first."));
        kit.click("We keep looking at shop.example.");
        assertTrue(kit.shows("shop.example"));
        assertEquals("We keep looking at shop.example.", kit.focusedText());
        assertTrue(watched().looks().size() > 2, "what was seen meanwhile is there");
        assertEquals("shop.example", kit.on(() -> kit.window.session().examined().get()).orElseThrow().address().host());
    }

    @Test
    void theSameSiteIsNotWatchedTwice() {
        WatchPages.begin(kit);
        kit.go(Duration.ofMinutes(3));
        kit.act(() -> kit.window.session().stop());
        WatchPages.theirs(kit);
        kit.click("Watch it for me");
        assertEquals("We keep looking at shop.example.", kit.focusedText());
        assertTrue(watched().looks().size() > 1, "it is the first one still");
    }

    @Test
    void aSiteThatAnotherProgramWatchesIsLeftToIt() throws Exception {
        WatchPages.theirs(kit);
        try (Place _ = kit.watching.folder.take(Samples.SHOP).orElseThrow()) {
            kit.click("Watch it for me");
            assertTrue(kit.shows("Another window or terminal watches shop.example already."));
        }
        kit.click("Watch it for me");
        kit.go(Duration.ofSeconds(1));
        assertTrue(kit.shows("We keep looking at shop.example."));
    }

    @Test
    void itKnowsWhatThePersonTold() {
        WatchPages.theirs(kit);
        kit.act(() -> kit.window.session().answer(Vantage.MOBILE_DATA, false));
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
        kit.click("Watch it for me");
        kit.go(Duration.ofSeconds(1));
        assertEquals(Map.of(Vantage.MOBILE_DATA, false), kit.examiner.last().answers());
    }

    @Test
    void lookingNowIsPossibleOnceTheSiteMayBeAskedAgain() {
        WatchPages.begin(kit);
        assertTrue(next().contains("You can look again from"), next());
        assertTrue(kit.on(() -> kit.button("Look now").isDisabled()));
        kit.go(Duration.ofSeconds(61));
        kit.waitFor(() -> !kit.on(() -> kit.button("Look now").isDisabled()));
        assertFalse(next().contains("You can look again from"), next());
        int looks = kit.watching.looks;
        kit.click("Look now");
        assertEquals("Stop watching", kit.focusedText());
        kit.go(Duration.ofSeconds(2));
        assertEquals(looks + 1, kit.watching.looks);
        assertTrue(kit.on(() -> kit.button("Look now").isDisabled()));
    }

    @Test
    void stoppingReturnsToTheAnswerAndForgetsTheNote() {
        WatchPages.begin(kit);
        kit.go(Duration.ofMinutes(4));
        kit.click("Stop watching");
        assertEquals("The computers behind shop.example do not answer well.", kit.focusedText());
        assertEquals(Watched.End.STOPPED, watched().end());
        kit.waitFor(() -> kit.watching.folder.left(kit.now).isEmpty());
        assertEquals(List.of(), kit.watching.attention.told);
        kit.click("Watch it for me");
        kit.go(Duration.ofSeconds(1));
        assertEquals(1, watched().looks().size(), "begun anew");
    }

    @Test
    void theDetailsLeadBackToTheWatch() {
        WatchPages.begin(kit);
        kit.click("Show the details");
        kit.press(javafx.scene.input.KeyCode.ESCAPE);
        assertTrue(kit.shows("Stop watching"));
    }

    @Test
    void theWindowHidesBehindItsSignAndComesBackWithTheNews() {
        WatchPages.begin(kit);
        assertFalse(kit.isOpen() && kit.closeRequested() && kit.ended > 0, "nothing has ended");
        assertFalse(kit.isOpen());
        assertEquals(0, kit.ended);
        int looks = kit.watching.looks;
        kit.go(Duration.ofMinutes(5));
        assertTrue(kit.watching.looks > looks, "the watch goes on");
        WatchPages.back(kit);
        assertFalse(kit.isOpen(), "the notification is enough");
        assertEquals(0, kit.watching.attention.closed, "without its sign nobody would find the window");
        assertTrue(kit.watching.attention.tips.contains("shop.example is back."));
        kit.act(kit.watching.attention.opened);
        assertTrue(kit.isOpen());
        assertTrue(kit.shows("shop.example is back."));
        assertEquals(1, kit.watching.attention.closed);
        assertTrue(kit.closeRequested());
        assertEquals(1, kit.ended);
    }

    @Test
    void theSignBringsTheWindowBackOrEndsTheProgram() {
        WatchPages.begin(kit);
        kit.closeRequested();
        kit.act(kit.watching.attention.signs.getFirst().opened());
        assertTrue(kit.isOpen());
        assertTrue(kit.shows("Stop watching"));
        kit.closeRequested();
        kit.act(kit.watching.attention.signs.getFirst().ended());
        assertFalse(kit.isOpen());
        assertEquals(1, kit.ended);
        assertEquals(1, kit.watching.folder.left(kit.now).size(), "the next start can go on");
    }

    @Test
    void aHiddenWindowComesBackWhenItsSignGoesAway() {
        WatchPages.begin(kit);
        kit.closeRequested();
        assertFalse(kit.isOpen());
        kit.act(() -> kit.watching.attention.shows(false));
        assertTrue(kit.isOpen());
        assertTrue(kit.shows("Stop watching"));
        assertTrue(kit.shows("The watch goes on while this window is open."));
        kit.act(() -> kit.watching.attention.shows(true));
        assertTrue(kit.shows("You can close this window. The watch goes on."));
        kit.closeRequested();
        assertFalse(kit.isOpen());
        assertEquals(0, kit.ended, "hidden again");
        kit.act(() -> kit.watching.attention.shows(false));
        assertTrue(kit.closeRequested());
        assertEquals(1, kit.ended, "without a sign closing ends the program");
    }

    @Test
    void newsThatWaitsBehindASignThatGoesAwayIsSeen() {
        WatchPages.begin(kit);
        kit.closeRequested();
        WatchPages.back(kit);
        assertFalse(kit.isOpen());
        kit.act(() -> kit.watching.attention.shows(false));
        assertTrue(kit.isOpen());
        assertTrue(kit.shows("shop.example is back."));
        kit.act(() -> kit.watching.attention.shows(true));
        assertTrue(kit.closeRequested());
        assertEquals(1, kit.ended, "that sign is closed, and nothing hides behind it");
    }

    @Test
    void aWindowThatIsSeenStaysAsItIsWhenTheSignGoesAway() {
        WatchPages.begin(kit);
        kit.act(() -> kit.window.session().show(new Flow.Details(true)));
        kit.act(() -> kit.watching.attention.shows(false));
        assertFalse(kit.shows("Stop watching"), "nobody is called away");
    }

    @Test
    void aWatchThatBreaksOffBehindTheSignIsTold() {
        WatchPages.begin(kit);
        kit.closeRequested();
        kit.watching.onLook = () -> {
            throw new StackOverflowError("made up");
        };
        kit.go(Duration.ofMinutes(5));
        assertEquals(1, kit.watching.mistakes.size());
        kit.watching.mistakes.clear();
        assertEquals(
                List.of("The watch of shop.example broke off. The fault is ours, and nothing on this computer was changed. You can begin it again."),
                kit.watching.attention.told);
        assertTrue(kit.watching.attention.tips.contains("The watch of shop.example broke off."));
        kit.act(kit.watching.attention.opened);
        assertTrue(kit.isOpen());
        assertTrue(kit.shows("The watch of shop.example broke off."));
    }

    @Test
    void whereTheSystemShowsNothingTheWindowComesBackByItself() {
        kit.watching.attention.takes = false;
        WatchPages.begin(kit);
        kit.closeRequested();
        assertFalse(kit.isOpen());
        WatchPages.back(kit);
        assertTrue(kit.isOpen());
        assertTrue(kit.shows("shop.example is back."));
    }

    @Test
    void withoutASignClosingEndsTheProgramAndThePageHasSaidSo() {
        kit.watching.attention.hasPlace = false;
        WatchPages.begin(kit);
        assertTrue(kit.shows("The watch goes on while this window is open."));
        assertTrue(kit.closeRequested());
        assertEquals(1, kit.ended);
        assertEquals(1, kit.watching.folder.left(kit.now).size());
    }

    @Test
    void whatIsOffByOurHandIsAskedAboutBeforeTheWindowHides() {
        WatchPages.begin(kit);
        kit.act(() -> kit.window.undo().add(FakeHands.PROXY));
        kit.closeRequested();
        assertTrue(kit.isOpen());
        kit.click(kit.texts.get("undo.button.go"));
        assertFalse(kit.isOpen());
        assertEquals(0, kit.ended, "only hidden");
        kit.act(kit.watching.attention.signs.getFirst().opened());
        assertTrue(kit.shows("Stop watching"));
        kit.closeRequested();
        assertTrue(kit.isOpen(), "the next time it is asked again");
    }

    @Test
    void aWatchThatWasCutOffGoesOn() {
        WatchPages.begin(kit);
        kit.go(Duration.ofMinutes(6));
        int seen = watched().looks().size();
        kit.act(() -> kit.window.lookout().close());
        kit.close();
        FakeWatching before = kit.watching;
        kit = Kit.open();
        kit.watching.sameFolder(before);
        kit.watching.outcome = Outcome.UNAVAILABLE;
        kit.act(() -> kit.window.left().read());
        assertTrue(kit.shows("Last time we were watching shop.example. Go on?"));
        kit.click("Go on");
        kit.go(Duration.ofMinutes(3));
        assertEquals("We keep looking at shop.example.", kit.focusedText());
        assertTrue(watched().looks().size() > seen + 1);
        assertTrue(watched().looks().stream().anyMatch(look -> look.state() == Watched.State.UNKNOWN), "the time between is not known");
    }

    @Test
    void newsThatNobodyHasReadYetStayInSight() {
        WatchPages.begin(kit);
        kit.click("Check another address");
        kit.type("other.example");
        kit.press(javafx.scene.input.KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
        kit.go(Duration.ofMinutes(4));
        WatchPages.back(kit);
        kit.click("Show the details");
        kit.press(javafx.scene.input.KeyCode.ESCAPE);
        kit.click("shop.example is back.");
        assertEquals("shop.example is back.", kit.focusedText());
        kit.click("Check another address");
        assertFalse(kit.shows("shop.example is back."), "read");
    }

    @Test
    void whatWasCutOffWaitsWhileAnotherSiteIsWatched() {
        Pages.all().get("address-left").accept(kit);
        kit.type("other.example");
        kit.press(javafx.scene.input.KeyCode.ENTER);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
        kit.click("Watch it for me");
        kit.go(Duration.ofSeconds(1));
        kit.click("Check another address");
        assertTrue(kit.startsWith("We could not read the note of an earlier watch."));
        kit.click("Go on");
        assertTrue(kit.shows("We watch one site at a time. Stop the watch of other.example first."));
        kit.act(() -> kit.window.lookout().stop());
        kit.click("Go on");
        kit.go(Duration.ofSeconds(20));
        assertTrue(kit.shows("We keep looking at shop.example."));
    }

    @Test
    void whatWasCutOffCanBeLeft() {
        Pages.all().get("address-left").accept(kit);
        kit.click("Leave it");
        assertFalse(kit.startsWith("Last time we were watching"));
        assertEquals(List.of(), kit.watching.folder.left(kit.now));
    }

    @Test
    void inAnExampleThereIsNothingToWatchAndARealWatchAsksTheRealSite() {
        WatchPages.begin(kit);
        kit.act(() -> kit.window.around().play("site-error"));
        kit.waitFor(() -> kit.on(() -> kit.window.session().examined().get()).isPresent());
        assertFalse(kit.shows("Watch it for me"));
        int asked = kit.examiner.requests.size();
        kit.watching.outcome = Outcome.NAME_MISSING;
        kit.go(Duration.ofMinutes(10));
        assertTrue(kit.examiner.requests.size() > asked, "a whole examination, of the real site");
        assertEquals("shop.example", kit.examiner.last().address().host());
        assertTrue(kit.on(() -> kit.window.session().examined().get()).orElseThrow().example().isPresent(), "the example stays on the screen");
        kit.click("We keep looking at shop.example.");
        assertTrue(kit.on(() -> kit.window.session().examined().get()).orElseThrow().example().isEmpty());
        assertFalse(kit.on(() -> kit.window.around().example().getValue()));
    }
}
