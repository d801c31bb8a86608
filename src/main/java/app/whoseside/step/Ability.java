package app.whoseside.step;

import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import java.util.List;

/** What the program can do by itself for a step, on this computer and now. */
public sealed interface Ability {

    /** Only the person can do it. */
    record ByHand() implements Ability {}

    /** The person does it, on a page of the system's settings that the program opens. */
    record Guided(SettingsPage page) implements Ability {}

    /** The program empties the system's store of looked-up names. There is nothing to put back. */
    record Forgets() implements Ability {}

    /**
     * The program opens the address in a browser.
     *
     * @param browsers names as their makers write them, the system's own choice first; never empty
     */
    record Opens(List<String> browsers, boolean privately) implements Ability {
        public Opens {
            browsers = List.copyOf(browsers);
        }
    }

    /**
     * The program shows the page of a browser where it clears what sites stored, or where its add-ons are.
     *
     * @param browsers names as their makers write them, the system's own choice first; never empty
     */
    record ShowsInBrowser(List<String> browsers) implements Ability {
        public ShowsInBrowser {
            browsers = List.copyOf(browsers);
        }
    }

    /**
     * The program switches a setting off, and on again.
     *
     * @param name what the system calls it, such as a VPN's name; empty for the proxy
     * @param company whether it looks like an employer's, so that the person is told before it is touched
     */
    record Switches(Thing thing, String name, boolean company) implements Ability {}
}
