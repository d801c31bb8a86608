package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.testing.Samples;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SummaryPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "header", "section", "h1", "h2", "p", "strong", "b", "ul", "ol", "li", "span", "dl", "dt",
            "dd", "table", "thead", "tbody", "tr", "th", "td", "svg", "path", "circle", "rect", "text", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang", "dir", "charset", "http-equiv", "content", "name", "class", "scope", "viewBox", "width", "height", "aria-hidden", "aria-label", "role", "d",
            "cx", "cy", "r", "x", "y", "rx");

    static Stream<Verdict> verdicts() {
        return Stream.of(Samples.backendDown(Confidence.SURE), Samples.backendDown(Confidence.LIKELY), Samples.cannotTell(), Samples.works());
    }

    private static String page(Examined examined, Messages messages) {
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(examined);
        return new SummaryPage(messages, "0.1.0", ZoneId.of("Europe/Berlin")).of(redacted, new VerdictWords(messages).of(redacted.examined().verdict()));
    }

    /** Every element and attribute is one of ours: so there is no script, no link, no picture from elsewhere and no style on an element. */
    private static Document parse(String page) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertTrue(ATTRIBUTES.contains(element.getAttributes().item(j).getNodeName()), element.getTagName() + " " + element.getAttributes().item(j));
            }
        }
        return document;
    }

    private static Observation failing(String text) {
        return new Observation(
                Vantage.SYSTEM, Target.SITE, text, Outcome.BAD_GATEWAY,
                Map.of(Fact.STATUS, "502", Fact.MESSAGE, text, Fact.AUTHOR, text, Fact.HEADERS, "Via: " + text, Fact.REQUEST_ID, text, Fact.ADDRESS, text),
                Samples.NOON, Duration.ofMillis(40));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isWellFormedAndNeedsNothingElse(Verdict verdict) throws Exception {
        Document document = parse(page(Samples.examined(verdict), Messages.english()));
        assertEquals("en", document.getDocumentElement().getAttribute("lang"));
        String style = document.getElementsByTagName("style").item(0).getTextContent();
        assertFalse(style.matches("(?is).*(url\\(|@import|@font-face|expression).*"), style);
        String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        String policy = ((Element) document.getElementsByTagName("meta").item(1)).getAttribute("content");
        assertEquals("default-src 'none'; style-src 'sha256-" + digest + "'", policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</style><b>x", "]]>", "<!--", "&lt;script&gt;", "</title><script>", "javascript:alert(1)"
    })
    void nothingFromTheNetworkBreaksOut(String text) throws Exception {
        String page = page(Samples.examined(Samples.backendDown(Confidence.SURE), List.of(failing(text)), Map.of(text, text)), Messages.english());
        assertTrue(parse(page).getDocumentElement().getTextContent().contains(text), page);
    }

    /** A terminal, a spreadsheet and a reader of lines are steered by nothing that a stranger wrote. */
    @Test
    void nothingSteersTheReader() throws Exception {
        String text = "a\u001b[31mb\u202ec\u2066d\u200be\u2028f\u0007g\u009bh\rI";
        Examined examined = Samples.examined(Samples.backendDown(Confidence.SURE), List.of(failing(text), failing("=HYPERLINK(1)")), Map.of("os", text));
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(examined);
        var words = new VerdictWords(Messages.english()).of(redacted.examined().verdict());
        for (String shown : List.of(
                page(examined, Messages.english()), new SummaryText(Messages.english(), "0", ZoneId.of("UTC")).of(redacted, words),
                new SummaryJson("0", ZoneId.of("UTC")).of(redacted, words).toString())) {
            assertTrue(shown.contains("a[31mbcdefghI"), shown);
            assertFalse(shown.matches("(?s).*[\\p{Cc}\\p{Cf}\u2028&&[^\n]].*"), shown);
        }
        NodeList cells = parse(page(examined, Messages.english())).getElementsByTagName("td");
        assertTrue(IntStream.range(0, cells.getLength()).noneMatch(i -> cells.item(i).getTextContent().startsWith("=")));
    }

    @Test
    void tellsAllThatADeskAsks() throws Exception {
        List<Observation> seen = new ArrayList<>(List.of(
                new Observation(
                        Vantage.SYSTEM, Target.SITE, "https://shop.example/basket", Outcome.BAD_GATEWAY,
                        Map.of(Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.AUTHOR, "nginx", Fact.AUTHOR_ROLE, "site-gateway", Fact.REQUEST_ID, "7f3c01",
                                Fact.HEADERS, "Server: nginx\nX-Other: no\nProxy-Status: edge; error=dns_error"),
                        Samples.NOON, Duration.ofMillis(40)),
                new Observation(
                        Vantage.OUTSIDE, Target.SITE_START, "probe", Outcome.BAD_GATEWAY, Map.of(Fact.STATUS, "502", Fact.CITY, "Tokyo", Fact.COUNTRY, "JP", Fact.NETWORK, "AS64496 Net"),
                        Samples.NOON.plusSeconds(1), Duration.ofMillis(900)),
                new Observation(Vantage.SYSTEM, Target.STATUS_PAGE, "status.shop.example", Outcome.PRESENT, Map.of(Fact.MESSAGE, "major"), Samples.NOON.plusSeconds(2), Duration.ZERO),
                new Observation(Vantage.MOBILE_DATA, Target.SITE, "", Outcome.FAILS, Map.of(), Samples.NOON.plusSeconds(200), Duration.ZERO)));
        String page = page(Samples.examined(Samples.backendDown(Confidence.SURE), seen, Map.of("system", "Debian")), Messages.english());
        String text = parse(page).getDocumentElement().getTextContent();
        for (String part : List.of(
                "has answered this visitor with \"502 Bad Gateway\" in 1 of 1 try since 2026-11-21 13:00:00 (UTC+01:00)", "Whoseside 0.1.0 places the fault with shop.example (theirs, sure)",
                "https://shop.example/basket?token=masked-1&page=2", "502 Bad Gateway", "nginx (site-gateway)", "7f3c01", "Proxy-Status: edge; error=dns_error", "The trouble is here",
                "13:03:20 On mobile data: fails", "13:00:01 Tokyo, Japan, AS64496 Net: 502", "status.shop.example announces trouble (major) at 13:00:02, and does not say since when. Failures were seen here from 2026-11-21 13:00:00 to 13:00:00.", "system: Debian",
                "The outside check does not answer.")) {
            assertTrue(text.contains(part), part + " is not in " + text);
        }
        assertFalse(text.contains("X-Other"), text);
        // what a person told minutes later is in the table, and does not squeeze the bars
        assertEquals(3, page.split("<rect ", -1).length - 1);
    }

    @Test
    void speaksEveryLanguage() throws Exception {
        for (Languages.Language language : Languages.SHIPPED) {
            Document document = parse(page(Samples.examined(Samples.backendDown(Confidence.LIKELY)), Messages.in(language.locale())));
            assertEquals(language.tag(), document.getDocumentElement().getAttribute("lang"));
            assertEquals("ltr", document.getDocumentElement().getAttribute("dir"));
        }
        Messages arabic = Messages.read(new StringReader(""), Locale.of("ar")).over(Messages.english());
        assertEquals("rtl", parse(page(Samples.examined(Samples.works()), arabic)).getDocumentElement().getAttribute("dir"));
    }

    @Test
    void manyObservationsStayOnTheSheet() throws Exception {
        List<Observation> many = IntStream.range(0, 300).mapToObj(i -> failing("https://shop.example/" + i)).toList();
        String page = page(Samples.examined(Samples.backendDown(Confidence.SURE), many, Map.of()), Messages.english());
        Element picture = (Element) parse(page).getElementsByTagName("svg").item(3);
        assertTrue(Double.parseDouble(picture.getAttribute("viewBox").split(" ")[3]) <= 330, picture.getAttribute("viewBox"));
    }
}
