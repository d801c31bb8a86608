package app.whoseside.step;

import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.Entry;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What can be done for each step by the hands of this operating system. */
public final class SystemSteps implements Hands {
    private final SystemHands system;
    private final Undo undo;

    public SystemSteps(SystemHands system, Journal journal, InstantSource clock) {
        this.system = system;
        this.undo = new Undo(journal, system::find, clock);
    }

    @Override
    public Ability ability(String step, Address address) {
        List<Browser> browsers =
                switch (step) {
                    case "refresh", "private-window", "other-browser", "clear-site-data", "clear-all-data", "extensions", "sign-in" -> system.browsers();
                    default -> List.of();
                };
        return switch (step) {
            case "refresh", "sign-in" -> opens(browsers, false);
            case "forget-names" -> new Ability.Forgets();
            case "private-window" -> opens(browsers.stream().filter(system::opensPrivately).toList(), true);
            case "other-browser" -> opens(browsers.stream().skip(1).toList(), false);
            case "clear-site-data", "clear-all-data" -> shows(browsers, system::showsData);
            case "extensions" -> shows(browsers, system::showsAddOns);
            case "proxy-off" -> switches(Thing.PROXY).orElseGet(() -> guided(SettingsPage.PROXY, SettingsPage.NETWORK));
            case "vpn-off" -> switches(Thing.VPN).orElseGet(() -> guided(SettingsPage.VPN, SettingsPage.NETWORK));
            case "proxy-password", "proxy-settings" -> guided(SettingsPage.PROXY, SettingsPage.NETWORK);
            case "other-network" -> guided(SettingsPage.WIFI, SettingsPage.NETWORK);
            default -> new Ability.ByHand();
        };
    }

    private static Ability opens(List<Browser> browsers, boolean privately) {
        return browsers.isEmpty() ? new Ability.ByHand() : new Ability.Opens(names(browsers), privately);
    }

    /** The step is about the browser in which the page fails. Where that may be one that shows no such page, another one's would mislead. */
    private static Ability shows(List<Browser> browsers, Predicate<Browser> able) {
        List<Browser> found = browsers.stream().filter(able).toList();
        return found.isEmpty() || !found.getFirst().equals(browsers.getFirst()) ? new Ability.ByHand() : new Ability.ShowsInBrowser(names(found));
    }

    private static List<String> names(List<Browser> browsers) {
        return browsers.stream().map(Browser::name).toList();
    }

    private Optional<Ability> switches(Thing thing) {
        return setting(thing).map(found -> new Ability.Switches(thing, found.name(), found.company()));
    }

    private Ability guided(SettingsPage first, SettingsPage second) {
        return system.has(first) ? new Ability.Guided(first) : system.has(second) ? new Ability.Guided(second) : new Ability.ByHand();
    }

    private Optional<Switch> setting(Thing thing) {
        return switch (thing) {
            case PROXY -> system.proxy();
            case VPN -> only(system.vpns());
        };
    }

    /** With one of several off, a look would still go through another: then only the person can see to it that none is left. */
    private static Optional<Switch> only(List<Switch> vpns) {
        return vpns.size() == 1 ? Optional.of(vpns.getFirst()) : Optional.empty();
    }

    @Override
    public boolean open(Address address, String browser, boolean privately) {
        return browser(browser).flatMap(found -> PageUri.of(address).map(page -> system.open(found, page, privately))).orElse(false);
    }

    @Override
    public boolean showInBrowser(String step, String browser) {
        return browser(browser)
                .map(found -> switch (step) {
                    case "clear-site-data", "clear-all-data" -> system.showData(found);
                    case "extensions" -> system.showAddOns(found);
                    default -> false;
                })
                .orElse(false);
    }

    private Optional<Browser> browser(String name) {
        return system.browsers().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    public boolean show(SettingsPage page) {
        return system.show(page);
    }

    @Override
    public boolean mail(URI begun) {
        return "mailto".equals(begun.getScheme()) && system.mail(begun);
    }

    @Override
    public Switched switchOff(Thing thing) {
        return setting(thing).flatMap(found -> undo.off(thing, found)).<Switched>map(entry -> new Switched.Off(standing(entry))).orElseGet(Switched.Not::new);
    }

    @Override
    public List<Standing> standing() {
        return undo.standing().stream().map(SystemSteps::standing).toList();
    }

    private static Standing standing(Entry entry) {
        return new Standing(entry.id(), entry.thing(), entry.name(), entry.since());
    }

    @Override
    public List<String> lost() {
        return undo.lost();
    }

    @Override
    public PutBack putBack(Standing standing) {
        return undo.putBack(standing.id());
    }

    @Override
    public void leave(Standing standing) {
        undo.leave(standing.id());
    }

    @Override
    public boolean forgetNames() {
        return system.forgetNames();
    }
}
