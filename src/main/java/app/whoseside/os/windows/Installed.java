package app.whoseside.os.windows;

import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.BrowserKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A browser as the registry lists it.
 *
 * @param program path of its program
 * @param opens the ProgId under which it opens https addresses, such as ChromeHTML; may be empty
 */
record Installed(BrowserKind kind, Browser browser, Path program, String opens) {
    private static final Map<String, BrowserKind> PROGRAMS = Map.of(
            "msedge.exe", BrowserKind.EDGE, "chrome.exe", BrowserKind.CHROME, "firefox.exe", BrowserKind.FIREFOX, "opera.exe", BrowserKind.OPERA,
            "brave.exe", BrowserKind.BRAVE, "vivaldi.exe", BrowserKind.VIVALDI);

    /**
     * Returns the browser behind an entry; empty when its words on the command line are not known.
     *
     * @param key name of the entry beneath StartMenuInternet
     * @param name as the entry gives it; may be empty
     * @param command what the entry starts: a path, perhaps within quotation marks
     */
    static Optional<Installed> of(String key, String name, String command, String opens) {
        String path = path(command);
        String file = path.substring(path.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        // Opera's entry starts a small program that hands all words on.
        String known = file.equals("launcher.exe") && key.toLowerCase(Locale.ROOT).startsWith("opera") ? "opera.exe" : file;
        return Optional.ofNullable(PROGRAMS.get(known))
                .map(kind -> name.equalsIgnoreCase("Chromium") ? BrowserKind.CHROMIUM : kind)
                .flatMap(kind -> program(path).map(program ->
                        new Installed(kind, new Browser(kind.id(), name.isEmpty() ? kind.title() : name), program, opens)));
    }

    static Optional<Installed> of(String file, String path) {
        return of(file, "", path, "");
    }

    static Iterable<String> programs() {
        return PROGRAMS.keySet().stream().sorted().toList();
    }

    private static String path(String command) {
        String text = command.strip();
        int end = text.indexOf('"', 1);
        return text.startsWith("\"") && end > 0 ? text.substring(1, end) : text;
    }

    private static Optional<Path> program(String path) {
        try {
            return Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
