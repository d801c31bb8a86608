package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ray ID: <strong>8f00aa11bb22cc33</strong>|8f00aa11bb22cc33", "Ray ID: <code>8f00aa11bb22cc33</code>|8f00aa11bb22cc33",
        "<pre>Request ID: ab_cd-12345==|ab_cd-12345==", "Reference&#32;&#35;18&#46;d7c93517&#46;16|18.d7c93517.16",
        "Incapsula incident ID: 1234000560098765-4321|1234000560098765-4321", "our request identity papers|none", "Request ID: whatever|none"
    })
    void findsTheIdThatAPageAsksToQuote(String page, String id) {
        assertEquals(id, PageText.requestId(page).orElse("none"));
    }

    @Test
    void readsATitleInOneLine() {
        assertEquals("A & B", PageText.title("<html><TITLE lang=en>\n A &amp; B </TITLE>").orElseThrow());
        assertEquals(120, PageText.shorten("x\n".repeat(200)).length());
    }
}
