package app.whoseside.os.mac;

import app.whoseside.os.Commands;
import app.whoseside.os.Starter;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.BrowserKind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The browsers among the applications, started by {@code open}, which hands words after {@code --args} to the program.
 *
 * @param root the whole disk
 * @param home the person's folder
 */
record MacBrowsers(Path root, Path home, Commands commands, Starter starter) {

    /** Returns the installed ones, the person's own choice first. Who never chose has Safari, which is first as it is. */
    List<Browser> all() {
        Path choices = home.resolve("Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist");
        String choice = commands.ask("plutil", "-convert", "xml1", "-o", "-", choices.toString()).flatMap(LaunchServices::browser).orElse("");
        List<MacBrowser> found = new ArrayList<>(MacBrowser.ALL.stream().filter(each -> folder(each).isPresent()).toList());
        found.sort(Comparator.comparing(each -> !each.bundle().equals(choice)));
        return found.stream().map(MacBrowser::browser).toList();
    }

    private Optional<Path> folder(MacBrowser browser) {
        return Stream.of(root, home).map(place -> place.resolve("Applications").resolve(browser.application() + ".app")).filter(Files::isDirectory).findFirst();
    }

    /** Safari opens no private window from outside. */
    boolean open(Browser browser, URI address, boolean privately) {
        return find(browser)
                .map(found -> found.kind().isPresent()
                        ? found.kind().get().window(address, privately).map(words -> start(found, words)).orElse(false)
                        : !privately && safari(found, address))
                .orElse(false);
    }

    private boolean safari(MacBrowser safari, URI address) {
        // The same check of the address as for the others.
        return BrowserKind.CHROME.window(address, false).isPresent()
                && folder(safari).map(folder -> run(List.of("-a", folder.toString(), address.toASCIIString()))).orElse(false);
    }

    /** Opens one of the browser's own pages, where it can be sent there. */
    boolean show(Browser browser, Function<BrowserKind, Optional<String>> page) {
        return find(browser).flatMap(found -> found.kind().flatMap(page).map(address -> start(found, List.of(address)))).orElse(false);
    }

    private Optional<MacBrowser> find(Browser browser) {
        return MacBrowser.ALL.stream().filter(each -> each.browser().id().equals(browser.id())).findFirst();
    }

    private boolean start(MacBrowser browser, List<String> words) {
        return folder(browser).map(folder -> run(Stream.concat(Stream.of("-n", "-a", folder.toString(), "--args"), words.stream()).toList())).orElse(false);
    }

    private boolean run(List<String> words) {
        return starter.start(root.resolve("usr/bin/open"), words.toArray(String[]::new));
    }
}
