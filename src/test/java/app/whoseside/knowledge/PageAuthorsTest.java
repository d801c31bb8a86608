package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAuthorsTest {
    private static final PageAuthors AUTHORS = PageAuthors.load();

    static Stream<PageAuthor> everyAuthor() {
        return AUTHORS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyAuthor")
    void readsItsOwnSample(PageAuthor author) throws IOException {
        Passage passage = author.role().userSide() ? Passage.PROXIED : Passage.SEALED;
        PageReading reading = PageReading.of(AUTHORS, Sample.page(author.id(), passage));
        assertEquals(author.id(), reading.author());
        assertEquals(author.role(), reading.role());
        author.reads().ifPresent(outcome -> assertEquals(outcome, reading.outcome()));
    }

    @Test
    void hasNoSampleOfAnAuthorItDoesNotKnow() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/page-authors"))) {
            List<String> ids = files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
            assertEquals(everyAuthor().map(PageAuthor::id).sorted().toList(), ids);
        }
        assertEquals("Squid", AUTHORS.name("squid").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<title>", "<cf-host-status ", "error ", " ", "<hr><center>"})
    void isNotHeldUpByAHostilePage(String piece) {
        Page page = new Page(502, List.of(), piece.repeat(65_536 / piece.length()), Passage.OPEN);
        assertTimeout(Duration.ofSeconds(3), () -> PageReading.of(AUTHORS, page));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "502|<div class='x cf-error-source' id='cf-host-status'>|cloudflare-blames-site|bad-gateway",
        "502|<div id=\"cf-cloudflare-status\" class=\"cf-error-source x\">|cloudflare-own|bad-gateway",
        "522|error code: 522|cloudflare-blames-site|origin-fault",
        "530|error code: 1016|cloudflare-blames-site|origin-fault",
        "429|error code: 1015|cloudflare-rule|too-many-requests",
        "503|error code: 503|cloudflare-text|unavailable",
        "500|<h1>Oops, our shop broke</h1>|unknown|internal-error",
        "403|<title>Just a moment...</title><script src=/cdn-cgi/challenge-platform/x>|cloudflare-challenge|bot-check",
        "502|<script src=/cdn-cgi/challenge-platform/x></script><hr><center>nginx</center><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>|nginx|bad-gateway"
    })
    void tellsCloudflareFromTheSiteBehindIt(int status, String body, String author, String outcome) {
        List<Page.Header> headers = List.of(new Page.Header("Server", "cloudflare"), new Page.Header("CF-RAY", "8f00aa11bb22cc33-FRA"));
        PageReading reading = PageReading.of(AUTHORS, new Page(status, headers, body, Passage.SEALED));
        assertEquals(author + " " + outcome, reading.author() + " " + reading.outcome().id());
    }

    @Test
    void takesAPageThatCameSealedForTheSitesOwnWhoeverWroteIt() throws IOException {
        assertEquals(Role.SITE_GATEWAY, PageReading.of(AUTHORS, Sample.page("squid", Passage.SEALED)).role());
        assertEquals(Role.SITE_GATEWAY, PageReading.of(AUTHORS, Sample.page("fortigate", Passage.SEALED)).role());
    }

    @Test
    void takesSquidForTheSitesOwnWhereNoProxyIsUsed() throws IOException {
        assertEquals(Role.SITE_GATEWAY, PageReading.of(AUTHORS, Sample.page("squid", Passage.OPEN)).role());
        assertEquals(Role.NETWORK_FILTER, PageReading.of(AUTHORS, Sample.page("bluecoat", Passage.OPEN)).role());
        assertEquals(Role.USER_PROXY, PageReading.of(AUTHORS, Sample.page("squid", Passage.RESIGNED)).role());
    }

    @Test
    void readsABlockPageThatCallsItselfFine() throws IOException {
        assertEquals(Outcome.BLOCKED, PageReading.of(AUTHORS, Sample.page("sonicwall", Passage.OPEN)).outcome());
    }

    @Test
    void leavesASealedPageAboutBlockPagesAlone() throws IOException {
        Page page = Sample.page("sonicwall", Passage.SEALED);
        assertEquals(new PageReading(Outcome.WORKS, "unknown", Role.UNKNOWN, false), PageReading.of(AUTHORS, page));
    }

    @Test
    void leavesEnvoysWordsToTheServerBehindItWhenThatAnswered() {
        List<Page.Header> headers = List.of(new Page.Header("x-envoy-upstream-service-time", "3"));
        Page page = new Page(503, headers, "no healthy upstream", Passage.SEALED);
        assertEquals("unknown", PageReading.of(AUTHORS, page).author());
    }

    @ParameterizedTest
    @CsvSource({"<title>Down for maintenance</title>, true", "We are in scheduled maintenance, true", "Our maintenance contracts, false"})
    void seesMaintenance(String body, boolean expected) {
        PageReading reading = PageReading.of(AUTHORS, new Page(503, List.of(), body, Passage.SEALED));
        assertEquals(Outcome.UNAVAILABLE, reading.outcome());
        assertEquals(expected, reading.maintenance());
    }

    @ParameterizedTest
    @CsvSource({
        "200,works", "204,works", "304,works", "400,other-refusal", "401,forbidden", "403,forbidden", "404,missing", "407,proxy-password",
        "410,missing", "429,too-many-requests", "451,blocked", "500,internal-error", "501,other-server-error", "502,bad-gateway",
        "503,unavailable", "504,gateway-timeout", "511,sign-in", "520,origin-fault", "526,origin-fault", "527,other-server-error", "530,origin-fault"
    })
    void readsTheStatus(int status, String outcome) {
        assertEquals(outcome, PageReading.byStatus(status).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'id':'A'}|authors[0]: id",
        "{'id':'a','name':'A','role':'king','marks':[]}|a: role",
        "{'id':'a','name':'A','role':'cdn','marks':[]}|a: no marks",
        "{'id':'a','name':'A','role':'cdn','marks':[{'status':'502'}]}|a.marks[0]: a common status",
        "{'id':'a','name':'A','role':'cdn','marks':[{'status':'5xx','body':['x']}]}|a.marks[0]: status",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['(']}]}|a.marks[0]: Unclosed",
        "{'id':'a','name':'A','role':'cdn','marks':[{'bodies':['x']}]}|a.marks[0]: \"bodies\"",
        "{'id':'a','name':'A','role':'user-proxy','marks':[{'body':['x']}]}|a: elsewhere",
        "{'id':'a','name':'A','role':'cdn','reads':'fine','marks':[{'body':['x']}]}|a: reads",
        "7|page-authors.json: "
    })
    void saysWhereAFileIsWrong(String author, String where) {
        String text = "{\"authors\":[" + author.replace("''", "'").replace('\'', '"') + "]}";
        BadKnowledge wrong = assertThrows(BadKnowledge.class, () -> PageAuthors.read(new StringReader(text)));
        assertTrue(wrong.getMessage().contains(where), wrong.getMessage());
    }

    @Test
    void refusesTheSameIdTwice() {
        String author = "{\"id\":\"a\",\"name\":\"A\",\"role\":\"cdn\",\"marks\":[{\"body\":[\"x\"]}]}";
        assertThrows(BadKnowledge.class, () -> PageAuthors.read(new StringReader("{\"authors\":[" + author + "," + author + "]}")));
    }
}
