package app.whoseside.os.hands;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Browsers whose words on the command line are known, by what their makers document. Chromium and those made from it open no page of their own
 * settings from there (ValidateUrl in Chromium's chrome/browser/ui/startup/url_util.cc), so those pages stay the person's to find.
 */
public enum BrowserKind {
    EDGE("Microsoft Edge", "--inprivate"),
    CHROME("Google Chrome", "--incognito"),
    FIREFOX("Mozilla Firefox", "-private-window"),
    OPERA("Opera", "--private"),
    BRAVE("Brave", "--incognito"),
    VIVALDI("Vivaldi", "--incognito"),
    CHROMIUM("Chromium", "--incognito");

    private final String title;
    private final String privately;

    BrowserKind(String title, String privately) {
        this.title = title;
        this.privately = privately;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name as its maker writes it. */
    public String title() {
        return title;
    }

    public static Optional<BrowserKind> of(Browser browser) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(browser.id())).findFirst();
    }

    /** Returns the words that open the address in a new window; empty for what is no web address, which might be taken for an option. */
    public Optional<List<String>> window(URI address, boolean inPrivate) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        if (this == FIREFOX) {
            words.add(inPrivate ? privately : "-new-window");
        } else {
            words.add("--new-window");
            if (inPrivate) {
                words.add(privately);
            }
        }
        words.add(address.toASCIIString());
        return Optional.of(words);
    }

    /** Returns the address of its page where the data of sites is cleared; empty when it cannot be sent there. */
    public Optional<String> data() {
        return this == FIREFOX ? Optional.of("about:preferences#privacy") : Optional.empty();
    }

    /** Returns the address of its page of add-ons; empty when it cannot be sent there. */
    public Optional<String> addOns() {
        return this == FIREFOX ? Optional.of("about:addons") : Optional.empty();
    }
}
