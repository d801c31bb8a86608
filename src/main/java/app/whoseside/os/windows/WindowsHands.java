package app.whoseside.os.windows;

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
import java.util.Map;
import java.util.Optional;

/**
 * The hands on Windows, 64-bit.
 *
 * @param root the folder of Windows, usually C:\Windows
 * @param dialling how long to wait until a VPN is connected, or disconnected
 */
public record WindowsHands(Path root, Map<String, String> environment, Commands commands, Starter starter, Waiting dialling) implements SystemHands {

    @Override
    public Optional<Switch> proxy() {
        WindowsProxy proxy = new WindowsProxy();
        return proxy.inForce() && !proxy.byPolicy() ? Optional.of(proxy) : Optional.empty();
    }

    @Override
    public List<Switch> vpns() {
        Phonebooks books = Phonebooks.read(environment);
        if (books.vpns().isEmpty()) {
            return List.of();
        }
        ConnectedVpns connected = ConnectedVpns.ask(commands).orElse(new ConnectedVpns(List.of()));
        return books.vpns().stream().filter(connected::has).<Switch>map(name -> vpn(name, books)).toList();
    }

    private WindowsVpn vpn(String name, Phonebooks books) {
        return new WindowsVpn(name, books.company(name), root.resolve("System32").resolve("rasdial.exe"), commands, starter, dialling);
    }

    @Override
    public Optional<Switch> find(String id) {
        if (id.equals(WindowsProxy.ID)) {
            return Optional.of(new WindowsProxy());
        }
        Phonebooks books = Phonebooks.read(environment);
        return books.vpns().stream().<Switch>map(name -> vpn(name, books)).filter(vpn -> vpn.id().equals(id)).findFirst();
    }

    @Override
    public List<Browser> browsers() {
        return new WindowsBrowsers().all().stream().map(Installed::browser).toList();
    }

    @Override
    public boolean open(Browser browser, URI address, boolean privately) {
        return new WindowsBrowsers().find(browser)
                .flatMap(found -> found.kind().window(address, privately).map(words -> starter.start(found.program(), words.toArray(String[]::new))))
                .orElse(false);
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
        return new WindowsBrowsers().find(browser).flatMap(found -> found.kind().data().map(page -> show(found, page))).orElse(false);
    }

    @Override
    public boolean showAddOns(Browser browser) {
        return new WindowsBrowsers().find(browser).flatMap(found -> found.kind().addOns().map(page -> show(found, page))).orElse(false);
    }

    private boolean show(Installed browser, String page) {
        return starter.start(browser.program(), page);
    }

    @Override
    public boolean has(SettingsPage page) {
        return new WindowsSettings().there();
    }

    @Override
    public boolean show(SettingsPage page) {
        return new WindowsSettings().show(page);
    }

    @Override
    public boolean mail(URI begun) {
        return new Shell().open(begun.toASCIIString());
    }

    /** A program that says nothing did nothing that anybody knows of. */
    @Override
    public boolean forgetNames() {
        return commands.ask("ipconfig", "/flushdns").isPresent();
    }
}
