package app.whoseside;

import app.whoseside.knowledge.ContactsFile;
import app.whoseside.knowledge.Explanations;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Verdict;
import app.whoseside.net.AddressReader;
import app.whoseside.os.OperatingSystems;
import app.whoseside.report.Mishap;
import app.whoseside.settings.Choices;
import app.whoseside.settings.HistoryFile;
import app.whoseside.settings.LastSites;
import app.whoseside.settings.SettingsFile;
import app.whoseside.ui.About;
import app.whoseside.ui.Around;
import app.whoseside.ui.Keeping;
import app.whoseside.ui.OutsideChoice;
import app.whoseside.ui.ReportWriter;
import app.whoseside.ui.SummaryWriter;
import app.whoseside.ui.TextSize;
import app.whoseside.ui.Texts;
import app.whoseside.ui.Wiring;
import app.whoseside.update.Release;
import app.whoseside.update.Source;
import app.whoseside.update.UpdateNotes;
import app.whoseside.update.Updates;
import app.whoseside.update.VersionNumber;
import app.whoseside.watch.SystemAttention;
import app.whoseside.words.Isolates;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.ServiceWords;
import app.whoseside.words.VerdictWords;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives the window what it asks for. */
final class WindowParts {
    private final Workshop workshop;
    private final Speech speech;
    private final Choices choices;
    private final Path state;
    private final String version;

    /** @param state folder of what the program notes by itself */
    WindowParts(Workshop workshop, Speech speech, SettingsFile file, Path state, String version) {
        this.workshop = workshop;
        this.speech = speech;
        choices = new Choices(file);
        this.state = state;
        this.version = version;
    }

    Wiring wiring() {
        return new Wiring(
                workshop.examiner(this::contacts), AddressReader::read, texts(), summaries(), outside(), textSize(),
                () -> choices.now().directories(), workshop.hands(state), workshop.reconsidering(), workshop::networkMark, around(),
                new Keeping(workshop.watches(state), new SystemAttention(OperatingSystems::reach), Thread.ofPlatform().daemon().name("watch").factory()));
    }

    /** What was chosen meanwhile holds from the next examination on. */
    private Contacts contacts() {
        return choices.now().contacts(ContactsFile.builtIn());
    }

    private Messages messages() {
        return speech.messages();
    }

    private Texts texts() {
        Supplier<Explanations> explanations = new Later<>(Explanations::load);
        return new Texts() {
            @Override
            public String get(String key, Map<String, ?> values) {
                return Isolates.leftOut(messages().find(key, values).orElse(""));
            }

            @Override
            public Map<String, Object> values(Verdict verdict) {
                return new VerdictWords(messages()).values(verdict);
            }

            @Override
            public List<String> explained(Verdict verdict) {
                return explanations.get().of(verdict.cause()).stream().flatMap(id -> messages().find("explain." + id, Map.of()).stream()).toList();
            }

            @Override
            public Locale language() {
                return messages().locale();
            }

            @Override
            public Locale habits() {
                return Languages.habits(messages().locale(), Locale.getDefault(Locale.Category.FORMAT));
            }
        };
    }

    private SummaryWriter summaries() {
        return new ReportWriter(workshop::redaction, this::messages, version, ZoneId.systemDefault());
    }

    private OutsideChoice outside() {
        return new OutsideChoice() {
            @Override
            public Optional<Boolean> remembered() {
                return switch (choices.now().outside()) {
                    case YES -> Optional.of(true);
                    case NO -> Optional.of(false);
                    case ASK -> Optional.empty();
                };
            }

            @Override
            public void remember(boolean yes) {
                choices.outside(yes ? app.whoseside.settings.OutsideChoice.YES : app.whoseside.settings.OutsideChoice.ASK);
            }

            @Override
            public boolean possible(Address address) {
                boolean none = choices.now().outside() == app.whoseside.settings.OutsideChoice.NO;
                return PublicNames.isPublic(address.host()) && !none;
            }

            @Override
            public String service() {
                return new ServiceWords(messages()).of(contacts().outside());
            }
        };
    }

    private TextSize textSize() {
        return new TextSize() {
            @Override
            public int percent() {
                return choices.now().taste().textSize();
            }

            @Override
            public void remember(int percent) {
                choices.textSize(percent);
            }
        };
    }

    private Updates updates() {
        Optional<Release> release = Release.ofThisBuild();
        Source source = release.<Source>map(one -> new VersionFile(one.file(), workshop::trust, () -> workshop.way(one.file()))).orElseGet(() -> Source.Got.Nothing::new);
        UpdateNotes notes = new UpdateNotes(state.resolve("updates.txt"));
        return new Updates(release, VersionNumber.read(version), OperatingSystems::policy, choices, notes, source, InstantSource.system());
    }

    private Around around() {
        LastSites sites = new LastSites(new HistoryFile(state.resolve("history.txt")), choices);
        About about = new About(
                version, choices.file().path().toString(), state.toString(), state.resolve(Logs.FILE).toString(), Libraries::shipped);
        return new Around(
                choices, sites, speech, id -> Workshop.example(id, version), about,
                mistake -> Mishap.of(mistake, workshop.redaction(), version), updates());
    }
}
