package app.whoseside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a browser would look next for a bare name, and nowhere else, since plain http tells more of the person than was asked for. */
class AddressTest {

    @Test
    void aBareNameIsLookedForByPlainHttpToo() {
        Address guessed = new Address("https", "shop.example", 443, "/a?b=c", true);
        assertEquals(Optional.of(new Address("http", "shop.example", 80, "/a?b=c")), guessed.otherScheme());
        assertEquals("https://shop.example/", guessed.startPage().url());
        assertTrue(guessed.startPage().otherScheme().isPresent());
    }

    @Test
    void anAddressWithItsSchemeIsTakenAtItsWord() {
        assertEquals(Optional.empty(), new Address("https", "shop.example", 443, "/").otherScheme());
        assertEquals(Optional.empty(), new Address("http", "shop.example", 80, "/").otherScheme());
    }

    /** With a port, the other scheme would be spoken at the same door. */
    @Test
    void aNameWithAPortHasNoOther() {
        assertEquals(Optional.empty(), new Address("https", "shop.example", 8443, "/", true).otherScheme());
    }

    /** From plain http nobody guesses further. */
    @Test
    void theOtherHasNoOther() {
        assertEquals(Optional.empty(), new Address("https", "shop.example", 443, "/", true).otherScheme().orElseThrow().otherScheme());
    }
}
