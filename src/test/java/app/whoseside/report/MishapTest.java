package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MishapTest {
    private static final Redaction REDACTION = new Redaction(new Personal("marta", "/home/marta", "martas-laptop", Set.of("203.0.113.9")));

    private static Mishap of(Throwable trouble) {
        return Mishap.of(trouble, REDACTION, "0.1.0");
    }

    private static IllegalStateException here(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theCodeIsOfThePlaceAndNotOfTheMoment() {
        String code = of(here("one")).code();
        assertTrue(code.matches("[2-9A-HJ-NP-Z]{6}"), code);
        assertEquals(code, of(here("two")).code());
        assertEquals(code, of(new RuntimeException("wrapped", here("three"))).code());
        assertNotEquals(code, of(new IllegalStateException("one")).code(), "another place");
        assertNotEquals(code, of(new ArithmeticException("one")).code());
    }

    @Test
    void nothingOfThePersonNorOfTheirSitesIsInTheDetails() {
        String said = "GET https://user:secret@shop.example/basket?card=4111 for marta on martas-laptop.lan in /home/marta/x at 203.0.113.9, "
                + "198.51.100.7 and 2001:db8::5, then bank.example:443 said java.net.UnknownHostException: mail.shop.example/203.0.113.80 of app.whoseside.net.Line";
        String details = of(new IllegalStateException(said, new java.io.IOException("no route to intranet.firma.example"))).details();
        for (String secret : List.of("shop.example", "secret", "4111", "marta", "203.0.113", "198.51.100", "2001:db8", "bank.example", "firma")) {
            assertFalse(details.contains(secret), secret + " in " + details);
        }
        assertTrue(details.contains("java.net.UnknownHostException") && details.contains("app.whoseside.net.Line"), "classes stay: " + details);
        assertTrue(details.contains("at app.whoseside.report.MishapTest."), "the place stays: " + details);
        assertTrue(details.contains("caused by java.io.IOException"), details);
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        assertTrue(of(one).details().length() < 60_000);
    }
}
