package app.whoseside.step;

import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import java.net.URI;
import java.util.List;

/**
 * What the program can do on this computer in the person's place. Each call reads or changes the system and may take up to five
 * seconds, so never on the thread of the screen; none throws because of what the system says.
 */
public interface Hands {

    /** Returns what the program can do for that step (an id of steps.json). */
    Ability ability(String step, Address address);

    /** Opens the address in that browser; returns whether the browser was started. */
    boolean open(Address address, String browser, boolean privately);

    /** Opens the page of that browser where the step (clear-site-data, extensions) is done; returns whether it was started. */
    boolean showInBrowser(String step, String browser);

    /** Opens a page of the system's settings; returns whether it was started. */
    boolean show(SettingsPage page);

    /** Opens a mail that is begun so (mailto, RFC 6068) in the person's mail program, which sends nothing by itself; returns whether it was started. */
    boolean mail(URI begun);

    /** Notes the setting in the undo journal, and then switches it off. */
    Switched switchOff(Thing thing);

    /** Returns what is still off by our hand, newest first: also what an earlier run left so. */
    List<Standing> standing();

    /** Returns the files that keep old values and cannot be read any more, so that a person can look; nearly always empty. */
    default List<String> lost() {
        return List.of();
    }

    /** Switches it on again as it was, unless the person changed it meanwhile. A VPN may take half a minute to connect. */
    PutBack putBack(Standing standing);

    /** Forgets it, since the person wants it to stay off; its old value is gone then. */
    void leave(Standing standing);

    /** Empties the system's store of looked-up names; returns whether the system did so. */
    boolean forgetNames();
}
