package app.whoseside.os.windows;

import app.whoseside.os.Commands;
import java.util.List;
import java.util.Optional;

/**
 * What rasdial lists: each connection's name on a line of its own, between two sentences in Windows' language. So only names that are known before
 * are looked for. Letters beyond ASCII come in an old code page, and are not compared.
 */
record ConnectedVpns(List<String> lines) {

    static Optional<ConnectedVpns> ask(Commands commands) {
        return commands.ask("rasdial").map(said -> new ConnectedVpns(said.lines().map(ConnectedVpns::plain).toList()));
    }

    boolean has(String name) {
        return lines.contains(plain(name));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[^ -~]+", "?");
    }
}
