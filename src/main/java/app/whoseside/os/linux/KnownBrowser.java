package app.whoseside.os.linux;

import app.whoseside.os.hands.Browser;
import java.util.List;
import java.util.Optional;

/**
 * A browser, and the words of its command line.
 *
 * @param programs names it may be installed under: the maker's, a distribution's, Flatpak's and Snap's; desktop files are named alike
 * @param window opens a new window
 * @param secret opens a new private window
 * @param data its page where the data of sites is cleared; empty where it cannot be sent there
 * @param addOns its page of add-ons; empty where it cannot be sent there
 */
record KnownBrowser(String id, String name, List<String> programs, String window, String secret, Optional<String> data, Optional<String> addOns) {

    static final List<KnownBrowser> ALL = List.of(
            firefox("firefox-esr", "Firefox ESR", "firefox-esr"),
            firefox("firefox", "Mozilla Firefox", "firefox", "org.mozilla.firefox", "firefox_firefox"),
            firefox("librewolf", "LibreWolf", "librewolf", "io.gitlab.librewolf-community"),
            chromium("chrome", "Google Chrome", "--incognito", "google-chrome-stable", "google-chrome", "com.google.Chrome"),
            chromium("chromium", "Chromium", "--incognito", "chromium", "chromium-browser", "org.chromium.Chromium", "chromium_chromium"),
            chromium("brave", "Brave", "--incognito", "brave-browser", "brave", "com.brave.Browser", "brave_brave"),
            chromium("edge", "Microsoft Edge", "--inprivate", "microsoft-edge-stable", "microsoft-edge", "com.microsoft.Edge"),
            chromium("opera", "Opera", "--private", "opera", "com.opera.Opera", "opera_opera"),
            chromium("vivaldi", "Vivaldi", "--incognito", "vivaldi-stable", "vivaldi", "com.vivaldi.Vivaldi"),
            new KnownBrowser(
                    "epiphany", "GNOME Web", List.of("epiphany", "epiphany-browser", "org.gnome.Epiphany"), "--new-window", "--incognito-mode",
                    Optional.empty(), Optional.empty()));

    private static KnownBrowser firefox(String id, String name, String... programs) {
        return new KnownBrowser(
                id, name, List.of(programs), "--new-window", "--private-window", Optional.of("about:preferences#privacy"), Optional.of("about:addons"));
    }

    /** Chromium takes no chrome: address from the command line, so that no other program sends a person there (startup_browser_creator.cc). */
    private static KnownBrowser chromium(String id, String name, String secret, String... programs) {
        return new KnownBrowser(id, name, List.of(programs), "--new-window", secret, Optional.empty(), Optional.empty());
    }

    static Optional<KnownBrowser> of(Browser browser) {
        return ALL.stream().filter(each -> each.id.equals(browser.id())).findFirst();
    }

    Browser browser() {
        return new Browser(id, name);
    }

    /** Returns whether a desktop file of that name is this browser's. */
    boolean launchedBy(String desktopFile) {
        return programs.contains(desktopFile.replaceFirst("\\.desktop$", ""));
    }
}
