package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.SettingsPage;
import app.whoseside.os.Recording;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.Switch;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinuxHandsTest {
    private static final String LIST = "gsettings list-recursively org.gnome.system.proxy";
    private static final String WRITABLE = "gsettings writable org.gnome.system.proxy mode";
    private static final String CONNECTIONS = "nmcli --terse --fields UUID,TYPE,STATE,NAME connection show";

    private final RecordedPrograms programs = new RecordedPrograms();
    private final List<String> started = new ArrayList<>();
    private Map<String, String> environment = Map.of("HOME", "/nowhere");

    private LinuxHands hands() {
        return new LinuxHands(environment, programs, programs, (program, arguments) -> started.add(program.getFileName() + " " + String.join(" ", arguments)));
    }

    private static String recorded(String name) {
        return Recording.of("linux/" + name);
    }

    @Test
    void aProxyInTheEnvironmentIsNobodysToSwitchOff() {
        programs.saying(LIST, 0, recorded("gsettings-manual.txt")).saying(WRITABLE, 0, "true\n");
        assertTrue(hands().proxy().isPresent());
        environment = Map.of("HOME", "/nowhere", "https_proxy", "http://proxy.example:3128");
        assertEquals(Optional.empty(), hands().proxy());
    }

    @Test
    void aProxyThatAnAdministratorLockedStays() {
        programs.saying(LIST, 0, recorded("gsettings-manual.txt")).saying(WRITABLE, 0, "false\n");
        assertEquals(Optional.empty(), hands().proxy());
    }

    @Test
    void onlyTheModeIsWritten() {
        programs.saying(LIST, 0, recorded("gsettings-manual.txt")).saying(WRITABLE, 0, "true\n").saying("gsettings set org.gnome.system.proxy mode 'none'", 0, "");
        Switch proxy = hands().proxy().orElseThrow();
        assertTrue(proxy.write(proxy.off(proxy.read().orElseThrow())));
        assertEquals(List.of("gsettings set org.gnome.system.proxy mode 'none'"), programs.calls.stream().filter(call -> call.startsWith("gsettings set")).toList());
    }

    @Test
    void vpnsThatNetworkManagerKeepsAndThatAreUp() {
        programs.saying(CONNECTIONS, 0, recorded("nmcli-connections.txt"));
        assertEquals(List.of("Holiday: home \\ away", "Acme"), hands().vpns().stream().map(Switch::name).toList());
        assertEquals("networkmanager-vpn:018f4381-4d23-4f05-8329-f658bcc9cbc8", hands().vpns().getFirst().id());
    }

    @Test
    void withoutAnAnswerNoVpnIsKnown() {
        assertEquals(List.of(), hands().vpns());
        programs.saying(CONNECTIONS, 8, "Error: NetworkManager is not running.\n");
        assertEquals(List.of(), hands().vpns());
        assertEquals(Optional.empty(), hands().find("networkmanager-vpn:018f4381-4d23-4f05-8329-f658bcc9cbc8").orElseThrow().read());
    }

    @ParameterizedTest
    @CsvSource({
        "org.freedesktop.NetworkManager.openvpn,      Home,        false",
        "'',                                          Home,        false",
        "org.freedesktop.NetworkManager.openconnect,  Home,        true",
        "org.freedesktop.NetworkManager.fortisslvpn,  Home,        true",
        "org.freedesktop.NetworkManager.openvpn,      Acme Office, true",
        "org.freedesktop.NetworkManager.openvpn,      work-vpn,    true",
        "org.freedesktop.NetworkManager.openvpn,      Network,     false",
    })
    void aCompanysVpnIsKnownByItsKindOrName(String plugin, String name, boolean company) {
        String uuid = "018f4381-4d23-4f05-8329-f658bcc9cbc8";
        programs.saying("nmcli --get-values vpn.service-type connection show uuid " + uuid, 0, plugin + "\n");
        assertEquals(company, new VpnSwitch(uuid, name, new NetworkManager(programs)).company());
    }

    @ParameterizedTest
    @ValueSource(strings = {"networkmanager-vpn:", "networkmanager-vpn:--help", "networkmanager-vpn:x; reboot", "windows-proxy", ""})
    void whatIsNoSettingOfThisSystemIsNotFound(String id) {
        assertEquals(Optional.empty(), hands().find(id));
    }

    @Test
    void thePersonsOwnChoiceOfBrowserComesFirst() {
        programs.with("firefox-esr", "chromium", "org.chromium.Chromium", "epiphany-browser").saying("xdg-settings get default-web-browser", 0, "chromium.desktop\n");
        assertEquals(List.of("Chromium", "Firefox ESR", "GNOME Web"), hands().browsers().stream().map(Browser::name).toList());
    }

    @Test
    void theAddressIsOneWordAndNoOption() {
        programs.with("firefox", "microsoft-edge", "com.opera.Opera");
        URI page = URI.create("https://shop.example/a?b=--help&c=%20d");
        assertTrue(hands().open(new Browser("firefox", ""), page, true));
        assertTrue(hands().open(new Browser("edge", ""), page, true));
        assertTrue(hands().open(new Browser("opera", ""), page, false));
        assertEquals(
                List.of("firefox --private-window " + page, "microsoft-edge --inprivate " + page, "com.opera.Opera --new-window " + page), started);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "--version", "chrome://settings", "mailto:a@shop.example"})
    void onlyPagesOfTheWebAreOpened(String text) {
        programs.with("firefox");
        assertFalse(hands().open(new Browser("firefox", ""), URI.create(text), false));
        assertEquals(List.of(), started);
    }

    @Test
    void onlyFirefoxIsSentToItsOwnPages() {
        programs.with("firefox", "google-chrome");
        assertTrue(hands().showData(new Browser("firefox", "")));
        assertTrue(hands().showAddOns(new Browser("firefox", "")));
        assertFalse(hands().showData(new Browser("chrome", "")));
        assertFalse(hands().showsAddOns(new Browser("chrome", "")));
        assertEquals(List.of("firefox --new-window about:preferences#privacy", "firefox --new-window about:addons"), started);
    }

    @ParameterizedTest
    @CsvSource({
        "GNOME,        PROXY, gnome-control-center network",
        "ubuntu:GNOME, WIFI,  gnome-control-center wifi",
        "KDE,          PROXY, systemsettings kcm_proxy",
        "KDE,          VPN,   systemsettings kcm_networkmanagement",
        "XFCE,         VPN,   'nm-connection-editor '",
    })
    void settingsOpenAtTheirPage(String desktop, SettingsPage page, String command) {
        environment = Map.of("XDG_CURRENT_DESKTOP", desktop);
        programs.with("gnome-control-center", "systemsettings", "nm-connection-editor");
        assertTrue(hands().has(page));
        assertTrue(hands().show(page));
        assertEquals(List.of(command), started);
    }

    @Test
    void whereNoPageIsKnownNoneIsOffered() {
        environment = Map.of("XDG_CURRENT_DESKTOP", "XFCE");
        programs.with("gnome-control-center", "nm-connection-editor");
        assertFalse(hands().has(SettingsPage.PROXY));
        assertFalse(hands().show(SettingsPage.DATE));
    }

    @Test
    void aMailIsBegunInTheProgramThatThePersonChose() {
        URI begun = URI.create("mailto:?subject=a%20b&body=c");
        assertFalse(hands().mail(begun));
        programs.with("xdg-open").saying("xdg-mime query default x-scheme-handler/mailto", 0, "\n");
        assertFalse(hands().mail(begun), "a browser would show it");
        assertEquals(List.of(), started);
        programs.saying("xdg-mime query default x-scheme-handler/mailto", 0, "org.example.Mail.desktop\n");
        assertTrue(hands().mail(begun));
        assertEquals(List.of("xdg-open mailto:?subject=a%20b&body=c"), started);
    }

    @Test
    void withoutXdgTheDesktopsOtherOpenerIsAsked() {
        programs.with("gio");
        assertTrue(hands().mail(URI.create("mailto:?subject=a&body=c")));
        assertEquals(List.of("gio open mailto:?subject=a&body=c"), started);
    }

    @Test
    void namesAreForgottenByWhateverKeepsThem() {
        assertFalse(hands().forgetNames());
        programs.saying("nscd --invalidate hosts", 1, "");
        assertFalse(hands().forgetNames());
        programs.saying("resolvectl flush-caches", 0, "");
        assertTrue(hands().forgetNames());
    }
}
