package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.step.Ability;
import app.whoseside.step.PutBack;
import app.whoseside.step.Switched;
import app.whoseside.words.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the choice of a step to "that made a difference", and back to how it was, in a real window. */
class StepJourneyTest {
    private static final Ability SWITCHES = new Ability.Switches(Thing.PROXY, "", false);
    private static final String OFF = "Your proxy is off, because you said yes.";

    private final FakeHands hands = new FakeHands();
    private Kit kit;

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void theProxyIsSwitchedOffLookedPastAndPutBack() {
        hands.with("proxy-off", SWITCHES);
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        assertTrue(kit.shows("We note the setting, turn it off and look again. Until it is back, pages skip the proxy."));
        assertTrue(kit.shows("Then the proxy is in the way, or it is turned away."));
        kit.click("Turn it off for me");
        assertEquals(List.of("off PROXY"), hands.did);
        assertEquals(2, kit.examiner.requests.size());
        assertTrue(kit.shows(OFF), "while it looks, too");

        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
        assertEquals(Map.of(Vantage.PROXY_OFF, true), kit.reconsidered.outcomes);
        assertEquals(Samples.observations(), kit.reconsidered.first.observations(), "the first evidence stays");
        assertTrue(kit.shows("That made a difference."));
        assertTrue(kit.shows("Your proxy does not answer."));
        assertTrue(kit.shows(OFF));
        assertTrue(kit.primary("Leave it off"));

        kit.click("Put my settings back");
        assertEquals(List.of("off PROXY", "back PROXY"), hands.did);
        assertTrue(kit.shows("Your proxy is on again, as it was."));
        assertFalse(kit.shows(OFF));
        kit.click("All right");
        assertFalse(kit.shows("Your proxy is on again, as it was."));
    }

    @Test
    void whatWasPutBackCanBeSwitchedOffAnew() {
        hands.with("proxy-off", SWITCHES);
        lookPastTheProxy();
        kit.reconsidered.verdict = Samples.unsure("proxy-off");
        kit.click("Put my settings back");
        kit.click("Check again");
        assertEquals(Map.of(), kit.examiner.last().answers(), "else the diagnosis takes the step for done");
        kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure("proxy-off"))));
        kit.click("Show me the step");
        assertTrue(kit.shows("Turn it off for me"));
    }

    @Test
    void theFocusStaysWithWhatThePersonPressed() {
        hands.with("proxy-off", SWITCHES);
        lookPastTheProxy();
        kit.tabTo("Put my settings back");
        kit.press(KeyCode.ENTER);
        assertEquals("All right", kit.focusedText());
        kit.press(KeyCode.ENTER);
        assertEquals("Your proxy does not answer.", kit.focusedText());
    }

    @Test
    void anAnswerAboutTheBrowserIsNoTry() {
        open(Samples.works());
        kit.click("I still see it");
        kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure())));
        assertFalse(kit.shows("No difference. We look at what is left."));
    }

    @Test
    void afterAWaitItIsSaidWhatChanged() {
        open(Samples.unsure("refresh"));
        kit.click("Show me the step");
        kit.click("Wait, then load it");
        kit.click("No, only reading");
        kit.click("Look now");
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
        assertTrue(kit.shows("That made a difference."));
    }

    @Test
    void whereItMakesNoDifferenceThatIsSaidAndPuttingBackIsBest() {
        hands.with("proxy-off", SWITCHES);
        open(Samples.unsure("proxy-off"));
        kit.reconsidered.verdict = Samples.theirs();
        kit.click("Show me the step");
        kit.click("Turn it off for me");
        kit.act(() -> kit.examiner.say(Samples.done(Samples.theirs())));
        assertEquals(Map.of(Vantage.PROXY_OFF, false), kit.reconsidered.outcomes);
        assertTrue(kit.shows("No difference. We look at what is left."));
        assertTrue(kit.primary("Put my settings back"));
    }

    @Test
    void itCanBeLeftOff() {
        hands.with("proxy-off", SWITCHES);
        lookPastTheProxy();
        kit.click("Leave it off");
        assertEquals(List.of("off PROXY", "leave PROXY"), hands.did);
        assertTrue(kit.shows("Your proxy stays off. You can turn it on in the network settings."));
        kit.click("Check again");
        assertEquals(Map.of(), kit.examiner.last().answers(), "a new check looks along the way as it is now");
    }

    @Test
    void whoeverWentOnMeanwhileIsNotCalledBackAndSeesWhatIsOff() {
        hands.with("proxy-off", SWITCHES).meanwhile = () -> kit.window.session().stop();
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        kit.click("Turn it off for me");
        assertEquals(1, kit.examiner.requests.size(), "nothing is looked at unasked");
        assertInstanceOf(TextField.class, kit.focus());
        assertTrue(kit.shows(OFF));
    }

    @Test
    void theWayBackIsInSightOnEveryPage() {
        hands.with("proxy-off", SWITCHES);
        lookPastTheProxy();
        kit.click("Show the details");
        assertTrue(kit.shows("Put my settings back"));
        kit.press(KeyCode.ESCAPE);
        kit.click("Check another address");
        assertInstanceOf(TextField.class, kit.focus());
        assertTrue(kit.shows(OFF));
        kit.click("Put my settings back");
        assertTrue(kit.shows("Your proxy is on again, as it was."));
    }

    @Test
    void stoppingALookInTheChangedStateKeepsTheAnswerAndTheWayBack() {
        hands.with("proxy-off", SWITCHES);
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        kit.click("Turn it off for me");
        kit.click("Stop");
        assertTrue(kit.shows("Show the details"));
        assertEquals(Map.of(), kit.reconsidered.outcomes, "nothing was seen");
        assertTrue(kit.shows(OFF));
        kit.click("Check another address");
        kit.act(() -> kit.window.session().check(Samples.SHOP));
        kit.click("Stop");
        assertTrue(kit.shows("Stopped. Your proxy is still off."));
    }

    @Test
    void aLookThatEndsInAnotherStateThanItBeganInDoesNotCount() {
        hands.with("proxy-off", SWITCHES);
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        kit.click("Turn it off for me");
        kit.click("Put my settings back");
        assertTrue(kit.shows("Your proxy is on again, as it was."));
        assertTrue(kit.shows("Show the details"));
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
        assertEquals(Map.of(), kit.reconsidered.outcomes);
    }

    @Test
    void whatThePersonChangedMeanwhileStaysTheirs() {
        hands.with("proxy-off", SWITCHES).back = PutBack.YOURS;
        lookPastTheProxy();
        kit.click("Put my settings back");
        assertTrue(kit.shows("You changed this setting after us. We leave it as you set it."));
        kit.click("Show the setting");
        assertEquals("show PROXY", hands.did.getLast());
    }

    @Test
    void whatCannotBePutBackStaysInSightWithTheWayByHand() {
        hands.with("proxy-off", SWITCHES).back = PutBack.FAILED;
        lookPastTheProxy();
        kit.click("Put my settings back");
        assertTrue(kit.shows("Your proxy is still off, and we could not turn it on. Here is how to do it by hand. "
                + "Open the network settings of this computer, and turn the proxy on there."));
        hands.back = PutBack.DONE;
        kit.click("Try again");
        assertTrue(kit.shows("Your proxy is on again, as it was."));
    }

    @Test
    void theVpnOfACompanyIsNotTouchedWithoutSayingSo() {
        hands.with("vpn-off", new Ability.Switches(Thing.VPN, "Work", true)).switched = new Switched.Off(FakeHands.VPN);
        open(Samples.unsure("vpn-off"));
        kit.click("Show me the step");
        kit.click("Disconnect it for me");
        assertTrue(kit.shows("This looks like your company's VPN, a private tunnel for work. Ask your IT desk first."));
        assertEquals(List.of(), hands.did);
        assertTrue(kit.shows("This computer calls it Work."));
        assertTrue(kit.primary("I ask first"));
        kit.click("Disconnect it anyway");
        assertEquals(List.of("off VPN"), hands.did);
        assertTrue(kit.shows("Your VPN is off, because you said yes."));
    }

    @Test
    void whatTheProgramCannotSwitchThePersonIsShown() {
        hands.with("proxy-off", SWITCHES).switched = new Switched.Not();
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        kit.click("Turn it off for me");
        assertTrue(kit.shows("We cannot switch this one for you. Here is where it is."));
        assertFalse(kit.shows(OFF));
        kit.click("Open the settings");
        assertEquals("show " + SettingsPage.PROXY, hands.did.getLast());
        kit.click("It is off");
        kit.click("It opened");
        assertEquals(Map.of(Vantage.PROXY_OFF, true), kit.reconsidered.outcomes, "what was seen with the proxy counts on");
    }

    @Test
    void oldAddressesAreForgottenAndThePageIsLookedAtAgain() {
        hands.with("forget-names", new Ability.Forgets());
        open(Samples.unsure("forget-names"));
        kit.click("Show me the step");
        assertEquals(List.of(), hands.did, "nothing before the yes");
        kit.click("Do it for me");
        assertEquals(List.of("forget names"), hands.did);
        assertEquals(2, kit.examiner.requests.size());
    }

    @Test
    void whereTheSystemForgetsNothingARestartDoesTheSame() {
        hands.with("forget-names", new Ability.Forgets()).forgets = false;
        open(Samples.unsure("forget-names"));
        kit.click("Show me the step");
        kit.click("Do it for me");
        assertEquals(1, kit.examiner.requests.size());
        assertTrue(kit.shows("Restart this computer, which empties its store of looked-up names."));
    }

    @Test
    void whatAnEarlierRunLeftOffComesFirst() {
        hands.left = List.of(FakeHands.PROXY);
        kit = Kit.openWith(hands);
        assertEquals("Last time we were cut off in the middle.", kit.focusedText());
        assertTrue(kit.shows("Your proxy, a stop that fetches pages for you, is still off."));
        kit.click("Put my settings back");
        assertEquals(List.of("back PROXY"), hands.did);
        assertTrue(kit.startsWith("Your proxy is on again, as it was on "));
        assertInstanceOf(TextField.class, kit.focus());
    }

    @Test
    void aNoteThatCannotBeReadIsNotKeptSecret() {
        hands.lost = List.of("/home/me/undo/1.json");
        kit = Kit.openWith(hands);
        assertTrue(kit.shows("An older note of a changed setting can no longer be read. You find it in this file: /home/me/undo/1.json."));
        assertInstanceOf(TextField.class, kit.focus());
    }

    @Test
    void whereOnlyTheSettingsCanBeOpenedTheSwitchIsThePersons() {
        hands.with("proxy-off", new Ability.Guided(SettingsPage.PROXY));
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        assertTrue(kit.shows("Turn it on again in the same place, with what you noted."));
        kit.click("Open the settings");
        kit.click("No, only reading");
        assertEquals(List.of("show PROXY"), hands.did);
        assertTrue(kit.shows("The page is open in another window. Come back here after that."));
        kit.click("It is off");
        kit.click("Same error");
        assertEquals(Map.of(Vantage.PROXY_OFF, false), kit.reconsidered.outcomes);
    }

    @Test
    void theSignInPageIsOpenedWithoutASafeConnection() {
        hands.with("sign-in", new Ability.Opens(List.of("Firefox"), false));
        open(Samples.unsure("sign-in"));
        kit.click("Show me the step");
        kit.click("Open the page");
        assertEquals(List.of("open http://shop.example/ in Firefox"), hands.did);
    }

    @Test
    void theDataOfASiteIsClearedOnThePageOfTheBrowser() {
        hands.with("clear-site-data", new Ability.ShowsInBrowser(List.of("Firefox")));
        open(Samples.unsure("clear-site-data"));
        kit.click("Show me the step");
        assertTrue(kit.shows("This cannot be undone."));
        kit.click("Show me where");
        kit.click("No, only reading");
        assertEquals(List.of("show clear-site-data in Firefox"), hands.did);
        kit.click("I cleared it");
        kit.click("It opened");
        assertEquals(Map.of(Vantage.BROWSER, true), kit.examiner.last().answers());
    }

    @Test
    void whatToSendIsShownAndCopied() {
        open(Samples.likelyTheirs("ask-site"));
        kit.click("Show me the step");
        kit.click("Copy the facts");
        assertEquals("Subject: 502 since noon\n\nHello,\n", kit.desktop.clip.orElseThrow());
        assertTrue(kit.shows("Copied a letter to the site's owner. Paste it into an email."));
    }

    @Test
    void closingTheWindowWhileSomethingIsOffAsksFirst() {
        hands.with("proxy-off", SWITCHES);
        lookPastTheProxy();
        assertFalse(kit.closeRequested());
        assertEquals("Before you go: something is still off.", kit.focusedText());
        kit.press(KeyCode.ESCAPE);
        assertTrue(kit.shows("Your proxy does not answer."));
        kit.closeRequested();
        kit.click("Put my settings back");
        assertEquals("back PROXY", hands.did.getLast());
        assertFalse(kit.isOpen());
    }

    @Test
    void closingCanLeaveItOffAndTheJournalKeepsIt() {
        hands.with("proxy-off", SWITCHES);
        lookPastTheProxy();
        kit.closeRequested();
        kit.click("Close, leave it off");
        assertEquals(List.of("off PROXY"), hands.did, "the next start offers it again");
        assertFalse(kit.isOpen());
    }

    @Test
    void aBrowserIsChosenAndOpened() {
        hands.with("private-window", new Ability.Opens(List.of("Firefox", "Chromium"), true));
        open(Samples.unsure("private-window"));
        kit.click("Show me the step");
        kit.click("Open it in Chromium");
        assertEquals(List.of("open https://shop.example/cart in Chromium privately"), hands.did);
        assertTrue(kit.shows("The page opens in Chromium. Come back here after that."));
        kit.click("Same error");
        assertEquals(Map.of(Vantage.PRIVATE_WINDOW, false), kit.examiner.last().answers());
    }

    @Test
    void theChosenBrowserIsStillTheOneAfterTheQuestionAboutAForm() {
        hands.with("extensions", new Ability.ShowsInBrowser(List.of("Firefox", "Firefox ESR")));
        open(Samples.unsure("extensions"));
        kit.click("Show me the step");
        kit.click("Open it in Firefox ESR");
        kit.click("No, only reading");
        assertEquals(List.of("show extensions in Firefox ESR"), hands.did);
    }

    @Test
    void aBrowserThatDoesNotStartIsLeftToThePerson() {
        hands.with("private-window", new Ability.Opens(List.of("Firefox"), true)).starts = false;
        open(Samples.unsure("private-window"));
        kit.click("Show me the step");
        kit.click("Open it for me");
        assertTrue(kit.shows("We could not open it for you. This is how you do it."));
        kit.click("I looked");
        assertTrue(kit.shows("Did shop.example open there?"));
    }

    @Test
    void beforeAPageIsLoadedAgainAFormIsAskedAbout() {
        open(Samples.likelyTheirs("refresh"));
        kit.click("Show me the step");
        kit.click("Wait, then load it");
        assertTrue(kit.shows("Were you sending a form or paying?"));
        kit.click("I was");
        assertTrue(kit.shows("Look for a mail or an order first."));
        kit.click("I looked");
        assertTrue(kit.shows("We wait for 1 to 2 minutes."));
        assertEquals(1, kit.examiner.requests.size());
        kit.now = Samples.NOON.plusSeconds(91);
        kit.waitFor(() -> kit.examiner.requests.size() == 2);
        kit.act(() -> kit.examiner.end(Samples.done(Samples.likelyTheirs("refresh"))));
        assertFalse(kit.shows("Show me the step"), "the same step is not offered twice");
    }

    @Test
    void timesAreToldInTheLanguageOfTheWindow() {
        Texts german = new SampleTexts(Messages.in(Locale.GERMAN));
        kit = Kit.open(new Look(false, null, 100, true), german, hands);
        check(Samples.likelyTheirs("refresh"));
        kit.act(() -> kit.window.session().show(new Flow.Step("refresh", Flow.Stage.WAITING)));
        String time = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault()).format(Samples.NOON);
        assertTrue(kit.shows(german.get("step.waiting.below", Map.of("time", time))));
    }

    @Test
    void whoeverAnswersNothingKeepsTheVerdict() {
        open(Samples.unsure("private-window", "mobile-data"));
        kit.click("Show me the step");
        kit.click("I can't");
        assertTrue(kit.shows("Open the page on your phone, Wi-Fi off."));
        kit.click("Skip");
        assertTrue(kit.shows("We cannot tell yet whose side this is on."));
        assertFalse(kit.shows("Show me the step"));
    }

    @Test
    void anotherNetworkIsNoticedAndSoIsTheWayHome() {
        open(Samples.unsure("other-network"));
        kit.click("Show me the step");
        kit.network = "café";
        kit.poll();
        kit.poll();
        assertEquals(2, kit.examiner.requests.size());
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
        assertEquals(Map.of(Vantage.OTHER_NETWORK, true), kit.reconsidered.outcomes);
        assertTrue(kit.shows("You are on another network now. Join your own again when you are done."));
        kit.network = "home";
        kit.poll();
        kit.poll();
        assertTrue(kit.shows("You are back on your own network."));
    }

    @Test
    void theCheckStartsByItselfOnceConnected() {
        kit = Kit.openWith(hands);
        kit.network = "";
        check(Samples.noLink());
        assertTrue(kit.shows("Join Wi-Fi or plug in a cable. The check then starts by itself."));
        assertTrue(kit.shows("Start now"));
        kit.poll();
        assertEquals(1, kit.examiner.requests.size());
        kit.network = "home";
        kit.poll();
        assertEquals(2, kit.examiner.requests.size());
    }

    @Test
    void whatAWordMeansIsOneTapAway() {
        open(Samples.theirs());
        String desk = "Think of a front desk. It called the back room for you, and got no clear answer.";
        assertFalse(kit.shows(desk));
        kit.click("What does this mean?");
        assertTrue(kit.shows(desk));
        kit.click("Close this");
        assertFalse(kit.shows(desk));
    }

    @Test
    void aChangeAndItsWayBackNeedNoMouse() {
        hands.with("proxy-off", SWITCHES);
        open(Samples.unsure("proxy-off"));
        kit.tabTo("Show me the step");
        kit.press(KeyCode.ENTER);
        kit.tabTo("Turn it off for me");
        kit.press(KeyCode.SPACE);
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
        assertEquals("Your proxy does not answer.", kit.focusedText());
        kit.tabTo("Put my settings back");
        kit.press(KeyCode.ENTER);
        assertEquals(List.of("off PROXY", "back PROXY"), hands.did);
    }

    private void lookPastTheProxy() {
        open(Samples.unsure("proxy-off"));
        kit.click("Show me the step");
        kit.click("Turn it off for me");
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
    }

    private void open(Verdict verdict) {
        kit = Kit.openWith(hands);
        check(verdict);
    }

    private void check(Verdict verdict) {
        kit.choice.possible = false;
        kit.act(() -> kit.window.session().check(Samples.SHOP));
        kit.act(() -> kit.examiner.end(Samples.done(verdict)));
    }
}
