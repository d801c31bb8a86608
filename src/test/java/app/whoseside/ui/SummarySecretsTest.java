package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Examined;
import app.whoseside.testing.Secrets;
import app.whoseside.words.Messages;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The secrets corpus on the page that hands a summary on: nothing of it is shown, copied or begun as a mail, but what was put back. */
class SummarySecretsTest {
    private static final Set<String> TWICE = Set.of("adalovelace");

    private final FakeExaminer examiner = new FakeExaminer();
    private final FakeHands hands = new FakeHands();
    private final Kit.FakeDesktop desktop = new Kit.FakeDesktop();
    private final Texts texts = new SampleTexts();
    private final SummaryWriter writer = new ReportWriter(() -> Secrets.REDACTION, Messages::english, "0.1.0", ZoneOffset.UTC);
    private final Session session =
            new Session(examiner, new FakeReconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, InstantSource.fixed(Samples.NOON));
    private final Saver saver = new Saver(session, writer, desktop, hands, new Behind(Runnable::run, Runnable::run), texts);
    private final SummaryModel model = new SummaryModel(session, writer, saver, texts);

    @ParameterizedTest
    @MethodSource("app.whoseside.testing.Secrets#sown")
    void nothingOfThePageHasIt(String secret, String text, Secrets.Place place) {
        open(Secrets.examined(text, place));
        for (String shown : all()) {
            assertFalse(shown.toLowerCase().contains(secret.toLowerCase()), () -> secret + " from " + place + " in: " + shown);
        }
    }

    @Test
    void whatIsPutBackIsThatAloneAndInEveryForm() {
        open(Secrets.all());
        Set<String> met = new HashSet<>();
        for (SummaryModel.Left left : model.view().get().left()) {
            model.putBack(left.id(), true);
            Written written = writer.draft(Secrets.all()).with(left.mayReturn() ? Set.of(left.id()) : Set.of());
            Set<String> found = found(written.text());
            assertEquals(written.text(), model.view().get().papers().getFirst().text(), left.id());
            assertEquals(left.mayReturn(), !found.isEmpty(), left.id());
            assertEquals(found, found(written.page().replace("<wbr/>", "")), left.id());
            assertEquals(found, found(written.json()), left.id());
            // Each stand-in has one secret behind it, but a user name is within a folder too.
            found.stream().filter(word -> !TWICE.contains(word)).forEach(word -> assertTrue(met.add(word), word + " came back with " + left.id() + " too"));
            model.putBack(left.id(), false);
            assertEquals(Set.of(), found(model.view().get().papers().getFirst().text()));
        }
        Set<String> free = new TreeSet<>(Secrets.words());
        free.removeAll(Secrets.LOCKED);
        met.addAll(TWICE);
        assertEquals(free, new TreeSet<>(met));
    }

    @Test
    void whatLetsOthersInStaysOutWhateverIsAskedFor() {
        open(Secrets.all());
        Set<String> every = model.view().get().left().stream().map(SummaryModel.Left::id).collect(Collectors.toSet());
        every.forEach(id -> model.putBack(id, true));
        Written written = writer.draft(Secrets.all()).with(every);
        List<String> shown = new ArrayList<>(all());
        shown.addAll(List.of(written.text(), written.page(), written.json(), written.masks().toString()));
        for (String secret : Secrets.LOCKED) {
            shown.forEach(text -> assertFalse(text.contains(secret), () -> secret + " in: " + text));
        }
    }

    private void open(Examined examined) {
        session.check(examined.address());
        examiner.end(new Snapshot(
                Duration.ofSeconds(2), List.of(), 0, Duration.ZERO, examined.observations(), examined.verdict(), true, true), examined);
        session.show(new Flow.Summary(session.flow().get()));
    }

    private static Set<String> found(String text) {
        return Secrets.words().stream().filter(text::contains).collect(Collectors.toSet());
    }

    /** Returns all that a person, a screen reader, the clipboard, a file and the mail program get of the page. */
    private List<String> all() {
        List<String> all = new ArrayList<>(List.of(session.site().toString()));
        for (Paper paper : model.view().get().papers()) {
            model.choose(paper);
            model.copy();
            all.add(desktop.clip.orElseThrow());
            all.add(saver.said().get());
            model.mail();
            all.add(URLDecoder.decode(hands.did.removeLast(), StandardCharsets.UTF_8));
            all.add(saver.said().get());
            all.addAll(paper.files().values());
            all.add(model.view().get().toString());
        }
        for (SummaryModel.Left left : model.view().get().left()) {
            all.add(texts.get("summary.window.aloud", Map.of("name", left.what(), "item", left.standIn())));
        }
        return all;
    }
}
