package app.whoseside.os.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.os.Commands;
import app.whoseside.os.Recording;
import app.whoseside.os.Starter;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacHandsTest {
    private static final Waiting WAITING = new Waiting(Duration.ofMillis(30), Duration.ofMillis(1));
    private static final URI SHOP = URI.create("https://shop.example/");

    @TempDir Path root;
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> started = new ArrayList<>();
    private boolean administrator = true;

    @BeforeEach
    void recorded() {
        answers.put("route -n get", Recording.of("mac/route-default.txt"));
        answers.put("networksetup -listnetworkserviceorder", Recording.of("mac/networksetup-order.txt"));
        answers.put("networksetup -getwebproxy Wi-Fi", Recording.of("mac/networksetup-web.txt"));
        answers.put("networksetup -getsecurewebproxy Wi-Fi", Recording.of("mac/networksetup-web.txt"));
        answers.put("networksetup -getsocksfirewallproxy Wi-Fi", Recording.of("mac/networksetup-web-off.txt"));
        answers.put("networksetup -getautoproxyurl Wi-Fi", Recording.of("mac/networksetup-script.txt"));
        answers.put("networksetup -getproxyautodiscovery Wi-Fi", Recording.of("mac/networksetup-detect.txt"));
        answers.put("scutil --nc list", Recording.of("mac/scutil-nc-list.txt"));
        answers.put("plutil -convert xml1", Recording.of("mac/launchservices.xml"));
    }

    private MacHands hands() {
        Commands commands = (program, arguments) -> {
            String line = program + " " + String.join(" ", arguments);
            asked.add(line);
            return line.startsWith("networksetup -set") ? set(line) : line.startsWith("scutil --nc st") ? dial(line) : answer(line);
        };
        Starter starter = (program, words) -> started.add("/" + root.relativize(program) + " " + List.of(words).toString().replace(root.toString(), ""));
        return new MacHands(root, root.resolve("home"), commands, starter, WAITING);
    }

    private Optional<String> answer(String line) {
        return answers.entrySet().stream().filter(each -> line.startsWith(each.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** As networksetup does: nothing is said when it went well. */
    private Optional<String> set(String line) {
        if (!administrator) {
            return Optional.of("** Error: Command requires admin privileges.\n");
        }
        String read = line.replaceFirst("-set(.*?)(state)? Wi-Fi .*", "-get$1 Wi-Fi").replace("autoproxy ", "autoproxyurl ");
        boolean on = line.endsWith(" on");
        answers.computeIfPresent(read, (key, text) -> text.replaceFirst("(Enabled: )\\w+", on ? "$1Yes" : "$1No").replaceFirst("(Discovery: )\\w+", on ? "$1On" : "$1Off"));
        return Optional.empty();
    }

    private Optional<String> dial(String line) {
        boolean stop = line.contains(" stop ");
        answers.computeIfPresent("scutil --nc list", (key, text) -> stop ? text.replace("(Connected)   ", "(Disconnected)") : text.replace("(Disconnected)   4B", "(Connected)      4B"));
        return Optional.empty();
    }

    @Test
    void proxyOfTheServiceInUseIsSwitchedOffAndPutBack() {
        Switch proxy = hands().proxy().orElseThrow();
        assertEquals("mac-proxy:Wi-Fi", proxy.id());
        Map<String, String> before = proxy.read().orElseThrow();
        assertEquals("proxy.example:3128", before.get("web-where"));
        assertTrue(proxy.write(proxy.off(before)));
        assertEquals(Optional.empty(), hands().proxy());
        assertTrue(hands().find(proxy.id()).orElseThrow().write(before));
        assertEquals(Optional.of(before), proxy.read());
        assertEquals(
                List.of("networksetup -setwebproxystate Wi-Fi off", "networksetup -setsecurewebproxystate Wi-Fi off", "networksetup -setautoproxystate Wi-Fi off",
                        "networksetup -setwebproxystate Wi-Fi on", "networksetup -setsecurewebproxystate Wi-Fi on", "networksetup -setautoproxystate Wi-Fi on"),
                asked.stream().filter(line -> line.startsWith("networksetup -set")).toList());
    }

    @Test
    void aProxyThatIsCalledLikeAnEmployersIsTakenForOne() {
        assertEquals(false, hands().proxy().orElseThrow().company());
        answers.put("networksetup -getwebproxy Wi-Fi", Recording.of("mac/networksetup-web.txt").replace("proxy.example", "proxy.corp.example"));
        assertEquals(true, hands().proxy().orElseThrow().company());
    }

    @Test
    void aServerOfAnotherNameIsNeverWritten() {
        Switch proxy = hands().proxy().orElseThrow();
        Map<String, String> other = new HashMap<>(proxy.read().orElseThrow());
        other.put("web-where", "other.example:1");
        assertEquals(false, proxy.write(other));
    }

    @Test
    void whoMayNotChangeItIsTold() {
        administrator = false;
        Switch proxy = hands().proxy().orElseThrow();
        assertEquals(false, proxy.write(proxy.off(proxy.read().orElseThrow())));
    }

    @Test
    void aServiceThatNobodyKnowsIsUnknown() {
        answers.put("networksetup -getwebproxy Wi-Fi", Recording.of("mac/networksetup-unknown.txt"));
        assertEquals(Optional.empty(), hands().proxy());
        answers.put("route -n get", Recording.of("mac/route-vpn.txt"));
        assertEquals(Optional.empty(), hands().proxy());
        assertEquals(Optional.empty(), MacService.named(Recording.of("mac/networksetup-order.txt"), "bridge9"));
    }

    @Test
    void vpns() {
        Switch vpn = hands().vpns().getFirst();
        assertEquals(1, hands().vpns().size());
        assertEquals("Work VPN", vpn.name());
        assertEquals("mac-vpn:4B9C2B6A-1F0E-4C6B-9C38-2E9D5F0A7C11", vpn.id());
        Map<String, String> before = vpn.read().orElseThrow();
        assertTrue(vpn.write(vpn.off(before)));
        assertEquals(List.of(), hands().vpns());
        assertTrue(hands().find(vpn.id()).orElseThrow().write(before));
        assertTrue(asked.contains("scutil --nc stop 4B9C2B6A-1F0E-4C6B-9C38-2E9D5F0A7C11"));
    }

    @Test
    void browsersTheChosenOneFirst() throws IOException {
        for (String application : List.of("Safari", "Google Chrome", "Firefox")) {
            Files.createDirectories(root.resolve("Applications").resolve(application + ".app"));
        }
        List<Browser> browsers = hands().browsers();
        assertEquals(List.of("firefox", "safari", "chrome"), browsers.stream().map(Browser::id).toList());
        assertTrue(hands().open(browsers.get(0), SHOP, true));
        assertTrue(hands().open(browsers.get(1), SHOP, false));
        assertEquals(List.of("firefox", "chrome"), browsers.stream().filter(hands()::opensPrivately).map(Browser::id).toList());
        assertEquals(false, hands().open(browsers.get(1), SHOP, true));
        assertTrue(hands().showAddOns(browsers.get(0)));
        assertEquals(false, hands().showData(browsers.get(2)));
        assertEquals(
                List.of("/usr/bin/open [-n, -a, /Applications/Firefox.app, --args, -private-window, https://shop.example/]",
                        "/usr/bin/open [-a, /Applications/Safari.app, https://shop.example/]",
                        "/usr/bin/open [-n, -a, /Applications/Firefox.app, --args, about:addons]"),
                started);
    }

    @Test
    void aMailIsBegunByTheSystemsOpener() {
        assertTrue(hands().mail(URI.create("mailto:?subject=a%20b&body=c")));
        assertEquals(List.of("/usr/bin/open [mailto:?subject=a%20b&body=c]"), started);
    }
}
