package app.whoseside;

import app.whoseside.knowledge.ContactsFile;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Verdict;
import app.whoseside.net.AddressReader;
import app.whoseside.report.Redacted;
import app.whoseside.report.Redaction;
import app.whoseside.report.SummaryJson;
import app.whoseside.report.SummaryText;
import app.whoseside.settings.Settings;
import app.whoseside.settings.SettingsFile;
import app.whoseside.step.NoHands;
import app.whoseside.ui.OutsideChoice;
import app.whoseside.ui.SummaryWriter;
import app.whoseside.ui.TextSize;
import app.whoseside.ui.Texts;
import app.whoseside.ui.Wiring;
import app.whoseside.words.Isolates;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.ServiceWords;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the window what it asks for. */
final class WindowParts {
    private final Workshop workshop;
    private final Messages messages;
    private final SettingsFile file;
    private final String version;

    WindowParts(Workshop workshop, Messages messages, SettingsFile file, String version) {
        this.workshop = workshop;
        this.messages = messages;
        this.file = file;
        this.version = version;
    }

    Wiring wiring() {
        Settings settings = file.read().settings();
        Contacts contacts = settings.contacts(ContactsFile.builtIn());
        return new Wiring(
                workshop.examiner(contacts), AddressReader::read, texts(), summaries(), outside(contacts), textSize(settings), settings.directories(),
                new NoHands());
    }

    private Texts texts() {
        VerdictWords words = new VerdictWords(messages);
        return new Texts() {
            @Override
            public String get(String key, Map<String, ?> values) {
                return Isolates.leftOut(messages.find(key, values).orElse(""));
            }

            @Override
            public Map<String, Object> values(Verdict verdict) {
                return words.values(verdict);
            }

            @Override
            public Locale language() {
                return messages.locale();
            }

            @Override
            public Locale habits() {
                return Languages.habits(messages.locale(), Locale.getDefault(Locale.Category.FORMAT));
            }
        };
    }

    private SummaryWriter summaries() {
        Redaction redaction = workshop.redaction();
        return new SummaryWriter() {
            @Override
            public String text(Examined examined) {
                Redacted redacted = redaction.of(examined);
                return new SummaryText(messages, version, ZoneId.systemDefault()).of(redacted, words(redacted));
            }

            @Override
            public String json(Examined examined) {
                Redacted redacted = redaction.of(examined);
                return new SummaryJson(version, ZoneId.systemDefault()).of(redacted, words(redacted)).toString();
            }

            @Override
            public List<Observation> shown(Address address, List<Observation> observations) {
                return redaction.of(address, observations);
            }
        };
    }

    private VerdictText words(Redacted redacted) {
        return new VerdictWords(messages).of(redacted.examined().verdict());
    }

    private OutsideChoice outside(Contacts contacts) {
        return new OutsideChoice() {
            @Override
            public Optional<Boolean> remembered() {
                return switch (file.read().settings().outside()) {
                    case YES -> Optional.of(true);
                    case NO -> Optional.of(false);
                    case ASK -> Optional.empty();
                };
            }

            @Override
            public void remember(boolean yes) {
                keep(() -> file.write(yes ? app.whoseside.settings.OutsideChoice.YES : app.whoseside.settings.OutsideChoice.ASK));
            }

            @Override
            public boolean possible(Address address) {
                boolean never = file.read().settings().outside() == app.whoseside.settings.OutsideChoice.NO;
                return PublicNames.isPublic(address.host()) && !never;
            }

            @Override
            public String service() {
                return new ServiceWords(messages).of(contacts.outside());
            }
        };
    }

    private TextSize textSize(Settings settings) {
        return new TextSize() {
            @Override
            public int percent() {
                return settings.taste().textSize();
            }

            @Override
            public void remember(int percent) {
                keep(() -> file.writeTextSize(percent));
            }
        };
    }

    /** A choice that cannot be kept holds for this time only: no reason to stop a person who wants an answer. */
    private static void keep(Write write) {
        try {
            write.now();
        } catch (IOException e) {
            System.getLogger(WindowParts.class.getName()).log(System.Logger.Level.WARNING, "a choice could not be kept", e);
        }
    }

    private interface Write {
        void now() throws IOException;
    }
}
