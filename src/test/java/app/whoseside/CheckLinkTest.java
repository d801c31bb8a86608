package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link can bring an address, and nothing else. */
class CheckLinkTest {
    private static final String FORM = "whoseside:check?url=";

    @ParameterizedTest
    @ValueSource(strings = {
        "https://shop.example/", "http://shop.example", "https://shop.example:8443/cart?a=b&c=d#e", "https://straße.example/ä", "HTTPS://SHOP.EXAMPLE/",
        "http://[::1]:8080/", "https://shop.example/100%25"
    })
    void anAddressComesThroughAsItWasWritten(String address) {
        String link = FORM + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
        assertEquals(Optional.of(address), CheckLink.address(link));
    }

    @Test
    void aShortAddressNeedsNoEscapes() {
        assertEquals(Optional.of("https://shop.example/cart"), CheckLink.address("WHOSESIDE:check?url=https://shop.example/cart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "whoseside:", "whoseside:check", "whoseside:check?url=", "whoseside:https://shop.example/", "https://shop.example/", "shop.example",
        "whoseside:put-back", "whoseside:check?url=file%3A%2F%2F%2Fetc%2Fpasswd", "whoseside:check?url=javascript%3Aalert(1)", "whoseside:check?url=shop.example",
        "whoseside:check?url=https%3A%2F%2F", "whoseside:check?url=https%3A%2F%2F%2Fshop.example", "whoseside:check?url=--json",
        "whoseside:check?url=https://shop.example/&outside-view=yes", "whoseside:check?url=https://shop.example/ --save=/home/x",
        "whoseside:check?url=https://shop.example/%0A--json", "whoseside:check?url=https://shop.example/%20--json", "whoseside:check?url=https://shop.example/%00",
        "whoseside:check?url=https://shop.example/%E2%80%AEelpmaxe", "whoseside:check?url=https://shop.example/%C3", "whoseside:check?url=https://shop.example/%zz",
        "whoseside:check?url=https://shop.example/%", "x whoseside:check?url=https://shop.example/", "whoseside:check?url=https://shop.example/\n",
        "whoseside://check?url=https://shop.example/", "--safe-mode", "@/etc/passwd"
    })
    void anythingElseFillsInNothing(String link) {
        assertEquals(Optional.empty(), CheckLink.address(link));
    }

    @Test
    void aLinkThatIsTooLongFillsInNothing() {
        String address = "https://shop.example/" + "a".repeat(2000 - FORM.length() - "https://shop.example/".length());
        assertEquals(Optional.of(address), CheckLink.address(FORM + address));
        assertEquals(Optional.empty(), CheckLink.address(FORM + address + "a"));
    }
}
