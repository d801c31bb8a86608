package app.whoseside.ui;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.examination.Example;
import app.whoseside.examination.Recorded;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Policy;
import app.whoseside.model.Verdict;
import app.whoseside.report.Mishap;
import app.whoseside.report.Personal;
import app.whoseside.report.Redaction;
import app.whoseside.settings.Choices;
import app.whoseside.settings.HistoryFile;
import app.whoseside.settings.LastSites;
import app.whoseside.settings.SettingsFile;
import app.whoseside.update.Signing;
import app.whoseside.update.Source;
import app.whoseside.update.UpdateNotes;
import app.whoseside.update.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What surrounds the wizard in a test: real files in a folder of its own, examples that play at once, and a made-up second language. */
final class SampleAround {
    final Path folder = folder();
    final Choices choices = new Choices(new SettingsFile(folder.resolve("settings.properties")));
    final LastSites sites = new LastSites(new HistoryFile(folder.resolve("history.txt")), choices);
    final Shouting texts = new Shouting();
    final Signing signing = new Signing();
    Policy policy = new Policy.None();
    final AtomicInteger fetched = new AtomicInteger();
    /** A build with a key, so that all that there is about updates can be seen. Without rounds, no window of a test looks by itself. */
    final Updates updates = new Updates(
            Optional.of(signing.release()), Optional.of(Signing.RUNNING), () -> policy, choices, new UpdateNotes(folder.resolve("updates.txt")),
            () -> {
                fetched.incrementAndGet();
                return new Source.Got.Whole(signing.announcing("1.0.0"));
            },
            InstantSource.fixed(Signing.NOON));
    static final Redaction REDACTION = new Redaction(new Personal("marta", "/home/marta", "martas-laptop", Set.of("2001:db8:1:2::5")));

    Around around() {
        About about = new About(
                "0.1.0", "/home/marta/.config/whoseside/settings.properties", "/home/marta/.local/state/whoseside",
                "/home/marta/.local/state/whoseside/log.txt",
                () -> List.of(new About.Library("JavaFX", "GPL 2.0 with Classpath Exception"), new About.Library("OkHttp", "Apache 2.0")));
        return new Around(choices, sites, texts, SampleAround::example, about, mistake -> Mishap.of(mistake, REDACTION, "0.1.0"), updates);
    }

    static Recorded example(String id) {
        return new Recorded(Example.of(id), new Diagnosis(Knowledge.load()), "0.1.0", InstantSource.fixed(Samples.NOON), 0);
    }

    private static Path folder() {
        try {
            Path made = Files.createTempDirectory("whoseside-test");
            made.toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English, or a language that is English in capitals. */
    static final class Shouting implements Texts, LanguageChoice {
        private final Texts english = new SampleTexts();
        private boolean loud;

        @Override
        public List<String> explained(Verdict verdict) {
            return english.explained(verdict);
        }

        @Override
        public String get(String key, Map<String, ?> values) {
            String text = english.get(key, values);
            return loud ? text.toUpperCase(java.util.Locale.ROOT) : text;
        }

        @Override
        public Map<String, Object> values(Verdict verdict) {
            return english.values(verdict);
        }

        @Override
        public List<Language> shipped() {
            return List.of(new Language("en", "English"), new Language("xx", "LOUD"));
        }

        @Override
        public void speak(Optional<String> tag) {
            loud = tag.equals(Optional.of("xx"));
        }
    }
}
