package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageAuthorsTest {
    private static final PageAuthors AUTHORS = PageAuthors.load();

    static Stream<PageAuthor> everyAuthor() {
        return AUTHORS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyAuthor")
    void readsItsOwnSample(PageAuthor author) throws IOException {
        Passage passage = author.role().userSide() || author.role() == Role.UNKNOWN ? Passage.PROXIED : Passage.SEALED;
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
    @CsvSource(delimiter = '|', value = {
        "502|<div class='x cf-error-source' id='cf-host-status'>|cloudflare-blames-site|bad-gateway",
        "502|<div id=\"cf-cloudflare-status\" class=\"cf-error-source x\">|cloudflare-own|bad-gateway",
        "522|error code: 522|cloudflare-blames-site|origin-fault",
        "429|error code: 1015|cloudflare-rule|too-many-requests",
        "403|error code: 1006|cloudflare-rule|forbidden",
        "403|error code: 1009|cloudflare-rule|forbidden",
        "403|error code: 1010|cloudflare-rule|forbidden",
        "403|error code: 1012|cloudflare-rule|forbidden",
        "403|error code: 1020|cloudflare-rule|forbidden",
        "403|<div id=cf-error-details><span class=cf-error-code>1020</span> Error 1020 </div>|cloudflare-rule|forbidden",
        "409|error code: 1000|cloudflare-set-up|origin-fault",
        "409|error code: 1001|cloudflare-set-up|origin-fault",
        "403|error code: 1004|cloudflare-set-up|origin-fault",
        "403|<div id='cf-error-details'>Error 1014 </div>|cloudflare-set-up|origin-fault",
        "530|error code: 1018|cloudflare-set-up|origin-fault",
        "530|error code: 1016|cloudflare-set-up|origin-fault",
        "530|error code: 1033|cloudflare-set-up|origin-fault",
        "530|an own page of the site for this|cloudflare-blames-site|origin-fault",
        "500|error code: 1101|cloudflare-worker|internal-error",
        "503|error code: 1102|cloudflare-worker|unavailable",
        "520|error code: 520|cloudflare-blames-site|origin-fault",
        "521|error code: 521|cloudflare-blames-site|origin-fault",
        "523|error code: 523|cloudflare-blames-site|origin-fault",
        "524|error code: 524|cloudflare-blames-site|origin-fault",
        "525|error code: 525|cloudflare-blames-site|origin-fault",
        "526|error code: 526|cloudflare-blames-site|origin-fault",
        "527|error code: 527|cloudflare-blames-site|origin-fault",
        "500|<h1>Whitelabel Error Page</h1>|spring|internal-error",
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
        "503,unavailable", "504,gateway-timeout", "511,sign-in", "520,origin-fault", "526,origin-fault", "527,origin-fault", "530,origin-fault"
    })
    void readsTheStatus(int status, String outcome) {
        assertEquals(outcome, PageReading.byStatus(status).id());
    }

    @ParameterizedTest
    @CsvSource({"522,cloudflare-blames-site", "1020,cloudflare-rule", "1016,cloudflare-set-up", "1101,cloudflare-worker", "1000,cloudflare-set-up", "9999,nginx"})
    void believesCloudflaresOwnHeaderBeforeThePage(String type, String author) {
        List<Page.Header> headers = List.of(new Page.Header("Server", "cloudflare"), new Page.Header("cf-error-type", type));
        String body = "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>";
        assertEquals(author, PageReading.of(AUTHORS, new Page(502, headers, body, Passage.SEALED)).author());
    }

    @Test
    void knowsThatADeliveryNetworkOnlyPassedOnTheError() {
        List<Page.Header> headers = List.of(
                new Page.Header("X-Cache", "Error from cloudfront"), new Page.Header("Via", "1.1 abc.cloudfront.net (CloudFront)"), new Page.Header("X-Amz-Cf-Id", "x"));
        assertEquals("unknown", PageReading.of(AUTHORS, new Page(502, headers, "<h1>Oops</h1>", Passage.SEALED)).author());
    }
}
