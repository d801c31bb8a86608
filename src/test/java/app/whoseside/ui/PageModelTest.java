package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.Check;
import app.whoseside.examination.Snapshot;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Reason;
import app.whoseside.model.Target;
import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import app.whoseside.settings.Choices;
import app.whoseside.settings.SettingsFile;
import app.whoseside.ui.path.Mark;
import app.whoseside.ui.path.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say and do, without a window. */
class PageModelTest {
    private static final Behind DIRECT = new Behind(Runnable::run, Runnable::run);

    private final FakeExaminer examiner = new FakeExaminer();
    private final Texts texts = new SampleTexts();
    private Instant now = Samples.NOON;
    private final Session session = new Session(examiner, new FakeReconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, () -> now);

    @Test
    void theClipboardIsOfferedOnlyWhereItHoldsAnAddress() {
        AddressModel model = new AddressModel(session, Kit::read, () -> 2, texts);
        model.offer(Optional.of("milk and bread"));
        assertEquals("", model.copied().get());
        model.offer(Optional.of(" https://shop.example/cart "));
        assertEquals("https://shop.example/cart", model.copied().get());
        assertEquals("", model.text().get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on | | A check asks that site and a few well-known sites. If the page fails, it also asks public address books. Nothing is changed without your yes.
            on | 9.9.9.9 https://a.example/ | A check asks that site and a few well-known sites. If the page fails, it also asks a public address book. Nothing is changed without your yes.
            on | 9.9.9.9 https://a.example/, 9.9.9.9 https://b.example/ | A check asks that site and a few well-known sites. If the page fails, it also asks a public address book. Nothing is changed without your yes.
            off | | A check asks that site and a few well-known sites. Nothing is changed without your yes.
            off | 9.9.9.9 https://a.example/ | A check asks that site and a few well-known sites. Nothing is changed without your yes.
            """)
    void theFirstPageNamesNobodyWhoIsNotAsked(String directories, String resolvers, String said, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "directories=" + directories + (resolvers == null ? "" : "\nresolvers=" + resolvers) + "\n");
        Choices choices = new Choices(new SettingsFile(file));
        assertEquals(said, new AddressModel(session, Kit::read, () -> choices.now().directoriesAsked(), texts).promise());
        assertEquals(resolvers == null ? 2 : 1, choices.now().directoriesNamed(), "what can be turned on again");
    }

    @Test
    void aNoteIsSaidOnceAndTheSameTextThenGoesThrough() {
        AddressModel model = new AddressModel(session, Kit::read, () -> 2, texts);
        model.text().set("intranet");
        model.submit();
        assertFalse(model.said().get().isEmpty());
        assertEquals(0, examiner.requests.size());
        model.submit();
        assertEquals("intranet", examiner.last().address().host());
    }

    @Test
    void aLineStaysForASecond() {
        CheckingModel model = new CheckingModel(session, texts, () -> now);
        session.check(Samples.SHOP);
        String first = model.headline().get();
        examiner.say(Samples.silent(Duration.ofSeconds(3)));
        assertEquals(first, model.headline().get());
        now = now.plusSeconds(1);
        model.tick();
        assertEquals("Other sites answer. shop.example is silent so far.", model.headline().get());
    }

    @Test
    void checksWithoutATextAreSilent() {
        CheckingModel model = new CheckingModel(session, texts, () -> now);
        session.check(Samples.SHOP);
        examiner.say(Samples.silent(Duration.ofSeconds(2)));
        assertEquals(
                List.of("Your router answers.", "Other sites open fine.", "shop.example is in the address book.", "Knocking at the door of shop.example."),
                model.lines().get().stream().map(CheckingWords.Said::text).toList());
    }

    @Test
    void aProxyInUseIsNoFault() {
        Snapshot silent = Samples.silent(Duration.ofSeconds(1));
        List<Snapshot.Line> lines = List.of(new Snapshot.Line(Check.PROXY, Snapshot.State.BAD), new Snapshot.Line(Check.ROUTER, Snapshot.State.BAD));
        Snapshot now = new Snapshot(silent.elapsed(), lines, 3, Duration.ZERO, List.of(), silent.verdict(), false, false);
        assertEquals(
                List.of(Snapshot.State.UNKNOWN, Snapshot.State.BAD),
                new CheckingWords(texts, Map.of("site", "shop.example")).lines(now).stream().map(CheckingWords.Said::state).toList());
    }

    @Test
    void aPageThatDidNotComeIsNoErrorPageOfTheSite() {
        CheckingWords words = new CheckingWords(texts, Map.of("site", "shop.example"));
        assertEquals(List.of("shop.example has not answered yet."), page(words, Outcome.PROXY_DEAD));
        assertEquals(List.of("shop.example sends an error page."), page(words, Outcome.BAD_GATEWAY));
    }

    private static List<String> page(CheckingWords words, Outcome outcome) {
        Snapshot silent = Samples.silent(Duration.ofSeconds(1));
        Observation seen = new Observation(Vantage.SYSTEM, Target.SITE, "https://shop.example/", outcome, Map.of(), Samples.NOON, Duration.ZERO);
        Snapshot.Line line = new Snapshot.Line(Check.PAGE, Snapshot.State.BAD);
        Snapshot now = new Snapshot(silent.elapsed(), List.of(line), 3, Duration.ZERO, List.of(seen), silent.verdict(), false, false);
        return words.lines(now).stream().map(CheckingWords.Said::text).toList();
    }

    @Test
    void whileChecksRunNobodyIsAccused() {
        List<Spot> path = new PathView(texts).of(Optional.of(Samples.silent(Duration.ofSeconds(2))), Map.of("site", "shop.example"), Set.of());
        assertEquals(Mark.WAITING, path.getLast().mark());
        assertEquals("Not checked yet", path.getLast().words());
    }

    @Test
    void thePathIsReadAloudPlaceByPlace() {
        List<Spot> path = new PathView(texts).of(Optional.of(Samples.done(Samples.theirs())), Map.of("site", "shop.example"), Set.of());
        assertEquals(
                List.of("Your browser: not known.", "This computer: works.", "Your network: works.", "Your internet provider: works.",
                        "Delivery network: works.", "shop.example: the trouble is here."),
                path.stream().map(Spot::aloud).toList());
    }

    @Test
    void theVerdictIsWordedByHowSureItIs() {
        VerdictView likely = VerdictView.of(Samples.likelyTheirs(), Map.of("site", "shop.example"), Set.of(), texts);
        assertEquals("shop.example is probably down, and not only for you.", likely.headline());
        assertEquals("Who would fix it", likely.whoLabel());
        assertEquals(Reason.Tone.OPEN, likely.why().getLast().tone());
        VerdictView unsure = VerdictView.of(Samples.unsure(), Map.of("site", "shop.example"), Set.of(), texts);
        assertEquals("What we know", unsure.whyTitle());
        assertEquals("These places work: this computer and your network.", unsure.why().getFirst().text());
    }

    @Test
    void whatIsOffByOurHandIsDrawnSoAndNobodyIsToldToTurnItOff() {
        Map<String, String> site = Map.of("site", "shop.example");
        List<Spot> path = new PathView(texts).of(Optional.of(Samples.done(Samples.proxy())), site, Set.of(Thing.PROXY));
        assertEquals(List.of("Your proxy: off for the test."), path.stream().filter(spot -> spot.party() == Party.PROXY).map(Spot::aloud).toList());
        assertEquals("Turn the proxy off for a test. You can put it back.", VerdictView.of(Samples.proxy(), site, Set.of(Thing.VPN), texts).now().getFirst());
        assertEquals(
                "Your proxy is off now. Leave it off, or put it back.", VerdictView.of(Samples.proxy(), site, Set.of(Thing.PROXY), texts).now().getFirst());
    }

    /** A new sentence of that kind has to be listed, or to say something else. */
    @Test
    void everyAdviceToTurnAProxyOrVpnOffIsKnown() {
        Set<String> found = Knowledge.load().causes().stream()
                .filter(cause -> cause.id().startsWith("proxy-") || cause.id().startsWith("vpn-"))
                .flatMap(cause -> IntStream.rangeClosed(1, cause.now()).mapToObj(i -> "cause." + cause.id() + ".now." + i))
                .filter(key -> texts.get(key, Map.of("site", "x")).matches("(?i)(turn .*off|disconnect|.*without the proxy).*"))
                .collect(Collectors.toSet());
        assertEquals(TurnOff.ADVICE.keySet(), found);
    }

    @Test
    void theSignInPageComesInPlaceOfAPageWithoutASafeConnection() {
        assertEquals("http://shop.example/", SignIn.page(Samples.SHOP, List.of()).url());
        assertEquals("http://known.example/ok?1", SignIn.page(Samples.SHOP, List.of(portal(Outcome.WORKS, "http://other.example/"), portal(Outcome.SIGN_IN, "http://known.example/ok?1"))).url());
        assertEquals("http://shop.example/", SignIn.page(Samples.SHOP, List.of(portal(Outcome.SIGN_IN, "https://known.example/"))).url());
    }

    private static Observation portal(Outcome outcome, String asked) {
        return new Observation(Vantage.SYSTEM, Target.PORTAL, asked, outcome, Map.of(), Samples.NOON, Duration.ZERO);
    }

    @Test
    void theBestDeedComesFirst() {
        assertEquals(List.of(Deed.ASK_OUTSIDE, Deed.TRY_STEP, Deed.CHECK_AGAIN), Deed.open(Samples.unsure(), true, Set.of(), false));
        assertEquals(List.of(Deed.TRY_STEP, Deed.CHECK_AGAIN), Deed.open(Samples.proxy(), true, Set.of(), false));
        assertEquals(List.of(Deed.CHECK_AGAIN, Deed.ASK_OUTSIDE), Deed.open(Samples.theirs(), true, Set.of(), false));
        assertEquals(List.of(Deed.WATCH, Deed.CHECK_AGAIN, Deed.ASK_OUTSIDE), Deed.open(Samples.theirs(), true, Set.of(), true));
        assertEquals(List.of(Deed.ASK_OUTSIDE, Deed.WATCH, Deed.CHECK_AGAIN), Deed.open(Samples.likelyTheirs(), true, Set.of(), true));
        assertEquals(List.of(Deed.WATCH, Deed.TRY_STEP, Deed.CHECK_AGAIN), Deed.open(Samples.likelyTheirs("wait"), false, Set.of(), true));
        assertEquals(List.of(Deed.WATCH, Deed.TRY_STEP, Deed.CHECK_AGAIN), Deed.open(Samples.likelyTheirs("refresh"), false, Set.of(), true));
        assertEquals(List.of(Deed.TRY_STEP, Deed.WATCH, Deed.CHECK_AGAIN), Deed.open(Samples.unsure("refresh"), false, Set.of(), true));
        assertEquals(List.of(Deed.TRY_STEP, Deed.WATCH, Deed.CHECK_AGAIN), Deed.open(Samples.between(), false, Set.of(), true));
        assertEquals(List.of(Deed.ASK_OUTSIDE, Deed.TRY_STEP, Deed.CHECK_AGAIN), Deed.open(Samples.unsure(), true, Set.of(), true), "two that tell more");
        assertEquals(List.of(Deed.TRY_STEP, Deed.CHECK_AGAIN), Deed.open(Samples.proxy(), true, Set.of(), true));
        assertEquals(List.of(Deed.CHECK_AGAIN), Deed.open(Samples.works(), true, Set.of(), true));
        assertEquals(List.of(Deed.PUT_BACK, Deed.CHECK_AGAIN), Deed.whileOff(Deed.open(Samples.theirs(), false, Set.of(), true), false));
        assertEquals(List.of(Deed.CHECK_AGAIN), Deed.open(Samples.unsure(), false, Set.of("mobile-data", "other-device"), false));
    }

    @Test
    void theBrowserIsAskedAboutOnceItWorks() {
        VerdictModel model = new VerdictModel(session, new Undo(new FakeHands(), DIRECT), new FakeWatching().lookout(session, examiner, DIRECT), texts);
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.works()));
        assertTrue(model.asksBrowser().get());
        model.browserOpens(false);
        assertEquals(Map.of(Vantage.BROWSER, false), examiner.last().answers());
        examiner.end(Samples.done(Samples.works()));
        assertFalse(model.asksBrowser().get());
    }

    @Test
    void aStepWithoutAVantageEndsWithTheBrowser() {
        assertEquals(Vantage.PRIVATE_WINDOW, StepModel.vantage("private-window"));
        assertEquals(Vantage.BROWSER, StepModel.vantage("restart-router"));
    }

    @Test
    void itSaysThatItIsTimeToTellSomeoneAndOpensTheLetter() {
        VerdictModel model = new VerdictModel(session, new Undo(new FakeHands(), DIRECT), new FakeWatching().lookout(session, examiner, DIRECT), texts);
        Saver saver = new Saver(session, new Kit.FakeSummaries(), new Kit.FakeDesktop(), new FakeHands(), new Behind(Runnable::run, Runnable::run), texts);
        SummaryModel summary = new SummaryModel(session, new Kit.FakeSummaries(), saver, texts);
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.theirs()));
        assertEquals("", model.tell().get());
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.between()));
        assertEquals("Somebody else looks after the part that fails. It is time to tell someone: the internet provider.", model.tell().get());
        model.summary(true);
        assertTrue(summary.view().get().paper().letter());
        summary.back();
        model.summary(false);
        assertTrue(summary.view().get().paper().letter(), "what the person looked at last stays");
    }

    @Test
    void whatComesLateIsCalledAnOutsideAnswerWhereThereIsOne() {
        VerdictModel model = new VerdictModel(session, new Undo(new FakeHands(), DIRECT), new FakeWatching().lookout(session, examiner, DIRECT), texts);
        session.check(Samples.SHOP);
        examiner.say(Samples.settled(Samples.unsure()));
        assertEquals("", model.changed().get());
        Snapshot later = Samples.done(Samples.theirs());
        examiner.say(later);
        assertEquals("The outside check is in, and it changes the picture.", model.changed().get());
        examiner.say(new Snapshot(
                later.elapsed(), later.lines(), later.running(), later.longest(),
                later.observations().stream().filter(seen -> !seen.vantage().outside()).toList(), later.verdict(), later.settled(), later.finished()));
        assertEquals("A slower answer is in, and it changes the picture.", model.changed().get());
        model.adopt();
        assertEquals("", model.changed().get());
    }

    @Test
    void theSummaryIsSavedWhereThePersonWants(@TempDir Path folder) throws Exception {
        Kit.FakeDesktop desktop = new Kit.FakeDesktop();
        Saver saver = new Saver(session, new Kit.FakeSummaries(), desktop, new FakeHands(), new Behind(Runnable::run, Runnable::run), texts);
        SummaryModel summary = new SummaryModel(session, new Kit.FakeSummaries(), saver, texts);
        session.check(Samples.SHOP);
        assertTrue(saver.unready().get());
        examiner.end(Samples.done(Samples.theirs()));
        session.show(new Flow.Summary(session.flow().get()));
        desktop.file = Optional.of(folder.resolve("summary.txt"));
        summary.save(Paper.TEXT);
        assertEquals("Summary of https://shop.example/cart", Files.readString(folder.resolve("summary.txt")));
        assertEquals("Saved as summary.txt.", saver.said().get());
        desktop.file = Optional.of(folder.resolve("summary.html"));
        summary.save(Paper.PAGE);
        assertEquals("<!DOCTYPE html>https://shop.example/cart", Files.readString(folder.resolve("summary.html")));
        summary.choose(summary.view().get().papers().getLast());
        summary.copy();
        assertEquals("Copied a letter to the site's owner. Paste it into an email.", saver.said().get());
        assertEquals(Optional.of("Subject: 502 since noon\n\nHello,\n"), desktop.clipboard());
        desktop.file = Optional.of(folder.resolve("no/such/folder.txt"));
        summary.save(Paper.TEXT);
        assertEquals("folder.txt could not be written. Choose another folder.", saver.said().get());
    }

    @Test
    void detailsCarryTheServersOwnWords() {
        List<DetailRow> rows = new DetailWords(texts).rows(Samples.observations());
        assertEquals("502 Bad Gateway", rows.getLast().came());
        assertEquals("From outside: Tokyo", rows.getLast().how());
        assertTrue(rows.stream().noneMatch(row -> row.asked().isEmpty() || row.came().isEmpty()));
    }

    @Test
    void everyObservationHasTechnicalWords() {
        for (app.whoseside.model.Outcome outcome : app.whoseside.model.Outcome.values()) {
            assertFalse(texts.get("detail.outcome." + outcome.id()).isEmpty(), outcome.id());
        }
        for (app.whoseside.model.Target target : app.whoseside.model.Target.values()) {
            assertFalse(texts.get("detail.target." + target.id(), Map.of("asked", "x")).isEmpty(), target.id());
        }
    }
}
