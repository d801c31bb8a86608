package app.whoseside.os.mac;

import app.whoseside.model.SettingsPage;
import app.whoseside.os.Commands;
import app.whoseside.os.Starter;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.BrowserKind;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import app.whoseside.os.hands.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The hands on macOS 13 and later, by its own programs. Written after their documents and recorded output; it never ran on a Mac.
 *
 * @param root the whole disk
 * @param home the person's folder
 * @param dialling how long to wait until a VPN is connected, or disconnected
 */
public record MacHands(Path root, Path home, Commands commands, Starter starter, Waiting dialling) implements SystemHands {

    @Override
    public Optional<Switch> proxy() {
        return MacService.carrying(commands).map(service -> new MacProxySwitch(service, commands)).filter(MacProxySwitch::inForce).map(Switch.class::cast);
    }

    @Override
    public List<Switch> vpns() {
        return MacVpn.list(commands).stream().filter(MacVpn.Listed::connected).<Switch>map(this::vpn).toList();
    }

    private MacVpn vpn(MacVpn.Listed listed) {
        return new MacVpn(listed, commands, dialling);
    }

    @Override
    public Optional<Switch> find(String id) {
        if (id.startsWith(MacProxySwitch.PREFIX)) {
            return Optional.of(new MacProxySwitch(id.substring(MacProxySwitch.PREFIX.length()), commands));
        }
        return MacVpn.list(commands).stream().<Switch>map(this::vpn).filter(vpn -> vpn.id().equals(id)).findFirst();
    }

    private MacBrowsers applications() {
        return new MacBrowsers(root, home, commands, starter);
    }

    @Override
    public List<Browser> browsers() {
        return applications().all();
    }

    @Override
    public boolean open(Browser browser, URI address, boolean privately) {
        return applications().open(browser, address, privately);
    }

    /** Safari opens none from outside. */
    @Override
    public boolean opensPrivately(Browser browser) {
        return BrowserKind.of(browser).isPresent();
    }

    @Override
    public boolean showsData(Browser browser) {
        return BrowserKind.of(browser).flatMap(BrowserKind::data).isPresent();
    }

    @Override
    public boolean showsAddOns(Browser browser) {
        return BrowserKind.of(browser).flatMap(BrowserKind::addOns).isPresent();
    }

    @Override
    public boolean showData(Browser browser) {
        return applications().show(browser, BrowserKind::data);
    }

    @Override
    public boolean showAddOns(Browser browser) {
        return applications().show(browser, BrowserKind::addOns);
    }

    @Override
    public boolean has(SettingsPage page) {
        return true;
    }

    /** A page that this macOS does not know opens the settings' first page. */
    @Override
    public boolean show(SettingsPage page) {
        return starter.start(root.resolve("usr/bin/open"), address(page));
    }

    /** open(1) ends with another status than 0 where no program takes it. */
    @Override
    public boolean mail(URI begun) {
        return starter.start(root.resolve("usr/bin/open"), begun.toASCIIString());
    }

    /** The identifiers of System Settings' own extensions, as public issues use them; Apple does not document them. */
    static String address(SettingsPage page) {
        return "x-apple.systempreferences:" + switch (page) {
            case NETWORK -> "com.apple.Network-Settings.extension";
            case WIFI -> "com.apple.wifi-settings-extension";
            case PROXY -> "com.apple.Network-Settings.extension?Proxies";
            case VPN -> "com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension";
            case DATE -> "com.apple.Date-Time-Settings.extension";
        };
    }

    /** Needs no administrator; its exit status is all that it says. */
    @Override
    public boolean forgetNames() {
        return starter.start(root.resolve("usr/bin/dscacheutil"), "-flushcache");
    }
}
