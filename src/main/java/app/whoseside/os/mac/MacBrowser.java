package app.whoseside.os.mac;

import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.BrowserKind;
import java.util.List;
import java.util.Optional;

/**
 * A browser that macOS may have.
 *
 * @param kind empty for Safari, which takes no words beyond an address
 * @param application name of its folder among the applications, without the ending
 * @param bundle its identifier, in small letters
 */
record MacBrowser(Optional<BrowserKind> kind, String application, String bundle) {
    static final List<MacBrowser> ALL = List.of(
            new MacBrowser(Optional.empty(), "Safari", "com.apple.safari"),
            new MacBrowser(Optional.of(BrowserKind.CHROME), "Google Chrome", "com.google.chrome"),
            new MacBrowser(Optional.of(BrowserKind.FIREFOX), "Firefox", "org.mozilla.firefox"),
            new MacBrowser(Optional.of(BrowserKind.EDGE), "Microsoft Edge", "com.microsoft.edgemac"),
            new MacBrowser(Optional.of(BrowserKind.OPERA), "Opera", "com.operasoftware.opera"),
            new MacBrowser(Optional.of(BrowserKind.BRAVE), "Brave Browser", "com.brave.browser"),
            new MacBrowser(Optional.of(BrowserKind.VIVALDI), "Vivaldi", "com.vivaldi.vivaldi"),
            new MacBrowser(Optional.of(BrowserKind.CHROMIUM), "Chromium", "org.chromium.chromium"));

    Browser browser() {
        return kind.map(known -> new Browser(known.id(), known.title())).orElse(new Browser("safari", "Safari"));
    }
}
