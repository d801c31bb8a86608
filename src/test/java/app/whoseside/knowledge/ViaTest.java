package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViaTest {
    private static final PageAuthors AUTHORS = PageAuthors.load();

    @Test
    void readsTheChainOverSeveralFields() {
        Page page = new Page(502, List.of(
                new Page.Header("Via", "1.1 in.site.example (squid/6.6, a), HTTP/2 edge"), new Page.Header("via", "1.1 gate:3128")), "", Passage.OPEN);
        assertEquals(List.of("in.site.example", "edge", "gate:3128"), Via.of(page).names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.1 gate.office.example (squid/6.6)|user-proxy",
        "1.1 GATE.office.example (squid/6.6)|user-proxy",
        "1.1 gate.office.example (squid/6.6), 1.1 mine (tinyproxy)|unknown",
        "1.1 mine (tinyproxy)|unknown"
    })
    void takesSquidForThePersonsProxyOnlyWhereItIsTheNearest(String via, String role) throws IOException {
        Page sample = Sample.page("squid", Passage.PROXIED);
        List<Page.Header> headers = new ArrayList<>(sample.headers());
        headers.removeIf(header -> header.name().equalsIgnoreCase("via"));
        headers.add(new Page.Header("Via", via));
        assertEquals(role, PageReading.of(AUTHORS, new Page(503, headers, sample.body(), Passage.PROXIED)).role().id());
    }
}
