package app.whoseside.cli;

import app.whoseside.model.AddressReading;
import app.whoseside.net.AddressReader;
import app.whoseside.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes sense of the words of a command line. */
record CommandReader(Messages messages, int columns) {

    /** What the person wants. */
    sealed interface Wish {}

    /** To read the help, which is the text. */
    record Help(String text) implements Wish {}

    record Version() implements Wish {}

    record Check(Commands.Check words) implements Wish {}

    record Watch(Commands.Watch words) implements Wish {}

    /** To have put back what is changed by us. */
    record PutBack() implements Wish {}
    record Example(Commands.Example words) implements Wish {}

    Wish read(String... args) throws WrongUse {
        Commands.Check check = new Commands.Check();
        Commands.Watch watch = new Commands.Watch();
        Commands.Example example = new Commands.Example();
        CommandLine line = line(check, watch, example);
        try {
            ParseResult parsed = line.parseArgs(args);
            ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            if (last.isUsageHelpRequested()) {
                return new Help(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            }
            if (parsed.isVersionHelpRequested()) {
                return new Version();
            }
            return switch (last.commandSpec().name()) {
                case "check" -> new Check(check);
                case "watch" -> new Watch(watch);
                case "put-back" -> new PutBack();
                case "example" -> new Example(example);
                default -> new Help(line.getUsageMessage(Ansi.OFF));
            };
        } catch (ParameterException e) {
            throw wrong(e);
        }
    }

    private CommandLine line(Object... words) {
        CommandLine line = new CommandLine(new Commands(), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (Object one : words) {
                    if (one.getClass() == type) {
                        return type.cast(one);
                    }
                }
                return CommandLine.defaultFactory().create(type);
            }
        });
        // an address may start with @, and must not be taken for a file of more words
        line.setExpandAtFiles(false);
        line.setOverwrittenOptionsAllowed(true);
        line.setResourceBundle(messages.bundle());
        line.setUsageHelpWidth(Math.max(columns, 55));
        return line;
    }

    private static WrongUse wrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        Optional<ArgSpec> about = Optional.<ArgSpec>ofNullable(e.getArgSpec())
                .or(() -> e instanceof MissingParameterException missing ? missing.getMissing().stream().findFirst() : Optional.empty());
        return about.map(CommandReader::lacking).orElseGet(() -> new WrongUse("cli.wrong.other", Map.of()));
    }

    private static WrongUse lacking(ArgSpec spec) {
        if (!(spec instanceof OptionSpec option)) {
            return new WrongUse("cli.wrong.no-address", Map.of());
        }
        boolean flag = option.arity().max() == 0 || option.typeInfo().isBoolean();
        return new WrongUse(flag ? "cli.wrong.no-value" : "cli.wrong.value", Map.of("word", option.longestName()));
    }

    private static WrongUse unmatched(UnmatchedArgumentException e) {
        List<String> words = e.getUnmatched();
        String word = words.getFirst();
        if (word.startsWith("-")) {
            return new WrongUse("cli.wrong.unknown", Map.of("word", word));
        }
        if (List.of("check", "watch").contains(e.getCommandLine().getCommandName())) {
            return new WrongUse("cli.wrong.two-addresses", Map.of("word", word));
        }
        boolean address = !e.getCommandLine().getCommandName().equals("put-back") && word.contains(".") && AddressReader.read(word) instanceof AddressReading.Accepted;
        return new WrongUse(address ? "cli.wrong.no-check" : "cli.wrong.unknown", Map.of("word", word));
    }
}
