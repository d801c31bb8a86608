package app.whoseside.os.linux;

import static app.whoseside.os.Recording.address;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.whoseside.model.Address;
import app.whoseside.os.Commands;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Login;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinuxProxyTest {
    private static final Commands NONE = (program, arguments) -> Optional.empty();
    private static final Address SAFE = address("https://shop.example/");

    @TempDir
    Path root;

    private ProxyChoice environment(Map<String, String> variables, Address address) {
        return new Linux(root, variables, NONE).proxyFor(address);
    }

    private ProxyChoice gnome(String recording, String url) {
        return new Linux(root, Map.of(), (program, arguments) -> Optional.of(Recording.of("linux/" + recording))).proxyFor(address(url));
    }

    private ProxyChoice kde(String recording, Map<String, String> more, String url) throws IOException {
        Files.createDirectories(root.resolve("home/anna/.config"));
        Files.writeString(root.resolve("home/anna/.config/kioslaverc"), Recording.of("linux/" + recording));
        Map<String, String> variables = new java.util.HashMap<>(Map.of("HOME", "/home/anna", "XDG_CURRENT_DESKTOP", "KDE"));
        variables.putAll(more);
        Commands gnomeToo = (program, arguments) -> Optional.of(Recording.of("linux/gsettings-none.txt"));
        return new Linux(root, variables, gnomeToo).proxyFor(address(url));
    }

    @Test
    void nothingSetIsDirect() {
        assertInstanceOf(Direct.class, environment(Map.of(), SAFE));
        assertInstanceOf(Direct.class, environment(Map.of("https_proxy", " "), SAFE));
    }

    @Test
    void eachSchemeHasItsVariable() {
        Map<String, String> variables = Map.of("http_proxy", "http://one.example:81", "HTTPS_PROXY", "two.example:82");
        assertEquals(new Through(Protocol.HTTP, "two.example", 82, Optional.empty(), "environment"), environment(variables, SAFE));
        assertEquals(
                new Through(Protocol.HTTP, "one.example", 81, Optional.empty(), "environment"), environment(variables, address("http://shop.example/")));
    }

    @ParameterizedTest
    @CsvSource({
        "socks5h://s.example, SOCKS5, s.example, 1080",
        "socks4a://s.example:9, SOCKS4, s.example, 9",
        "https://s.example, HTTPS, s.example, 443",
        "http://[2001:db8::1]:3128/, HTTP, 2001:db8::1, 3128",
        "127.0.0.1:8118, HTTP, 127.0.0.1, 8118",
    })
    void readsEveryWayToWriteAProxy(String text, Protocol protocol, String host, int port) {
        assertEquals(new Through(protocol, host, port, Optional.empty(), "environment"), environment(Map.of("all_proxy", text), SAFE));
    }

    @Test
    void keepsTheLoginButNeverShowsIt() {
        ProxyChoice choice = environment(Map.of("https_proxy", "http://an%40na:s%3Acret@p.example:1"), SAFE);
        Through through = assertInstanceOf(Through.class, choice);
        assertEquals(Optional.of(new Login("an@na", "s:cret")), through.login());
        assertFalse(choice.toString().contains("cret"));
    }

    @ParameterizedTest
    @CsvSource({"'http://'", "'http://p.example:0'", "'http://p.example:99999'", "'gopher://p.example'", "'two words'"})
    void nonsenseIsUnreadable(String text) {
        assertInstanceOf(ProxyChoice.Unreadable.class, environment(Map.of("https_proxy", text), SAFE));
    }

    @ParameterizedTest
    @CsvSource({
        "*, https://shop.example/, true",
        "shop.example, https://shop.example/, true",
        "example, https://shop.example/, true",
        ".example, https://shop.example/, true",
        "*.example, https://shop.example/, true",
        "hop.example, https://shop.example/, false",
        "shop.example:443, https://shop.example/, true",
        "shop.example:8443, https://shop.example/, false",
        "'a.example, SHOP.example', https://shop.example/, true",
        "10.0.0.0/8, https://10.1.2.3/, true",
        "10.0.0.0/8, https://11.1.2.3/, false",
        "10.1.2.3, https://10.1.2.3/, true",
        "'::1', 'https://[::1]/', true",
        "'[::1]:443', 'https://[::1]/', true",
        "'[::1]:444', 'https://[::1]/', false",
        "'fd00::/8', 'https://[fd00::5]/', true",
        "'', https://shop.example/, false",
    })
    void exceptions(String list, String url, boolean direct) {
        ProxyChoice choice = environment(Map.of("https_proxy", "p.example:1", "no_proxy", list), address(url));
        assertEquals(direct, choice instanceof Direct, choice.toString());
    }

    @Test
    void gnome() {
        assertEquals(new Direct("gnome"), gnome("gsettings-none.txt", "https://shop.example/"));
        assertEquals(new Script("http://wpad.example/proxy.pac", "gnome"), gnome("gsettings-auto.txt", "https://shop.example/"));
        assertEquals(
                new Through(Protocol.HTTP, "web.example", 3128, Optional.of(new Login("anna", "o'k")), "gnome"),
                gnome("gsettings-manual.txt", "http://shop.example/"));
        assertEquals(
                new Through(Protocol.SOCKS5, "socks.example", 1080, Optional.empty(), "gnome"), gnome("gsettings-manual.txt", "https://shop.example/"));
        assertEquals(new Direct("gnome"), gnome("gsettings-manual.txt", "https://wiki.inside.example/"));
        assertEquals(new Direct("gnome"), gnome("gsettings-manual.txt", "https://192.168.7.1/"));
    }

    @Test
    void gnomeThatDoesNotKnowTheSettingIsNoSetting() {
        ProxyChoice choice = new Linux(root, Map.of(), (program, arguments) -> Optional.of("No such schema")).proxyFor(SAFE);
        assertEquals(new Direct("environment"), choice);
    }

    @Test
    void kde() throws IOException {
        assertEquals(
                new Through(Protocol.HTTP, "web.example", 3128, Optional.empty(), "kde"), kde("kioslaverc-manual", Map.of(), "http://shop.example/"));
        assertEquals(
                new Through(Protocol.HTTP, "safe.example", 3129, Optional.empty(), "kde"), kde("kioslaverc-manual", Map.of(), "https://shop.example/"));
        assertEquals(new Direct("kde"), kde("kioslaverc-manual", Map.of(), "https://wiki.inside.example/"));
        assertEquals(new Script("http://wpad.example/proxy.pac", "kde"), kde("kioslaverc-script", Map.of(), "https://shop.example/"));
        assertEquals(
                new Through(Protocol.HTTP, "mine.example", 7, Optional.empty(), "kde"),
                kde("kioslaverc-variables", Map.of("MY_PROXY", "http://mine.example:7"), "https://shop.example/"));
    }
}
