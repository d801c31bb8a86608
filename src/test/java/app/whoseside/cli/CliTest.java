package app.whoseside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.examination.Example;
import app.whoseside.examination.Examiner;
import app.whoseside.examination.Recorded;
import app.whoseside.examination.Request;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Confidence;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.report.Personal;
import app.whoseside.report.Redaction;
import app.whoseside.settings.OutsideChoice;
import app.whoseside.settings.SettingsFile;
import app.whoseside.step.PutBack;
import app.whoseside.testing.FakeExaminer;
import app.whoseside.testing.FakeHands;
import app.whoseside.testing.Samples;
import app.whoseside.watch.Watches;
import app.whoseside.words.Messages;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CliTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private FakeExaminer examiner = FakeExaminer.finding(Samples.backendDown(Confidence.LIKELY), Samples.backendDown(Confidence.SURE));
    private FakeHands hands = new FakeHands();
    private String typed = "";
    private boolean interactive;

    private SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    private int run(String... args) {
        return run(Messages.english(), args);
    }

    private int run(Messages messages, String... args) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), new BufferedReader(new StringReader(typed)), interactive, 80);
        Services services = new Services(
                messages, "0.1.0", settings(), ContactsFile::builtIn, contacts -> examiner, this::example,
                () -> new Redaction(new Personal("", "", "", Set.of())), () -> hands, this::watches, InstantSource.fixed(Samples.NOON), ZoneOffset.UTC);
        return new Cli(terminal, services).run(args);
    }

    private Watches watches() {
        throw new AssertionError("no watch was asked for");
    }

    private Recorded example(String id) {
        return new Recorded(Example.of(id), new Diagnosis(Knowledge.load()), "0.1.0", InstantSource.fixed(Samples.NOON), 0);
    }

    private JsonObject json() {
        try (var reader = Json.createReader(new StringReader(out.toString()))) {
            return reader.readObject();
        }
    }

    @ParameterizedTest
    @CsvSource({"s.html, <!DOCTYPE html>", "s.TXT, Summary for a support desk", "s.json, {"})
    void savesTheSummaryByTheEndingOfItsName(String name, String start) throws IOException {
        Path file = folder.resolve(name);
        assertEquals(30, run("check", "shop.example/basket?token=abcdef", "--save", file.toString()));
        assertTrue(Files.readString(file).startsWith(start), Files.readString(file));
        assertFalse(Files.readString(file).contains("abcdef"), Files.readString(file));
        assertEquals("", err.toString());
    }

    @ParameterizedTest
    @CsvSource({"s.csv, .html", "nowhere/s.html, nothing can be written"})
    void whoWaitsForACheckLearnsBeforeItThatNothingCanBeSaved(String name, String part) {
        examiner = null;
        assertEquals(2, run("check", "shop.example", "--save", folder.resolve(name).toString()));
        assertTrue(err.toString().contains(part), err.toString());
    }

    @Test
    void aSummaryThatCannotBeSavedIsToldWhateverTheVerdict() throws IOException {
        Path file = folder.resolve("gone/s.html");
        Files.createDirectory(file.getParent());
        FakeExaminer found = examiner;
        Path gone = file.getParent();
        assertEquals(3, runWith((request, listener) -> {
            assertTrue(gone.toFile().delete());
            return found.start(request, listener);
        }, "check", "shop.example", "--save", file.toString()));
        assertTrue(err.toString().contains("s.html could not be written."), err.toString());
    }

    @Test
    void theLetterToADeskComesBelowTheAnswer() {
        assertEquals(30, run("check", "shop.example/basket?token=abcdef", "--letter", "host"));
        String said = out.toString().replace(System.lineSeparator(), "\n");
        assertTrue(said.contains("\n\nSubject: shop.example on your servers: 502 Bad Gateway since 2026-11-21 12:00:00 (UTC)\n\nHello,\n"), said);
        assertFalse(said.contains("abcdef"), said);
        assertEquals("", err.toString());
    }

    @Test
    void orInTheFileForPlainText() throws IOException {
        Path file = folder.resolve("letter.txt");
        assertEquals(30, run("check", "shop.example", "--json", "--letter", "site-owner", "--save", file.toString()));
        assertTrue(Files.readString(file).startsWith("Subject: shop.example: 502 Bad Gateway since"), Files.readString(file));
        assertFalse(out.toString().contains("Hello"), out.toString());
    }

    @Test
    void aPageIsSavedBesideTheLetter() throws IOException {
        Path file = folder.resolve("s.html");
        assertEquals(30, run("check", "shop.example", "--letter", "site-owner", "--save", file.toString()));
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"), Files.readString(file));
        assertTrue(out.toString().contains("Subject: "), out.toString());
    }

    @Test
    void whereThereIsNoLetterToThatDeskTheOthersAreNamed() {
        assertEquals(30, run("check", "shop.example", "--letter", "cdn"));
        assertTrue(err.toString().replaceAll("\\s+", " ").contains("no letter to cdn. There are letters to: site-owner"), err.toString());
        Path file = folder.resolve("letter.txt");
        assertEquals(3, run("check", "shop.example", "--letter", "cdn", "--save", file.toString()));
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource({"police, There is no letter to police.", "host --json, does not fit into --json"})
    void aDeskThatIsNoneIsToldBeforeTheCheck(String words, String part) {
        examiner = null;
        assertEquals(2, run(("check shop.example --letter " + words).split(" ")));
        assertTrue(err.toString().contains(part), err.toString());
    }

    private int runWith(Examiner other, String... args) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), new BufferedReader(new StringReader(typed)), interactive, 80);
        Services services = new Services(
                Messages.english(), "0.1.0", settings(), ContactsFile::builtIn, contacts -> other, this::example,
                () -> new Redaction(new Personal("", "", "", Set.of())), () -> hands, this::watches, InstantSource.fixed(Samples.NOON), ZoneOffset.UTC);
        return new Cli(terminal, services).run(args);
    }

    @Test
    void printsTheAnswerAndNothingElseInAPipe() {
        assertEquals(30, run("check", "shop.example/basket"));
        assertEquals("""
                On their side

                  shop.example probably has a fault on the inside.
                  Most checks point this way.

                Why
                  - The front desk of shop.example answers. The back room, where the work is
                    done, sends it nothing usable.
                  - The page was made on the site's side, not on yours.
                  - Nobody outside was asked.

                What you can do now
                  1. Try again in 1 to 2 minutes.
                  2. Sent a form or paid? Look for a mail or an order before you send again.

                Who would fix it
                  The people who run shop.example, or the company that hosts it.

                How long it takes
                  From a few minutes to several hours.

                The way
                  This computer: Works > Your internet provider: Works > shop.example: Most
                  likely here

                What could not be asked
                  - The outside check does not answer. The verdict rests on what we see from
                    here.

                Have you tried it? Run the same command again, and add what you saw:
                  --answer mobile-data=works, or --answer mobile-data=fails
                """, out.toString().replace("\r\n", "\n"));
        assertEquals("", err.toString());
        assertFalse(examiner.asked.getFirst().outside());
    }

    /** Programs that read the object, and scripts that read the status, meet the same in every language. */
    @Test
    void theLanguageChangesNothingButTheSentences() {
        assertEquals(30, run("check", "shop.example", "--json"));
        JsonObject english = json();
        out.getBuffer().setLength(0);
        assertEquals(30, run(Messages.in(Locale.GERMAN), "check", "shop.example", "--json"));
        JsonObject german = json();
        assertEquals(english.keySet(), german.keySet());
        assertEquals(english.getJsonObject("text").keySet(), german.getJsonObject("text").keySet());
        english.keySet().stream().filter(key -> !key.equals("text")).forEach(key -> assertEquals(english.get(key), german.get(key), key));
        assertEquals("Bei der Website", german.getJsonObject("text").getString("side"));
    }

    @Test
    void detailsComeWhenAskedFor() {
        run("check", "shop.example", "--details");
        assertTrue(out.toString().contains("| bad-gateway"));
    }

    @Test
    void jsonIsOneObjectAndStandardErrorIsSilent() throws IOException {
        interactive = true;
        Files.writeString(settings().path(), "nonsense\n");
        assertEquals(30, run("check", "my_shop.example", "--json"));
        assertEquals("theirs", json().getJsonObject("verdict").getString("side"));
        assertEquals(1, out.toString().lines().count());
        assertEquals("", err.toString());
        assertEquals(1, examiner.asked.size());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void eachSideHasItsStatus(Side side) {
        Party party = List.of(Party.values()).stream().filter(one -> one.side() == side).findFirst().orElseThrow();
        Verdict like = Samples.works();
        Verdict verdict = new Verdict(side, party, "x", Confidence.LIKELY, List.of(), List.of(), List.of(), List.of(), List.of(), like.places(), Map.of());
        examiner = FakeExaminer.finding(verdict, verdict);
        int wanted = switch (side) {
            case NOBODY -> 0;
            case YOURS -> 10;
            case BETWEEN -> 20;
            case THEIRS -> 30;
            case UNKNOWN -> 40;
        };
        assertEquals(wanted, run("check", "shop.example"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "check | Say which page to check, such as: whoseside check shop.example",
        "check ftp://shop.example | An address that starts with ftp is not a web page. Paste the address of a page.",
        "check --jsn shop.example | There is no --jsn here. Run whoseside --help to see what there is.",
        "check shop.example other.example | One page at a time: leave out other.example.",
        "check shop.example --answer | --answer needs something after it. Run whoseside check --help to see what.",
        "check shop.example --answer phone=works | There is no step phone. The steps are browser, private-window, other-browser, other-device, mobile-data, other-network, proxy-off, vpn-off.",
        "check shop.example --answer system=works | There is no step system. The steps are browser, private-window, other-browser, other-device, mobile-data, other-network, proxy-off, vpn-off.",
        "check shop.example --answer browser=maybe | There is no answer browser=maybe. Write it like mobile-data=works or mobile-data=fails.",
        "check shop.example --outside-view --no-outside-view | Use --outside-view or --no-outside-view, not both.",
        "check shop.example --json=x | --json takes nothing after it, so leave that out.",
        "shop.example | To check that page, write: whoseside check shop.example",
        "chekc shop.example | There is no chekc here. Run whoseside --help to see what there is.",
        "--nope | There is no --nope here. Run whoseside --help to see what there is.",
    })
    void wrongUseIsOneSentence(String line, String wanted) {
        assertEquals(2, run(line.split(" ")));
        assertEquals("", out.toString());
        String said = err.toString().strip().replaceAll("\\s+", " ");
        assertEquals(wanted, said);
        assertEquals(0, examiner.asked.size());
    }

    @Test
    void answersReachTheExamination() {
        run("check", "shop.example", "--answer", "browser=fails", "--answer", "mobile-data=works", "--answer=browser=works", "--outside-view");
        Request asked = examiner.asked.getFirst();
        assertEquals(Map.of(Vantage.BROWSER, true, Vantage.MOBILE_DATA, true), asked.answers());
        assertTrue(asked.outside());
        assertTrue(asked.directories());
    }

    @Test
    void theRememberedChoiceHoldsWithoutAFlag() throws IOException {
        settings().write(OutsideChoice.YES);
        settings().writeDirectories(false);
        run("check", "shop.example");
        run("check", "shop.example", "--no-outside-view");
        assertTrue(examiner.asked.getFirst().outside());
        assertFalse(examiner.asked.getFirst().directories());
        assertFalse(examiner.asked.getLast().outside());
    }

    @Test
    void aTerminalAsksAfterTheVerdictAndLooksAgain() {
        interactive = true;
        typed = "perhaps\nY\n";
        assertEquals(30, run("check", "shop.example"));
        assertEquals(List.of(false, true), examiner.asked.stream().map(Request::outside).toList());
        assertTrue(err.toString().contains("Shall other computers try shop.example too?"));
        assertTrue(err.toString().contains("We know yes, no, always and never."));
        assertTrue(out.toString().contains("shop.example has a fault on the inside."));
        assertEquals(OutsideChoice.ASK, settings().read().settings().outside());
    }

    @ParameterizedTest
    @CsvSource({"n, 1, ASK", "'', 1, ASK", "never, 1, NO", "always, 2, YES", "'x\nx\nx\ny', 1, ASK"})
    void theAnswerIsKeptWhereThatIsWanted(String answer, int runs, OutsideChoice kept) {
        interactive = true;
        typed = answer + "\n";
        run("check", "shop.example");
        assertEquals(runs, examiner.asked.size());
        assertEquals(kept, settings().read().settings().outside());
    }

    @Test
    void nobodyIsAskedAboutAPageThatOpens() {
        interactive = true;
        typed = "y\n";
        examiner = FakeExaminer.finding(Samples.works(), Samples.works());
        assertEquals(0, run("check", "shop.example"));
        assertEquals(1, examiner.asked.size());
    }

    @Test
    void whatChangesThePictureIsCalledAnOutsideAnswerWhereThereIsOne() {
        interactive = true;
        typed = "y\n";
        Verdict down = Samples.backendDown(Confidence.SURE);
        examiner = FakeExaminer.finding(Samples.cannotTell(), down);
        run("check", "shop.example");
        assertTrue(out.toString().contains("A slower answer is in, and it changes the picture."), out.toString());
        typed = "y\n";
        Observation tokyo = new Observation(
                Vantage.OUTSIDE, Target.SITE, "https://shop.example/", Outcome.BAD_GATEWAY, Map.of(), Samples.NOON, Duration.ofSeconds(1));
        examiner = FakeExaminer.finding(Samples.cannotTell(), Samples.examined(down, List.of(Samples.failing(), tokyo), Map.of()));
        run("check", "shop.example");
        assertTrue(out.toString().contains("The outside check is in, and it changes the picture."), out.toString());
    }

    @Test
    void aTerminalHasALiveLineThatGoesAway() {
        interactive = true;
        run("check", "shop.example", "--no-outside-view");
        String[] drawn = err.toString().split("\r");
        assertEquals("Looking at shop.example.", drawn[1].strip());
        assertEquals("Other sites open fine.", drawn[2].strip());
        assertEquals("This is what we know so far. 2 checks still run.", drawn[3].strip());
        assertTrue(drawn[4].startsWith("Silence takes longest to be sure of. We wait up to 4 seconds more."));
        assertTrue(err.toString().endsWith(" \r"));
        assertFalse(err.toString().contains("\n"));
    }

    @Test
    void anExaminationThatBreaksOffStillGivesAnAnswer() {
        examiner = FakeExaminer.breaking();
        assertEquals(40, run("check", "shop.example", "--json"));
        assertEquals("unknown", json().getJsonObject("verdict").getString("side"));
        assertEquals("", err.toString());
    }

    @Test
    void stoppedIsSaidAndIsNoAnswer() {
        examiner = FakeExaminer.cancelled();
        assertEquals(130, run("check", "shop.example"));
        assertEquals("Stopped. Nothing was changed.", err.toString().strip());
        assertEquals("", out.toString());
    }

    @Test
    void versionAndHelp() {
        assertEquals(0, run("--version"));
        assertEquals("Whoseside 0.1.0", out.toString().strip());
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("Says whose side"), out.toString());
        assertEquals(0, run("check", "--help"));
        assertTrue(out.toString().contains("What you saw yourself, such as mobile-data=works."), out.toString());
        assertTrue(out.toString().lines().allMatch(line -> line.length() <= 80));
        assertEquals("", err.toString());
    }

    @Test
    void oddAddressesGetTheirNote() {
        run("check", "my_shop.example");
        assertTrue(err.toString().startsWith("Names of sites seldom have a \"_\"."), err.toString());
    }

    @Test
    void nothingIsChangedAndItSaysSo() {
        assertEquals(0, run("put-back"));
        assertEquals("Nothing on this computer is changed by us.\n", out.toString());
    }

    @Test
    void whatIsChangedIsListedAndPutBack() {
        hands = new FakeHands().off(Thing.PROXY, "", PutBack.DONE).off(Thing.VPN, "Home", PutBack.YOURS);
        assertEquals(0, run("put-back"));
        assertEquals("""
                Your proxy has been off since 2026-11-21 12:00, by our hand.
                Your proxy is on again, as it was.
                Your VPN Home has been off since 2026-11-21 12:00, by our hand.
                You changed your VPN Home after us. We leave it as you set it.
                """, out.toString());
        assertEquals(0, run("put-back"));
    }

    @Test
    void whatCannotBePutBackEndsWithANumberOfItsOwn() {
        hands = new FakeHands().off(Thing.VPN, "Home", PutBack.FAILED);
        assertEquals(50, run("put-back"));
        assertTrue(out.toString().contains("Your VPN Home is still off"), out.toString());
    }

    @Test
    void aNoteThatCannotBeReadIsToldAbout() {
        hands = new FakeHands().losing("/notes/proxy.json.damaged");
        assertEquals(50, run("put-back"));
        assertTrue(out.toString().contains("/notes/proxy.json.damaged"), out.toString());
    }

    @ParameterizedTest
    @CsvSource({"put-back --json", "put-back proxy", "put-back shop.example"})
    void puttingBackTakesNoOtherWord(String words) {
        assertEquals(2, run(words.split(" ")));
        assertTrue(err.toString().contains("There is no "), err.toString());
    }

    @Test
    void helpForPuttingBackSaysWhatTheNumbersMean() {
        assertEquals(0, run("put-back", "--help"));
        assertTrue(out.toString().contains("50 something still is"), out.toString());
    }

    @Test
    void anExamplePlaysAndSaysThatItIsOne() {
        assertEquals(10, run("example", "proxy-left-over"));
        assertTrue(out.toString().startsWith("An example. Nothing is really asked."), out.toString());
        assertTrue(out.toString().contains("On your side"));
        assertEquals(List.of(), examiner.asked);
    }

    @Test
    void anExampleAsJsonIsMarkedToo() {
        assertEquals(30, run("example", "site-error", "--json"));
        assertEquals("site-error", json().getString("example"));
        assertEquals("site-backend-down", json().getJsonObject("verdict").getString("cause"));
        out.getBuffer().setLength(0);
        run("check", "shop.example", "--json");
        assertFalse(json().containsKey("example"));
    }

    @Test
    void examplesAreListedAndAWrongNameIsWrongUse() {
        assertEquals(0, run("example"));
        Example.IDS.forEach(id -> assertTrue(out.toString().contains(id + ": "), id));
        assertEquals(2, run("example", "nonsense"));
        assertTrue(err.toString().contains("site-error"), err.toString());
        assertEquals(2, run("example", "works", "site-down"));
    }

    @Test
    void aMistakeOfTheProgramShowsACodeAndNoTrace() {
        examiner = null;
        assertEquals(40, run("check", "shop.example"));
        assertTrue(err.toString().replaceAll("\\s+", " ").matches(".*Its code is [2-9A-Z]{6}\\. .*"), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
        assertEquals("", out.toString());
    }
}
