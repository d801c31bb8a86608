package app.whoseside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import app.whoseside.step.Ability.ByHand;
import app.whoseside.step.Ability.Guided;
import app.whoseside.step.Ability.Opens;
import app.whoseside.step.Ability.ShowsInBrowser;
import app.whoseside.step.Ability.Switches;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemStepsTest {
    private static final Address PAGE = new Address("https", "shop.example", 443, "/cart");
    private static final Browser FIREFOX = new Browser("firefox", "Mozilla Firefox");
    private static final Browser CHROME = new Browser("chrome", "Google Chrome");

    @TempDir
    Path folder;

    private final FakeSystem system = new FakeSystem();
    private SystemSteps steps;

    @BeforeEach
    void start() {
        steps = new SystemSteps(system, new Journal(folder.resolve("undo")), InstantSource.system());
    }

    private Ability ability(String step) {
        return steps.ability(step, PAGE);
    }

    @Test
    void thePageOpensInTheBrowsersThatAreThere() {
        assertEquals(new ByHand(), ability("private-window"));
        system.browsers = List.of(FIREFOX, CHROME);
        assertEquals(new Opens(List.of("Mozilla Firefox", "Google Chrome"), true), ability("private-window"));
        assertEquals(new Opens(List.of("Mozilla Firefox", "Google Chrome"), false), ability("refresh"));
        assertTrue(steps.open(PAGE, "Google Chrome", true));
        assertFalse(steps.open(PAGE, "Netscape", true));
        assertEquals(List.of("chrome https://shop.example/cart true"), system.opened);
    }

    @Test
    void anotherBrowserIsNotTheUsualOne() {
        system.browsers = List.of(FIREFOX);
        assertEquals(new ByHand(), ability("other-browser"));
        system.browsers = List.of(FIREFOX, CHROME);
        assertEquals(new Opens(List.of("Google Chrome"), false), ability("other-browser"));
    }

    @Test
    void aBrowserThatShowsNoSuchPageIsNotOffered() {
        system.browsers = List.of(FIREFOX, CHROME);
        assertEquals(new ShowsInBrowser(List.of("Mozilla Firefox")), ability("clear-site-data"));
        system.browsers = List.of(CHROME, FIREFOX);
        assertEquals(new ByHand(), ability("clear-site-data"));
    }

    @Test
    void theProxyIsSwitchedWhereThereIsOneAndShownWhereNot() throws IOException {
        assertEquals(new ByHand(), ability("proxy-off"));
        assertInstanceOf(Switched.Not.class, steps.switchOff(Thing.PROXY));
        system.pages.add(SettingsPage.NETWORK);
        assertEquals(new Guided(SettingsPage.NETWORK), ability("proxy-off"));
        system.pages.add(SettingsPage.PROXY);
        assertEquals(new Guided(SettingsPage.PROXY), ability("proxy-off"));
        FileSwitch proxy = proxy();
        assertEquals(new Switches(Thing.PROXY, "", false), ability("proxy-off"));
        Switched.Off off = assertInstanceOf(Switched.Off.class, steps.switchOff(Thing.PROXY));
        assertEquals(List.of(off.standing()), steps.standing());
        assertEquals("none", proxy.values().get("mode"));
        assertEquals(PutBack.DONE, steps.putBack(off.standing()));
        assertEquals(FileSwitch.inForce(), proxy.values());
        assertEquals(List.of(), steps.standing());
    }

    @Test
    void withSeveralVpnsNoneIsSwitchedSinceALookWouldGoThroughAnother() throws IOException {
        FileSwitch vpn = proxy();
        system.vpns = List.of(vpn);
        assertEquals(new Switches(Thing.VPN, "", false), ability("vpn-off"));
        system.vpns = List.of(vpn, vpn);
        assertEquals(new ByHand(), ability("vpn-off"));
        assertInstanceOf(Switched.Not.class, steps.switchOff(Thing.VPN));
        assertEquals(FileSwitch.inForce(), vpn.values());
    }

    private FileSwitch proxy() throws IOException {
        FileSwitch proxy = new FileSwitch(Files.createDirectory(folder.resolve("proxy")));
        proxy.set(FileSwitch.inForce());
        system.proxy = Optional.of(proxy);
        return proxy;
    }

    @ParameterizedTest
    @ValueSource(strings = {"restart-router", "mobile-data", "wait", "", "no such step"})
    void theRestIsThePersons(String step) throws IOException {
        system.browsers = List.of(FIREFOX);
        system.pages = EnumSet.allOf(SettingsPage.class);
        proxy();
        assertEquals(new ByHand(), ability(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a|b?c={d}&e=\"f\"^%", "/ä?q=ö 1", "/a%20b#c"})
    void anAddressIsOpenedInItsStrictForm(String path) {
        URI page = PageUri.of(new Address("http", "shop.example", 8080, path)).orElseThrow();
        assertTrue(page.toASCIIString().matches("http://shop\\.example:8080/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+"), page.toString());
        assertEquals(page.toString(), page.toASCIIString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "javascript", "--http"})
    void nothingElseThanAPageOfTheWebIsOpened(String scheme) {
        assertEquals(Optional.empty(), PageUri.of(new Address(scheme, "shop.example", 443, "/")));
    }

    @Test
    void onlyAMailGoesToTheMailProgram() {
        assertTrue(steps.mail(URI.create("mailto:?subject=a&body=b")));
        assertFalse(steps.mail(URI.create("https://shop.example/")));
        assertEquals(List.of("mail mailto:?subject=a&body=b"), system.opened);
    }

    private static final class FakeSystem implements SystemHands {
        private List<Browser> browsers = List.of();
        private Optional<Switch> proxy = Optional.empty();
        private List<Switch> vpns = List.of();
        private Set<SettingsPage> pages = EnumSet.noneOf(SettingsPage.class);
        private final List<String> opened = new ArrayList<>();

        @Override
        public Optional<Switch> proxy() {
            return proxy;
        }

        @Override
        public List<Switch> vpns() {
            return vpns;
        }

        @Override
        public Optional<Switch> find(String id) {
            return proxy.filter(found -> found.id().equals(id));
        }

        @Override
        public List<Browser> browsers() {
            return browsers;
        }

        @Override
        public boolean open(Browser browser, URI address, boolean privately) {
            return opened.add(browser.id() + " " + address + " " + privately);
        }

        @Override
        public boolean showsData(Browser browser) {
            return browser.equals(FIREFOX);
        }

        @Override
        public boolean showData(Browser browser) {
            return showsData(browser);
        }

        @Override
        public boolean showAddOns(Browser browser) {
            return false;
        }

        @Override
        public boolean has(SettingsPage page) {
            return pages.contains(page);
        }

        @Override
        public boolean show(SettingsPage page) {
            return has(page);
        }

        @Override
        public boolean mail(URI begun) {
            opened.add("mail " + begun);
            return true;
        }

        @Override
        public boolean forgetNames() {
            return false;
        }
    }
}
