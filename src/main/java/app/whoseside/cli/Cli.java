package app.whoseside.cli;

import app.whoseside.examination.Example;
import app.whoseside.examination.Examiner;
import app.whoseside.examination.Recorded;
import app.whoseside.examination.Request;
import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.model.AddressReading.Accepted;
import app.whoseside.model.AddressReading.Rejected;
import app.whoseside.model.Contacts;
import app.whoseside.model.Examined;
import app.whoseside.model.Side;
import app.whoseside.model.Vantage;
import app.whoseside.net.AddressReader;
import app.whoseside.report.Mishap;
import app.whoseside.report.Redacted;
import app.whoseside.report.SummaryJson;
import app.whoseside.report.SummaryText;
import app.whoseside.settings.OutsideChoice;
import app.whoseside.settings.Settings;
import app.whoseside.settings.SettingsFile;
import app.whoseside.watch.WatchNote;
import app.whoseside.watch.Watches;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program in a terminal. */
public record Cli(Terminal terminal, Services services) {
    private static final String PRIVATE_NAME = "outside.none.inside-name";

    /** Does what the words ask, and returns the exit status: 0 works, 10 yours, 20 between, 30 theirs, 40 unknown, 50 still changed, 2 wrong usage, 3 not saved. */
    public int run(String... args) {
        try {
            int status =
                    switch (new CommandReader(messages(), terminal.columns()).read(args)) {
                        case CommandReader.Help(String text) -> print(text.strip());
                        case CommandReader.Version() -> print(messages().get("cli.version", Map.of("version", services.version())));
                        case CommandReader.Check(Commands.Check words) -> check(words);
                        case CommandReader.Watch(Commands.Watch words) -> watch(words);
                        case CommandReader.PutBack() -> new PutBackRun(services.hands().get(), messages(), services.zone()).run(terminal.out()::println);
                        case CommandReader.Example(Commands.Example words) -> example(words);
                    };
            terminal.out().flush();
            return status;
        } catch (WrongUse e) {
            say(messages().get(e.key(), e.values()));
            return Exit.WRONG_USE;
        } catch (RuntimeException | StackOverflowError e) {
            return mistake(e);
        }
    }

    /** A mistake of the program says nothing about the page, and no person is shown its trace. */
    private int mistake(Throwable mistake) {
        System.getLogger(Cli.class.getName()).log(System.Logger.Level.ERROR, "the command broke off", mistake);
        say(messages().get("cli.mishap", Map.of("code", Mishap.code(mistake))));
        return Exit.of(Side.UNKNOWN);
    }

    private int example(Commands.Example words) throws WrongUse {
        if (words.name.isEmpty()) {
            print(messages().get("cli.example.list"));
            Example.IDS.forEach(id -> print("  " + messages().get("cli.example.row", Map.of("name", id, "title", messages().get("example." + id + ".title")))));
            return Exit.FINE;
        }
        if (!Example.IDS.contains(words.name)) {
            throw new WrongUse("cli.wrong.example", Map.of("word", words.name, "names", Example.IDS));
        }
        SavedSummary saved = SavedSummary.of(words.save, services);
        Recorded example = services.examples().apply(words.name);
        Request request = new Request(example.example().address(), Map.of(), false, false);
        Optional<Examined> played = examine(example, request, words.json, "cli.live.start");
        if (played.isEmpty()) {
            return stopped(words.json);
        }
        if (!words.json) {
            print(messages().get("cli.example") + System.lineSeparator());
        }
        show(played.get(), words.json, words.details);
        return end(played.get(), saved);
    }

    private int check(Commands.Check words) throws WrongUse {
        if (words.outside && words.noOutside) {
            throw new WrongUse("cli.wrong.both-outside", Map.of());
        }
        Map<Vantage, Boolean> answers = Answers.of(words.answers);
        SavedSummary saved = SavedSummary.of(words.save, services);
        AskedLetter letter = AskedLetter.of(words.letter, words.json, saved, services);
        Address address = address(words.url, words.json);
        Settings settings = settings(words.json);
        OutsideChoice outside = words.outside ? OutsideChoice.YES : words.noOutside ? OutsideChoice.NO : settings.outside();
        Contacts contacts = settings.contacts(services.builtIn().get());
        Examiner examiner = services.examiner().apply(contacts);
        Request request = new Request(address, answers, outside == OutsideChoice.YES, settings.directories());
        Optional<Examined> first = examine(examiner, request, words.json, "cli.live.start");
        if (first.isEmpty()) {
            return stopped(words.json);
        }
        show(first.get(), words.json, words.details);
        if (outside != OutsideChoice.ASK || words.json || !worthAsking(first.get())) {
            return end(first.get(), saved, letter);
        }
        if (!new OutsideQuestion(terminal, messages(), services.settings()).ask(address.host(), contacts)) {
            return end(first.get(), saved, letter);
        }
        Request wider = new Request(address, answers, true, settings.directories());
        Optional<Examined> second = examine(examiner, wider, false, "cli.live.outside");
        if (second.isEmpty()) {
            return stopped(false);
        }
        terminal.out().println();
        if (!second.get().verdict().cause().equals(first.get().verdict().cause())) {
            print(messages().get(outside(second.get()) ? "check.changed" : "check.changed.inside") + System.lineSeparator());
        }
        show(second.get(), words.json, words.details);
        return end(second.get(), saved, letter);
    }

    /** Whether somebody outside did answer: who was asked may have said nothing. */
    private static boolean outside(Examined examined) {
        return examined.observations().stream().anyMatch(seen -> seen.vantage().outside());
    }

    /** What was asked for and could not be saved is told, whatever the verdict. */
    private int end(Examined examined, SavedSummary saved) {
        Optional<String> complaint = saved.write(examined);
        complaint.ifPresent(this::say);
        return complaint.isPresent() ? Exit.NOT_SAVED : Exit.of(examined.verdict().side());
    }

    /** A letter goes after the verdict, or into the file where that is one for plain text. */
    private int end(Examined examined, SavedSummary saved, AskedLetter letter) {
        Optional<String> text = letter.of(examined);
        if (!letter.asked() || (text.isPresent() && !saved.text())) {
            text.ifPresent(one -> print("\n" + one.strip()));
            return end(examined, saved);
        }
        Optional<String> complaint = text.isPresent() ? saved.write(text.get()) : Optional.of(letter.none(examined));
        complaint.ifPresent(this::say);
        if (text.isEmpty() && !saved.text()) {
            return end(examined, saved);
        }
        return complaint.isPresent() ? Exit.NOT_SAVED : Exit.of(examined.verdict().side());
    }

    private int watch(Commands.Watch words) throws WrongUse {
        SavedSummary saved = SavedSummary.of(words.save, services);
        Watches watches = services.watches().get();
        Optional<String> left = watches.folder().left(services.clock().instant()).stream().map(WatchNote::url).findFirst();
        Optional<String> url = words.url.isEmpty() ? left : Optional.of(words.url);
        Address address = address(url.orElseThrow(() -> new WrongUse("cli.watch.none", Map.of())), false);
        Settings settings = settings(false);
        Examiner examiner = services.examiner().apply(settings.contacts(services.builtIn().get()));
        Request request = new Request(address, Map.of(), settings.outside() == OutsideChoice.YES, settings.directories());
        return new WatchRun(watches, examiner, request, services, new WatchLines(terminal, services, address.host()), saved).run();
    }

    private Address address(String url, boolean silent) throws WrongUse {
        AddressReading reading = AddressReader.read(url);
        return switch (reading) {
            case Rejected(AddressReading.Note note) -> throw new WrongUse(note.key(), note.values());
            case Accepted(Address address, List<AddressReading.Note> notes) -> {
                if (!silent) {
                    notes.forEach(note -> say(messages().get(note.key(), note.values())));
                }
                yield address;
            }
        };
    }

    private Settings settings(boolean silent) {
        SettingsFile.Loaded loaded = services.settings().read();
        if (!silent) {
            loaded.complaints()
                    .forEach(complaint -> say(messages()
                            .get(
                                    complaint.key(),
                                    Map.of(
                                            "line", complaint.line(),
                                            "file", services.settings().path().toString(),
                                            "name", complaint.name(),
                                            "value", complaint.value()))));
        }
        return loaded.settings();
    }

    private Optional<Examined> examine(Examiner examiner, Request request, boolean silent, String opening) {
        CheckRun run = new CheckRun(examiner, services.clock());
        if (silent || !terminal.interactive()) {
            return run.run(request, snapshot -> {});
        }
        try (LiveLine live = new LiveLine(terminal.err(), messages(), request.address().host(), terminal.columns())) {
            live.open(opening);
            return run.run(request, live);
        }
    }

    /** Nobody outside is asked about a page that opens, or about a name that is not public. */
    private boolean worthAsking(Examined examined) {
        return terminal.interactive() && examined.verdict().side() != Side.NOBODY && !examined.unasked().contains(PRIVATE_NAME);
    }

    private void show(Examined examined, boolean json, boolean details) {
        Redacted redacted = services.redaction().get().of(examined);
        VerdictText text = new VerdictWords(messages()).of(redacted.examined().verdict());
        if (json) {
            terminal.out().println(new SummaryJson(services.version(), services.zone()).of(redacted, text));
        } else {
            SummaryText summary = new SummaryText(messages(), services.version(), services.zone());
            new AnswerText(messages(), terminal.columns(), summary).of(redacted, text, details).forEach(terminal.out()::println);
        }
        terminal.out().flush();
    }

    private int stopped(boolean silent) {
        if (!silent) {
            say(messages().get("check.cancelled"));
        }
        return Exit.STOPPED;
    }

    private int print(String text) {
        terminal.out().println(text);
        return Exit.FINE;
    }

    private void say(String text) {
        Wrap.lines(text, "", terminal.columns()).forEach(terminal.err()::println);
        terminal.err().flush();
    }

    private Messages messages() {
        return services.messages();
    }
}
