package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryModelTest {
    private static final String QUERY = "query masked-1";

    private final FakeExaminer examiner = new FakeExaminer();
    private final FakeHands hands = new FakeHands();
    private final Kit.FakeDesktop desktop = new Kit.FakeDesktop();
    private final Texts texts = new SampleTexts();
    private final SummaryWriter writer = new ReportWriter(() -> SampleAround.REDACTION, Messages::english, "0.1.0", ZoneOffset.UTC);
    private final Session session =
            new Session(examiner, new FakeReconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, InstantSource.fixed(Samples.NOON));
    private final Saver saver = new Saver(session, writer, desktop, hands, new Behind(Runnable::run, Runnable::run), texts);
    private final SummaryModel model = new SummaryModel(session, writer, saver, texts);

    @TempDir
    Path folder;

    private void open() {
        session.check(Samples.SHOP);
        examiner.end(Samples.personal(Samples.theirs(), true));
        session.show(new Flow.Summary(session.flow().get()));
    }

    private String shown() {
        return model.view().get().paper().text();
    }

    @Test
    void whatIsShownIsWhatIsSavedAndCopied() throws Exception {
        open();
        model.putBack(QUERY, true);
        assertTrue(shown().contains("q=red+shoes"), shown());
        model.copy();
        assertEquals(Optional.of(shown()), desktop.clip);
        desktop.file = Optional.of(folder.resolve("summary.txt"));
        model.save(Paper.TEXT);
        assertEquals(shown(), Files.readString(folder.resolve("summary.txt")));
        for (String ending : List.of(Paper.PAGE, Paper.DATA)) {
            desktop.file = Optional.of(folder.resolve("summary" + ending));
            model.save(ending);
            String saved = Files.readString(folder.resolve("summary" + ending));
            assertTrue(saved.contains("q=red+shoes"), saved);
            assertFalse(saved.contains("203.0.113.77"), saved);
        }
        for (Paper letter : model.view().get().papers().stream().skip(1).toList()) {
            model.choose(letter);
            desktop.file = Optional.of(folder.resolve("letter.txt"));
            model.save(Paper.TEXT);
            assertEquals(shown(), Files.readString(folder.resolve("letter.txt")));
            model.copy();
            assertEquals(Optional.of(shown()), desktop.clip);
        }
    }

    @Test
    void anItemIsPutBackAndTakenOutAgain() {
        open();
        String before = shown();
        model.putBack(QUERY, true);
        assertTrue(model.view().get().left().stream().anyMatch(left -> left.id().equals(QUERY) && left.back()));
        assertFalse(shown().equals(before));
        model.putBack(QUERY, false);
        assertEquals(before, shown());
    }

    @Test
    void whatWasSavedBeforeAnItemWasPutBackIsNotCalledSavedAnyMore() {
        open();
        desktop.file = Optional.of(folder.resolve("summary.txt"));
        model.save(Paper.TEXT);
        assertEquals("Saved as summary.txt.", saver.said().get());
        model.putBack(QUERY, true);
        assertEquals("", saver.said().get());
    }

    @Test
    void whatLetsOthersInHasNoBox() {
        open();
        String before = shown();
        List<SummaryModel.Left> locked = model.view().get().left().stream().filter(left -> !left.mayReturn()).toList();
        assertEquals(List.of("login masked", "cookie masked"), locked.stream().map(SummaryModel.Left::id).toList());
        locked.forEach(left -> model.putBack(left.id(), true));
        assertEquals(before, shown());
        assertTrue(model.view().get().locked());
    }

    @Test
    void eachExaminationBeginsWithAllLeftOut() {
        open();
        model.putBack(QUERY, true);
        model.back();
        session.again();
        examiner.end(Samples.personal(Samples.theirs(), true));
        session.show(new Flow.Summary(session.flow().get()));
        assertTrue(model.view().get().left().stream().noneMatch(SummaryModel.Left::back));
        assertFalse(shown().contains("red+shoes"));
    }

    @Test
    void goingBackAndComingAgainKeepsWhatWasChosen() {
        open();
        model.putBack(QUERY, true);
        model.back();
        assertInstanceOf(Flow.Answer.class, session.flow().get());
        session.show(new Flow.Summary(session.flow().get()));
        assertTrue(shown().contains("red+shoes"));
    }

    @Test
    void whileChecksRunTheTextGrowsAndNothingIsPutBack() {
        session.check(Samples.SHOP);
        examiner.say(Samples.personal(Samples.theirs(), false));
        assertFalse(saver.unready().get());
        session.show(new Flow.Summary(session.flow().get()));
        assertFalse(model.view().get().growing().isEmpty());
        assertTrue(model.view().get().left().stream().noneMatch(SummaryModel.Left::open));
        model.putBack(QUERY, true);
        assertFalse(shown().contains("red+shoes"));
        examiner.end(Samples.personal(Samples.theirs(), true));
        assertEquals("", model.view().get().growing());
        assertTrue(model.view().get().left().stream().anyMatch(SummaryModel.Left::open));
    }

    @Test
    void whyThereIsNoLetterIsSaid() {
        open();
        assertEquals("", model.view().get().noLetter());
        assertEquals("A letter to the site's owner", model.view().get().papers().get(1).name());
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.unsure()));
        session.show(new Flow.Summary(session.flow().get()));
        assertEquals("It is not clear enough yet who should get a letter.", model.view().get().noLetter());
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.works()));
        session.show(new Flow.Summary(session.flow().get()));
        assertEquals("The page opens, so no letter is needed.", model.view().get().noLetter());
    }

    @Test
    void aLongTextIsCopiedAndAskedToBePasted() {
        open();
        model.mail();
        assertTrue(hands.did.getLast().endsWith("&body=The%20text%20is%20on%20the%20clipboard.%20Paste%20it%20here."), hands.did.getLast());
        assertEquals(Optional.of(shown()), desktop.clip);
        assertEquals(texts.get("mail.opened.paste"), saver.said().get());
    }

    @Test
    void aShortOneIsInTheMail() {
        Saver plain = new Saver(session, new Kit.FakeSummaries(), desktop, hands, new Behind(Runnable::run, Runnable::run), texts);
        SummaryModel shortOne = new SummaryModel(session, new Kit.FakeSummaries(), plain, texts);
        open();
        shortOne.choose(shortOne.view().get().papers().getLast());
        shortOne.mail();
        assertEquals("mail mailto:?subject=502%20since%20noon&body=Hello%2C%0D%0A", hands.did.getLast());
        assertEquals(Optional.empty(), desktop.clip);
        assertEquals(texts.get("mail.opened"), plain.said().get());
    }

    @Test
    void withoutAMailProgramTheTextIsOnTheClipboard() {
        open();
        hands.starts = false;
        model.mail();
        assertEquals(Optional.of(shown()), desktop.clip);
        assertEquals(texts.get("mail.none"), saver.said().get());
    }

    @Test
    void whatCannotBeWrittenIsSaidAndWhatWasThereStays() throws Exception {
        open();
        desktop.file = Optional.of(folder.resolve("summary.txt"));
        model.save(Paper.TEXT);
        assertEquals("Saved as summary.txt.", saver.said().get());
        desktop.file = Optional.empty();
        model.save(Paper.TEXT);
        assertEquals("", saver.said().get(), "cancelled: nothing is said");
        Files.createDirectory(folder.resolve("taken.txt"));
        for (String place : List.of("no/such/summary.txt", "taken.txt")) {
            desktop.file = Optional.of(folder.resolve(place));
            model.save(Paper.TEXT);
            assertEquals(texts.get("save.failed", java.util.Map.of("file", place.replaceFirst(".*/", ""))), saver.said().get());
        }
        assertEquals(shown(), Files.readString(folder.resolve("summary.txt")));
    }
}
