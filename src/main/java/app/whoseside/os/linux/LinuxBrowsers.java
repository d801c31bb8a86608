package app.whoseside.os.linux;

import app.whoseside.os.Programs;
import app.whoseside.os.Starter;
import app.whoseside.os.hands.Browser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The browsers on this computer.
 *
 * @param places finds programs where browsers are installed
 */
record LinuxBrowsers(Programs places, Starter starter) {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    List<Browser> installed() {
        String usual = usual();
        Set<Path> met = new HashSet<>();
        return KnownBrowser.ALL.stream()
                .filter(each -> program(each).filter(found -> met.add(itself(found))).isPresent())
                .sorted(Comparator.comparing(each -> !each.launchedBy(usual)))
                .map(KnownBrowser::browser)
                .toList();
    }

    /** Debian's {@code firefox} is a second name of {@code firefox-esr}; but every Snap is a second name of Snap's own program. */
    private static Path itself(Path program) {
        try {
            Path real = program.toRealPath();
            return real.endsWith("snap") ? program : real;
        } catch (IOException e) {
            return program;
        }
    }

    /** Returns the desktop file of the browser that the person chose; empty when not known. */
    private String usual() {
        return said("xdg-settings", "get", "default-web-browser").or(() -> said("xdg-mime", "query", "default", "x-scheme-handler/https")).orElse("");
    }

    private Optional<String> said(String program, String... arguments) {
        return places.run(LIMIT, program, arguments).filter(Programs.Ended::well).map(ended -> ended.text().strip()).filter(text -> !text.isEmpty());
    }

    private Optional<Path> program(KnownBrowser browser) {
        return browser.programs().stream().flatMap(name -> places.find(name).stream()).findFirst();
    }

    /** The address is one argument of its own, and no other than a page of the web: it can be taken for no option. */
    boolean open(Browser browser, URI address, boolean privately) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        return web && start(browser, known -> Optional.of(address.toASCIIString()), privately);
    }

    boolean showData(Browser browser) {
        return start(browser, KnownBrowser::data, false);
    }

    boolean showAddOns(Browser browser) {
        return start(browser, KnownBrowser::addOns, false);
    }

    private boolean start(Browser browser, Function<KnownBrowser, Optional<String>> page, boolean privately) {
        Optional<KnownBrowser> known = KnownBrowser.of(browser);
        Optional<Path> program = known.flatMap(this::program);
        Optional<String> address = known.flatMap(page);
        return program.isPresent()
                && address.isPresent()
                && starter.start(program.get(), privately ? known.get().secret() : known.get().window(), address.get());
    }
}
