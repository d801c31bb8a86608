package app.whoseside.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of the command line. */
@Command(name = "whoseside", subcommands = {Commands.Check.class, Commands.Watch.class, Commands.PutBack.class, Commands.Example.class})
final class Commands {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.help.version")
    boolean version;

    @Command(name = "example")
    static final class Example {
        @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.help.example")
        String name = "";

        @Option(names = "--json", descriptionKey = "cli.help.json")
        boolean json;

        @Option(names = "--details", descriptionKey = "cli.help.details")
        boolean details;

        @Option(names = "--save", paramLabel = "FILE", descriptionKey = "cli.help.save")
        String save = "";

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help")
        boolean help;
    }

    @Command(name = "check")
    static final class Check {
        @Parameters(index = "0", paramLabel = "URL", descriptionKey = "cli.help.url")
        String url = "";

        @Option(names = "--json", descriptionKey = "cli.help.json")
        boolean json;

        @Option(names = "--details", descriptionKey = "cli.help.details")
        boolean details;

        @Option(names = "--save", paramLabel = "FILE", descriptionKey = "cli.help.save")
        String save = "";

        @Option(names = "--letter", paramLabel = "DESK", descriptionKey = "cli.help.letter")
        String letter = "";

        @Option(names = "--answer", paramLabel = "STEP=OUTCOME", descriptionKey = "cli.help.answer")
        List<String> answers = new ArrayList<>();

        @Option(names = "--outside-view", descriptionKey = "cli.help.outside")
        boolean outside;

        @Option(names = "--no-outside-view", descriptionKey = "cli.help.no-outside")
        boolean noOutside;

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help")
        boolean help;
    }

    @Command(name = "watch")
    static final class Watch {
        @Parameters(index = "0", arity = "0..1", paramLabel = "URL", descriptionKey = "cli.help.watch")
        String url = "";

        @Option(names = "--save", paramLabel = "FILE", descriptionKey = "cli.help.watch-save")
        String save = "";

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help")
        boolean help;
    }

    @Command(name = "put-back")
    static final class PutBack {
        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help")
        boolean help;
    }
}
