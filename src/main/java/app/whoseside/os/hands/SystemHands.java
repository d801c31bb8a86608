package app.whoseside.os.hands;

import app.whoseside.model.SettingsPage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The hands of one operating system. Each call takes five seconds at most; none throws because of what the system says. */
public interface SystemHands {

    /** Returns the proxy setting, if one is in force that the program can switch off; empty when not, or not known. */
    Optional<Switch> proxy();

    /** Returns the VPNs that are connected and that the system itself manages; empty also when not known. */
    List<Switch> vpns();

    /** Returns the setting of that id, in force or not; empty when this system has no such. */
    Optional<Switch> find(String id);

    /** Returns the installed browsers, the system's own choice first. */
    List<Browser> browsers();

    /** Opens the address in a new window of that browser; returns whether the browser was started. */
    boolean open(Browser browser, URI address, boolean privately);

    /** Returns whether {@link #open} can open a private window of that browser. */
    default boolean opensPrivately(Browser browser) {
        return true;
    }

    /** Returns whether {@link #showData} works with that browser: some refuse to be sent to their own pages. */
    default boolean showsData(Browser browser) {
        return true;
    }

    /** Returns whether {@link #showAddOns} works with that browser. */
    default boolean showsAddOns(Browser browser) {
        return true;
    }

    /** Opens the browser's own page where the data of sites is cleared; returns whether it was started. */
    boolean showData(Browser browser);

    /** Opens the browser's own page of its add-ons; returns whether it was started. */
    boolean showAddOns(Browser browser);

    /** Returns whether {@link #show} is likely to find this page here. */
    boolean has(SettingsPage page);

    /** Opens a page of the system's settings; returns whether it was started. */
    boolean show(SettingsPage page);

    /** Opens a mail that is begun so (mailto, RFC 6068) in the person's mail program; returns whether one was started. */
    boolean mail(URI begun);

    /** Empties the system's store of looked-up names; returns whether the system says so. */
    boolean forgetNames();
}
