package app.whoseside.os.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserKindTest {
    private static final URI SHOP = URI.create("https://shop.example/a?b=c");

    @Test
    void windows() {
        assertEquals(Optional.of(List.of("-new-window", SHOP.toString())), BrowserKind.FIREFOX.window(SHOP, false));
        assertEquals(Optional.of(List.of("-private-window", SHOP.toString())), BrowserKind.FIREFOX.window(SHOP, true));
        assertEquals(Optional.of(List.of("--new-window", SHOP.toString())), BrowserKind.EDGE.window(SHOP, false));
        assertEquals(Optional.of(List.of("--new-window", "--inprivate", SHOP.toString())), BrowserKind.EDGE.window(SHOP, true));
        assertEquals(Optional.of(List.of("--new-window", "--private", SHOP.toString())), BrowserKind.OPERA.window(SHOP, true));
    }

    @Test
    void onlyWebAddresses() {
        for (String address : List.of("file:///etc/passwd", "--load-extension", "javascript:1", "chrome://settings")) {
            assertEquals(Optional.empty(), BrowserKind.CHROME.window(URI.create(address), true), address);
        }
    }

    @Test
    void ownPages() {
        assertEquals(Optional.of("about:addons"), BrowserKind.FIREFOX.addOns());
        assertEquals(Optional.empty(), BrowserKind.CHROME.data());
    }
}
