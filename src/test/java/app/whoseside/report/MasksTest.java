package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Examined;
import app.whoseside.testing.Secrets;
import app.whoseside.testing.Secrets.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was left out is told, and comes back only knowingly. */
class MasksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "from 192.168.1.23 | inner-address 192.168.x.h1 | true",
        "you are 198.51.100.4 | own-address own-address-1 | true",
        "eth0 00:1a:2b:3c:4d:5e up | hardware-address hardware-address-1 | true",
        "302 https://shop.example/?q=red+shoes | query masked-1 | true",
        "302 https://shop.example/?email=me | query masked-1 | true",
        "302 https://shop.example/?token=abc | key masked-1 | false",
        "302 https://shop.example/?next=%2Fin%3Fpassword%3Dabc | key masked-1 | false",
        "302 https://shop.example/#part-two | fragment masked-1 | true",
        "302 https://shop.example/#access_token=abc | key masked-1 | false",
        "https://shop.example/reset/0f1e2d3c4b5a69788796 | path masked-1 | true",
        "https://shop.example/u/anna@x.example/ | email masked-1 | true",
        "write to ada@mail.example | email email-1 | true",
        "ESSID:\"Curie\" | wifi wifi-1 | true",
        "login of adalovelace refused | user-name user | true",
        "/home/adalovelace/x | home-folder ~ | true",
        "Via: 1.1 ada-thinkpad | computer-name this-computer | true",
        "http://me:word@proxy.example:3128 | login masked | false",
        "http_proxy=me:word@proxy.example:3128 | login masked | false",
        "Set-Cookie: a=b | cookie masked | false",
        "Proxy-Authorization: Basic dXNlcjpwYXNz | authorization masked | false",
        "X-Api-Key: abc | password masked | false",
        "password=abc was refused | password masked-1 | false",
    })
    void eachIsToldByItsKind(String text, String id, boolean mayReturn) {
        Examined examined = Secrets.examined(text, Place.ERROR);
        List<Mask> masks = Secrets.REDACTION.of(examined).masks();
        Mask mask = masks.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(masks.toString()));
        assertEquals(mayReturn, mask.mayReturn());
        String back = Secrets.REDACTION.of(examined, Set.of(id)).examined().toString();
        assertEquals(mayReturn, back.contains(text), back);
    }

    @Test
    void howOftenIsCountedInWhatWasSeen() {
        Examined examined = Secrets.examined("from 192.168.1.23 to 192.168.1.23", Place.ERROR);
        // the page, and the status page that says the same
        assertEquals(4, Secrets.REDACTION.of(examined).masks().getFirst().times());
    }

    @Test
    void aPasswordSomewhereIsAPasswordEverywhere() {
        Examined examined = Secrets.examined("https://shop.example/?q=hunter22 then password=hunter22", Place.ERROR);
        List<Mask> masks = Secrets.REDACTION.of(examined).masks();
        assertEquals(List.of("password masked-1"), masks.stream().map(Mask::id).toList());
        assertFalse(Secrets.REDACTION.of(examined, Set.of("password masked-1", "query masked-1")).examined().toString().contains("hunter22"));
    }

    @Test
    void whatHoldsAPasswordStaysOutWithIt() {
        Examined examined = Secrets.examined("https://shop.example/?q=my+hunter22+here then password=hunter22", Place.ERROR);
        Redacted redacted = Secrets.REDACTION.of(examined, Set.of("query masked-1"));
        assertTrue(redacted.masks().stream().noneMatch(Mask::mayReturn), redacted.masks().toString());
        assertFalse(redacted.examined().toString().contains("hunter22"));
    }

    @Test
    void whatStandsWithinAnotherStaysOut() {
        Examined examined = Secrets.examined("SSID: ada@mail.example at home", Place.ERROR);
        Redacted redacted = Secrets.REDACTION.of(examined, Set.of("wifi wifi-1"));
        assertTrue(redacted.examined().toString().contains("SSID: email-1 at home"), redacted.examined().toString());
        assertEquals(List.of("email email-1", "wifi wifi-1"), redacted.masks().stream().map(Mask::id).toList());
    }

    @Test
    void aTextThatBringsSignsOfItsOwnPutsNothingBack() {
        String signs = Character.toString(0xF0000) + Character.toString(0xF0001) + "masked-1";
        Examined examined = Secrets.examined(signs + " https://shop.example/?q=red+shoes", Place.ERROR);
        String back = Secrets.REDACTION.of(examined, Set.of("query masked-1")).examined().toString();
        assertTrue(back.contains("masked-1 https://shop.example/?q=red+shoes"), back);
    }

    @Test
    void theListTellsNoSecret() {
        Redacted redacted = Secrets.REDACTION.of(Secrets.all());
        String list = redacted.masks().toString() + redacted;
        for (String secret : Secrets.words()) {
            assertFalse(list.contains(secret), secret + " in " + list);
        }
        assertEquals(Set.of(MaskKind.values()), redacted.masks().stream().map(Mask::kind).collect(Collectors.toSet()));
    }
}
