package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.model.AddressReading.Accepted;
import app.whoseside.model.AddressReading.Rejected;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

    private static String read(String text) {
        return switch (AddressReader.read(text)) {
            case Accepted(Address address, var notes) ->
                address.url() + String.join("", notes.stream().map(note -> " " + note.key() + (note.values().isEmpty() ? "" : note.values().values())).toList());
            case Rejected(var note) -> note.key() + (note.values().isEmpty() ? "" : note.values().values());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "shop.example | https://shop.example/",
        "SHOP.Example | https://shop.example/",
        "shop.example. | https://shop.example/",
        "www.shop.example/basket | https://www.shop.example/basket",
        "http://shop.example | http://shop.example/",
        "HTTP://shop.example/A?b=C#d | http://shop.example/A?b=C",
        "http:shop.example | http://shop.example/",
        "http:/shop.example/x | http://shop.example/x",
        "//shop.example/x | https://shop.example/x",
        "https://shop.example:8443/x?y=1&z=%20#frag | https://shop.example:8443/x?y=1&z=%20",
        "shop.example:8080 | https://shop.example:8080/",
        "shop.example:8080/x | https://shop.example:8080/x",
        "http://shop.example:80/ | http://shop.example/",
        "http://shop.example:443/ | http://shop.example:443/",
        "https://shop.example:/x | https://shop.example/x",
        "localhost:8080 | https://localhost:8080/",
        "http://localhost:3000/a | http://localhost:3000/a",
        "https://shop.example/ä | https://shop.example/%C3%A4",
        "https://shop.example/? | https://shop.example/",
        "https://shop.example/a?b=https://other.example/ | https://shop.example/a?b=https://other.example/",
        "shop.example/?next=http://other.example | https://shop.example/?next=http://other.example",
        "view-source:https://shop.example/x | https://shop.example/x",
        "https://[2001:db8::1]:8443/x | https://[2001:db8::1]:8443/x address.odd.number",
        "[2001:db8::1]:8443 | https://[2001:db8::1]:8443/ address.odd.number",
        "2001:db8::1 | https://[2001:db8::1]/ address.odd.number",
        "::1 | https://[::1]/ address.odd.number",
        "http://203.0.113.7/x | http://203.0.113.7/x address.odd.number",
        "203.0.113.7 | https://203.0.113.7/ address.odd.number",
        "203.0.113.7:8080 | https://203.0.113.7:8080/ address.odd.number",
        "256.1.1.1 | address.bad.sentence",
        "1.2.3 | address.bad.sentence",
        "502 | address.bad.sentence",
    })
    void plainAddresses(String text, String wanted) {
        assertEquals(wanted, read(text));
    }

    /** A browser tries plain http for a bare name only; what the person wrote is what is examined. */
    @ParameterizedTest
    @CsvSource({
        "shop.example, true",
        "shop.example/basket, true",
        "//shop.example/x, true",
        "https://shop.example, false",
        "HTTPS://shop.example/, false",
        "https:shop.example, false",
        "http://shop.example, false",
    })
    void theSchemeIsGuessedOnlyWhereNoneWasTyped(String text, boolean guessed) {
        assertEquals(guessed, assertInstanceOf(Accepted.class, AddressReader.read(text)).address().schemeGuessed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"https://shop.example/x\" | https://shop.example/x",
        "'shop.example' | https://shop.example/",
        "<https://shop.example/x> | https://shop.example/x",
        "(shop.example) | https://shop.example/",
        "[shop.example] | https://shop.example/",
        "«shop.example» | https://shop.example/",
        "„shop.example“ | https://shop.example/",
        "shop.example, | https://shop.example/",
        "shop.example! | https://shop.example/",
        "https://shop.example/x... | https://shop.example/x",
        "https://wiki.example/Thing_(other) | https://wiki.example/Thing_(other)",
        "(https://wiki.example/Thing_(other)) | https://wiki.example/Thing_(other)",
    })
    void whatSurroundsItIsTrimmed(String text, String wanted) {
        assertEquals(wanted, read(text));
    }

    @Test
    void blanksAndInvisibleMarksAreTrimmed() {
        assertEquals("https://shop.example/", read("\u00a0\ufeff\u200e  shop.example\u200b\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "https://me:secret@shop.example/x | https://shop.example/x",
        "https://me@shop.example:8443/x | https://shop.example:8443/x",
        "https://me:p%40ss@shop.example | https://shop.example/",
        "me:secret@shop.example/x | https://shop.example/x",
    })
    void namesAndPasswordsAreDropped(String text, String wanted) {
        assertEquals(wanted, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "My page https://shop.example/basket?x=1 does not open. | https://shop.example/basket?x=1 address.odd.in-text[shop.example/basket?x=1]",
        "Why does shop.example not open? | https://shop.example/ address.odd.in-text[shop.example]",
        "https://shop.example/ does not open | https://shop.example/ address.odd.in-text[shop.example]",
        "see (http://shop.example:8080/x), it is down | http://shop.example:8080/x address.odd.in-text[http://shop.example:8080/x]",
        "URL:https://shop.example/x | https://shop.example/x address.odd.in-text[shop.example/x]",
        "[shop](https://shop.example/x) | https://shop.example/x address.odd.in-text[shop.example/x]",
        "Error: https://shop.example/x | https://shop.example/x address.odd.in-text[shop.example/x]",
        "mail a@b.example or open shop.example | https://shop.example/ address.odd.in-text[shop.example]",
        "the page does not open | address.bad.sentence",
        "502 Bad Gateway | address.bad.sentence",
        "nginx/1.18.0 says no | address.bad.sentence",
    })
    void sentences(String text, String wanted) {
        assertEquals(wanted, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "help@shop.example | address.bad.mail[shop.example]",
        "mailto:Help@Shop.example?subject=x | address.bad.mail[shop.example]",
        "write to help@shop.example | address.bad.mail[shop.example]",
        "file:///home/me/x.html | address.bad.file",
        "C:\\Users\\me\\x.html | address.bad.file",
        "/home/me/x.html | address.bad.file",
        "\\\\server\\share | address.bad.file",
        "report.pdf | address.bad.file",
        "javascript:alert(1) | address.bad.script",
        "JavaScript:location='http://shop.example' | address.bad.script",
        "ftp://shop.example/x | address.bad.kind[ftp]",
        "ws://shop.example/x | address.bad.kind[ws]",
        "wss://shop.example/x | address.bad.kind[wss]",
        "hxxp://shop.example | address.bad.kind[hxxp]",
        "htps://shop.example | address.bad.kind[htps]",
        "about:blank | address.bad.kind[about]",
        "tel:+49123 | address.bad.kind[tel]",
        "magnet:?xt=urn | address.bad.kind[magnet]",
        "data:text/html,x | address.bad.kind[data]",
        "shop .example | address.bad.spaces[shop.example]",
        "shop. example | address.bad.spaces[shop.example]",
        "https:// shop.example/x | address.bad.spaces[https://shop.example/x]",
        "https://shop .example/x | address.bad.spaces[https://shop.example/x]",
        "https://shop.example/my page.html | address.bad.spaces[https://shop.example/my%20page.html]",
        "shop.example:99999 | address.bad.number-after-colon",
        "https://shop.example:65536/x | address.bad.number-after-colon",
        "https://shop.example:123456789012345/x | address.bad.number-after-colon",
        "https://[::1]:70000/ | address.bad.number-after-colon",
        "https://shop.example:0/ | address.bad.number-zero",
        "https:// | address.bad.sentence",
        "https://shop..example | address.bad.sentence",
        "shop.example:abc | address.bad.sentence",
        "??? | address.bad.sentence",
        "https://%zz/ | address.bad.sentence",
    })
    void whatIsNoAddressSaysWhy(String text, String wanted) {
        assertEquals(wanted, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my_shop.example/x | https://my_shop.example/x address.odd.underscore[my-shop.example/x]",
        "bücher.example | https://xn--bcher-kva.example/ address.odd.alphabet[xn--bcher-kva.example]",
        "https://пример.испытание/х | https://xn--e1afmkfd.xn--80akhbyknj4f/%D1%85 address.odd.alphabet[xn--e1afmkfd.xn--80akhbyknj4f]",
        "例え。テスト | https://xn--r8jz45g.xn--zckzah/ address.odd.alphabet[xn--r8jz45g.xn--zckzah]",
        "intranet | https://intranet/ address.odd.no-ending",
        "http://printer:631/x | http://printer:631/x address.odd.no-ending",
        "my_printer | https://my_printer/ address.odd.underscore[my-printer] address.odd.no-ending",
    })
    void oddOnesComeWithANote(String text, String wanted) {
        assertEquals(wanted, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u00a0"})
    void nothing(String text) {
        assertEquals("address.empty", read(text.replace('\u00a0', ' ')));
    }

    @Test
    void tenMegabytesAreRefusedAtOnce() {
        String huge = "https://shop.example/" + "a".repeat(10_000_000);
        assertTimeout(Duration.ofMillis(200), () -> assertEquals("address.bad.too-long", read(huge)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", ".", "(", "[", ":", "@", "a:", "\u0430", "/", "\\", " a", "a@", "::", "https://a/ "})
    void nothingThatFitsTakesLong(String piece) {
        String text = piece.repeat(8192 / piece.length());
        AddressReading reading = assertTimeout(Duration.ofSeconds(3), () -> AddressReader.read(text));
        assertInstanceOf(AddressReading.class, reading);
    }

    @Test
    void everyNoteHasAMessageThatItFills() {
        var messages = app.whoseside.words.Messages.english();
        for (String text : new String[] {"", "a b", "a@b.example", "file:x", "javascript:x", "ftp://x", "shop .example", "a.example:0", "a.example:99999", "x".repeat(9000)}) {
            var note = ((Rejected) AddressReader.read(text)).note();
            messages.get(note.key(), Map.copyOf(note.values()));
        }
    }
}
