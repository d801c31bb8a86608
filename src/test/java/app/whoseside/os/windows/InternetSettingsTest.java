package app.whoseside.os.windows;

import static app.whoseside.os.Recording.address;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.os.Commands;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.Recording;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternetSettingsTest {

    private static ProxyChoice choose(String recording, String url) {
        Commands registry = (program, arguments) -> arguments[1].startsWith("HKCU") ? Optional.of(Recording.of("windows/" + recording)) : Optional.empty();
        return new Windows(Path.of("C:\\Windows"), registry).proxyFor(address(url));
    }

    private static Through through(Protocol protocol, String host, int port) {
        return new Through(protocol, host, port, Optional.empty(), "windows");
    }

    @Test
    void aProxyThatIsSwitchedOffDoesNotCount() {
        assertEquals(new Direct("windows"), choose("reg-direct.txt", "https://shop.example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/, false",
        "https://wiki.inside.example/, true",
        "http://192.168.7.1/, true",
        "http://printer/, true",
        "https://only.example/, true",
        "http://only.example/, false",
        "http://127.0.0.1:8080/, true",
        "http://localhost/, true",
    })
    void exceptions(String url, boolean direct) {
        assertEquals(direct ? new Direct("windows") : through(Protocol.HTTP, "proxy.example", 3128), choose("reg-manual.txt", url));
    }

    @Test
    void eachSchemeMayHaveItsOwn() {
        assertEquals(through(Protocol.HTTP, "one.example", 80), choose("reg-by-scheme.txt", "http://shop.example/"));
        assertEquals(through(Protocol.HTTP, "two.example", 443), choose("reg-by-scheme.txt", "https://shop.example/"));
        assertEquals(through(Protocol.SOCKS4, "three.example", 1080), choose("reg-socks.txt", "https://shop.example/"));
        assertEquals(through(Protocol.HTTP, "one.example", 80), choose("reg-socks.txt", "http://127.0.0.1/"));
    }

    @Test
    void aScriptGoesFirst() {
        assertEquals(new Script("http://wpad.example/proxy.pac", "windows"), choose("reg-script.txt", "https://shop.example/"));
    }

    @Test
    void aPolicyMovesTheSettingToTheComputer() {
        Commands registry = (program, arguments) -> switch (arguments[1].substring(0, 14)) {
            case "HKLM\\Software\\" -> Optional.of(arguments[1].contains("Policies")
                    ? "\r\nHKEY_LOCAL_MACHINE\\x\r\n    ProxySettingsPerUser    REG_DWORD    0x0\r\n"
                    : Recording.of("windows/reg-manual.txt"));
            default -> Optional.of(Recording.of("windows/reg-direct.txt"));
        };
        assertEquals(
                through(Protocol.HTTP, "proxy.example", 3128),
                new Windows(Path.of("C:\\Windows"), registry).proxyFor(address("https://shop.example/")));
    }

    @Test
    void aSilentRegistryIsUnreadable() {
        Commands silent = (program, arguments) -> Optional.empty();
        ProxyChoice choice = new Windows(Path.of("C:\\Windows"), silent).proxyFor(address("https://shop.example/"));
        assertEquals(ProxyChoice.Unreadable.class, choice.getClass());
    }
}
