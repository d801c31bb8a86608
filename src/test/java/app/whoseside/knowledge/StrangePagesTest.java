package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody expects: rubbish, another charset, capitals, and errors that call themselves fine. */
class StrangePagesTest {
    private static final PageAuthors AUTHORS = PageAuthors.load();
    private static final int KEPT = 65_536;

    static Stream<PageAuthor> everyAuthor() {
        return AUTHORS.all().stream();
    }

    /** Pieces of the patterns themselves make the worst pages: each begins a match again and again. */
    static Stream<String> hostile() {
        Stream<String> general = Stream.of(
                "<", "<title>", "<cf-host-status ", "error ", " ", "\n", "<hr><center>", "<center><h1>502 ", "<h1>", "<script ", "<div id=", "generated x by ",
                "<title>blocked", "<meta http-equiv=", "<hr>   ", "\u0000", "é", "{\"message\": ");
        Stream<String> own = AUTHORS.all().stream().flatMap(author -> author.marks().stream()).flatMap(mark -> mark.body().stream())
                .map(sign -> sign.pattern().replaceAll("\\[\\^?[^\\]]*\\]|\\{[^}]*\\}|\\\\s[*]|[\\\\^$?*+()]", "").split("\\|")[0])
                .map(text -> text.substring(0, Math.min(text.length(), 12))).filter(text -> !text.isBlank()).distinct();
        return Stream.concat(general, own);
    }

    @Test
    void isNotHeldUpByHostilePages() {
        hostile().forEach(piece -> {
            String body = piece.repeat((piece.length() < 12 ? KEPT : KEPT / 4) / piece.length());
            assertTimeout(Duration.ofSeconds(3), () -> PageReading.of(AUTHORS, new Page(502, List.of(), body, Passage.OPEN)), piece);
        });
    }

    @Test
    void namesNobodyForRubbish() {
        byte[] bytes = new byte[KEPT];
        new Random(4).nextBytes(bytes);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            PageReading reading = PageReading.of(AUTHORS, new Page(502, List.of(), new String(bytes, charset), Passage.OPEN));
            assertEquals(new PageReading(Outcome.BAD_GATEWAY, "unknown", Role.UNKNOWN, false), reading);
        }
    }

    @ParameterizedTest
    @MethodSource("everyAuthor")
    void readsASampleInCapitalsOnOneLineOrInAnotherCharset(PageAuthor author) throws IOException {
        Passage passage = author.role().userSide() || author.role() == Role.UNKNOWN ? Passage.PROXIED : Passage.SEALED;
        Page page = Sample.page(author.id(), passage);
        String misread = new String(page.body().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(page.body());
        for (String body : List.of(page.body().toUpperCase(Locale.ROOT), page.body().replaceAll(">\\s+<", "><").strip(), plain ? misread : page.body())) {
            assertEquals(author.id(), PageReading.of(AUTHORS, new Page(page.status(), page.headers(), body, passage)).author());
        }
    }

    @ParameterizedTest
    @EnumSource(Passage.class)
    void leavesAnArticleAboutErrorPagesAlone(Passage passage) throws IOException {
        StringBuilder article = new StringBuilder("<title>502 Bad Gateway: what it means</title><h1>502 Bad Gateway</h1><a href='/more'>more</a>");
        for (PageAuthor author : AUTHORS.all()) {
            article.append("<pre>").append(Sample.page(author.id(), passage).body().replace("&", "&amp;").replace("<", "&lt;")).append("</pre>\n");
        }
        PageReading reading = PageReading.of(AUTHORS, new Page(200, List.of(), article.toString(), passage));
        assertEquals(new PageReading(Outcome.WORKS, "unknown", Role.UNKNOWN, false), reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>|bad-gateway|nginx|false",
        "<TITLE> 503 Service Temporarily Unavailable </TITLE><H1>503 Service Temporarily Unavailable</H1>|unavailable|unknown|false",
        "<title>504 Gateway Time-out</title><h1>504 Gateway Time-out</h1>|gateway-timeout|unknown|false",
        "<title>Down for maintenance</title><p>Back soon.|unavailable|unknown|true",
        "<title>Site maintenance</title><p>Back soon.|unavailable|unknown|true",
        "<title>502 Bad Gateway</title><h1>Our band</h1>|works|unknown|false",
        "<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><a href=/>home</a>|works|unknown|false",
        "<title>502 Bad Gateway explained</title><h1>502 Bad Gateway</h1>|works|unknown|false",
        "<title>404 Not Found</title><h1>404 Not Found</h1>|works|unknown|false",
        "<title>Site maintenance plans</title><p>Buy one.|works|unknown|false",
        "<title>Maintenance</title><p>We mend lifts.|works|unknown|false",
        "Bad Gateway|works|unknown|false"
    })
    void seesAnErrorThatCallsItselfFineOnlyWhereItIsNothingElse(String body, String outcome, String author, boolean maintenance) {
        PageReading reading = PageReading.of(AUTHORS, new Page(200, List.of(), body, Passage.SEALED));
        assertEquals(outcome + " " + author + " " + maintenance, reading.outcome().id() + " " + reading.author() + " " + reading.maintenance());
        assertEquals(Outcome.WORKS, PageReading.of(AUTHORS, new Page(200, List.of(), body + "<p>text".repeat(400), Passage.SEALED)).outcome());
        assertEquals(Outcome.WORKS, PageReading.of(AUTHORS, new Page(304, List.of(), body, Passage.SEALED)).outcome());
    }
}
