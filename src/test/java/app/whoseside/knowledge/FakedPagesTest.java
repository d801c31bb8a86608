package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody can put the blame on another with one header, nor with a copied page say more than the way that it came allows. */
class FakedPagesTest {
    private static final PageAuthors AUTHORS = PageAuthors.load();

    private static List<Page> samples(Passage passage) throws IOException {
        List<Page> samples = new ArrayList<>();
        for (PageAuthor author : AUTHORS.all()) {
            samples.add(Sample.page(author.id(), passage));
        }
        samples.add(new Page(502, List.of(), "<h1>Oops</h1>", passage));
        samples.add(new Page(403, List.of(), "", passage));
        return samples;
    }

    private static Set<Page.Header> headers() throws IOException {
        Set<Page.Header> headers = new LinkedHashSet<>(List.of(
                new Page.Header("Via", "1.1 gate (squid/6.6)"), new Page.Header("Server", "squid/6.6"), new Page.Header("Proxy-Agent", "gate"),
                new Page.Header("Proxy-Authenticate", "Basic realm=\"x\""), new Page.Header("X-Cache", "Error from cloudfront"),
                new Page.Header("Proxy-Status", "gate; error=connection_refused"), new Page.Header("Proxy-Status", "gate; error=proxy_internal_error"),
                new Page.Header("cf-error-type", "522"), new Page.Header("cf-error-type", "1101")));
        for (Page page : samples(Passage.OPEN)) {
            headers.addAll(page.headers());
        }
        return headers;
    }

    @ParameterizedTest
    @EnumSource(value = Passage.class, names = "SEALED", mode = EnumSource.Mode.EXCLUDE)
    void oneHeaderNeverMovesTheBlameAcrossOnAPageThatAnybodyCouldTouch(Passage passage) throws IOException {
        Set<String> moved = new LinkedHashSet<>();
        for (Page page : samples(passage)) {
            PageReading honest = PageReading.of(AUTHORS, page);
            for (Page.Header faked : headers()) {
                PageReading read = PageReading.of(AUTHORS, with(page, faked));
                if (side(read.role()) != side(honest.role()) && side(read.role()) != 0) {
                    moved.add(honest + " became " + read + " by " + faked);
                }
            }
        }
        assertEquals(Set.of(), moved);
    }

    @ParameterizedTest
    @EnumSource(Passage.class)
    void aCopiedPageSaysNoMoreThanItsWayAllows(Passage passage) throws IOException {
        for (Page page : samples(passage)) {
            Role role = PageReading.of(AUTHORS, page).role();
            assertTrue(passage != Passage.SEALED || !role.userSide(), "a sealed page is nobody's before the site");
            assertTrue(passage != Passage.OPEN || role != Role.USER_PROXY, "no proxy, no proxy's page");
        }
    }

    @ParameterizedTest
    @EnumSource(Passage.class)
    void noHeaderSpoilsAPageThatOpened(Passage passage) throws IOException {
        for (Page.Header faked : headers()) {
            PageReading read = PageReading.of(AUTHORS, with(new Page(200, List.of(), "<title>Shop</title><h1>Welcome</h1>", passage), faked));
            assertEquals(Outcome.WORKS, read.outcome(), faked.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Passage.class, names = "SEALED", mode = EnumSource.Mode.EXCLUDE)
    void aWeakMarkNamesNoRoleWhereAnybodyCouldHaveLeftIt(Passage passage) throws IOException {
        for (String weak : List.of("go-proxy", "caddy", "fly")) {
            assertEquals(Role.UNKNOWN, PageReading.of(AUTHORS, Sample.page(weak, passage)).role());
            assertEquals(weak, PageReading.of(AUTHORS, Sample.page(weak, passage)).author());
        }
    }

    @ParameterizedTest
    @EnumSource(Passage.class)
    void whatOnlyAProxyOrNetworkSaysIsNotBelievedOfASealedPage(Passage passage) {
        boolean sealed = passage == Passage.SEALED;
        List<Page.Header> asks = List.of(new Page.Header("Proxy-Authenticate", "Basic realm=\"x\""));
        assertEquals(sealed ? Outcome.OTHER_REFUSAL : Outcome.PROXY_PASSWORD, PageReading.of(AUTHORS, new Page(407, asks, "", passage)).outcome());
        assertEquals(sealed ? Outcome.OTHER_SERVER_ERROR : Outcome.SIGN_IN, PageReading.of(AUTHORS, new Page(511, List.of(), "", passage)).outcome());
    }

    private static int side(Role role) {
        return switch (role) {
            case USER_PROXY, NETWORK_FILTER -> -1;
            case UNKNOWN -> 0;
            default -> 1;
        };
    }

    private static Page with(Page page, Page.Header faked) {
        return new Page(page.status(), Stream.concat(page.headers().stream(), Stream.of(faked)).toList(), page.body(), page.passage());
    }
}
