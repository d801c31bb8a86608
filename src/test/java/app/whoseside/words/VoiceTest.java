package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.Check;
import app.whoseside.model.Confidence;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The voice of every text that the window shows unasked: short sentences, plain words, nothing that alarms. */
class VoiceTest {
    private static final Messages MESSAGES = Messages.english();
    private static final List<String> SPOKEN =
            List.of("cause.", "step.", "probe.", "tell.", "missing.", "explain.", "address.", "offline", "check.", "undo.", "outside.", "watch.");

    /** Causes that no evidence makes sure, so that they have no headline for it. */
    private static final Set<String> NEVER_SURE = Set.of(
            "site-bot-check", "line-down", "provider-answers-instead", "line-loses-big-answers", "vpn-way-lost", "vpn-loses-big-answers", "vpn-lookup-broken",
            "plain-pages-taken-over", "device-lookup-wrong", "all-pages-resigned", "page-resigned", "site-says-trouble", "network-lookup-wrong");

    private static final Set<String> NEVER_LIKELY = Set.of("cannot-tell", "closed-network");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(DNS|TLS|SSL|HTTPS?|TCP|UDP|IP|URL|CDN|PAC|MTU|ASN|NXDOMAIN|SERVFAIL|NAT|DHCP|certificate|resolver|name ?server|"
                    + "gateway|upstream|origin|backend|hosting|load balancer|header|status code|timeout|latency|throughput|packet|"
                    + "captive|posterior|probe|vantage|server-side|"
                    + "please|sorry|oops|thanks?|thank you|failure|critical|fatal|certainly|definitely|maybe|perhaps|might|"
                    + "seems|simply|just|easy|easily|quick|quickly|of course|always|never|soon|"
                    + "unknown error|something went wrong|Whoseside)\\b|!|%|\\b[45]\\d\\d\\b");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}\\b");
    private static final Set<String> ALLOWED = Set.of("VPN", "ID", "IT");

    static Stream<String> spoken() {
        return MESSAGES.keys().stream().filter(key -> SPOKEN.stream().anyMatch(key::startsWith));
    }

    /** The terminal and the settings may use the words of their own world, and keep to the rest of the voice. */
    static Stream<String> terminal() {
        return MESSAGES.keys().stream().filter(key -> key.matches("(cli|settings|whoseside)\\..*") && !filled(key).isBlank());
    }

    static Set<String> causes() {
        Set<String> causes = new TreeSet<>();
        MESSAGES.keys().stream().filter(key -> key.startsWith("cause.")).forEach(key -> causes.add(key.split("\\.")[1]));
        return causes;
    }

    private static boolean label(String key) {
        return key.contains(".button.") || key.matches("step\\..*\\.(deed|deed\\.by-hand|cant)") || key.matches("step\\.(skip|outcome\\.(opened|same|other))");
    }

    /** Returns the text with every placeholder filled by something of its kind. */
    private static String filled(String key) {
        Map<String, Object> values = new HashMap<>();
        for (String name : MESSAGES.placeholders(key)) {
            values.put(name, switch (name) {
                case "site", "suggestion", "spelled" -> "shop.example";
                case "places", "books", "days", "sites", "tries", "fails", "minutes", "seconds", "usual", "count", "from", "to" -> 5;
                case "step" -> "Restart your router.";
                case "cleared", "suspects" -> List.of("your router", "your proxy", "your VPN");
                default -> "Name";
            });
        }
        return MESSAGES.get(key, values);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void sentencesAreShort(String key) {
        for (String sentence : ReadingGrade.sentences(filled(key))) {
            int words = ReadingGrade.words(sentence).size();
            assertTrue(words <= 18, words + " words: " + sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void noForbiddenWord(String key) {
        var found = FORBIDDEN.matcher(filled(key));
        assertFalse(found.find(), () -> found.group() + " in " + filled(key));
        CAPITALS.matcher(filled(key)).results().forEach(word -> assertTrue(ALLOWED.contains(word.group()), word.group()));
    }

    @ParameterizedTest
    @MethodSource("terminal")
    void theTerminalIsAsCalm(String key) {
        for (String sentence : ReadingGrade.sentences(filled(key))) {
            assertTrue(ReadingGrade.words(sentence).size() <= 18, sentence);
        }
        assertFalse(filled(key).matches("(?is).*(\\b(please|sorry|oops|fail(ed|ure)|fatal|critical|error|invalid|illegal)\\b|!).*"), filled(key));
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void buttonsAreShort(String key) {
        if (label(key)) {
            assertTrue(ReadingGrade.words(filled(key)).size() <= 5, filled(key));
        } else if (!key.equals("cause.cannot-tell.now.1") && !filled(key).endsWith(": shop.example")) {
            assertTrue(filled(key).matches("(?s).*[.?]"), "no end: " + filled(key));
        }
    }

    @ParameterizedTest
    @MethodSource("causes")
    void eachCauseIsWhole(String cause) {
        String at = "cause." + cause;
        assertEquals(!NEVER_SURE.contains(cause), MESSAGES.has(at + ".headline"));
        assertEquals(!NEVER_LIKELY.contains(cause), MESSAGES.has(at + ".headline.likely"));
        for (String part : List.of(".why.1", ".now.1", ".who", ".howlong")) {
            assertTrue(MESSAGES.has(at + part), at + part);
        }
    }

    @ParameterizedTest
    @MethodSource("causes")
    void likelySaysProbablyOnceAndSureNever(String cause) {
        MESSAGES.keys().stream().filter(key -> key.startsWith("cause." + cause + ".")).forEach(key -> {
            int count = filled(key).toLowerCase().split("probably", -1).length - 1;
            assertEquals(key.endsWith(".headline.likely") ? 1 : 0, count, key);
        });
    }

    @ParameterizedTest
    @MethodSource("causes")
    void aTwelveYearOldCanReadIt(String cause) {
        StringBuilder text = new StringBuilder();
        MESSAGES.keys().stream()
                .filter(key -> key.startsWith("cause." + cause + ".") && !label(key))
                .forEach(key -> text.append(filled(key)).append(' '));
        assertTrue(ReadingGrade.of(text.toString()) <= 6, () -> "grade " + ReadingGrade.of(text.toString()));
    }

    /** What stands on one page together: a cause, a step, the sentences of one kind. */
    static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        MESSAGES.keys().stream()
                .filter(key -> Filled.spoken(key) && !Filled.button(key))
                .forEach(key -> groups.add(key.replaceFirst("^((?:cause|step|tell|example)\\.[^.]+|[^.]+).*", "$1.")));
        return groups;
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aTwelveYearOldCanReadEachPage(String group) {
        StringBuilder text = new StringBuilder();
        MESSAGES.keys().stream()
                .filter(key -> key.startsWith(group) && !Filled.button(key) && filled(key).matches("(?s).*[.?]"))
                .forEach(key -> text.append(filled(key)).append(' '));
        // one short sentence with a name in it has no grade worth the name
        if (ReadingGrade.sentences(text.toString()).size() > 1) {
            assertTrue(ReadingGrade.of(text.toString()) <= 6, () -> "grade " + ReadingGrade.of(text.toString()) + ": " + text);
        }
    }

    @Test
    void theWholeIsReadInGradeSix() {
        StringBuilder text = new StringBuilder();
        spoken().filter(key -> !label(key)).forEach(key -> text.append(filled(key)).append(' '));
        assertTrue(ReadingGrade.of(text.toString()) <= 4.5, () -> "grade " + ReadingGrade.of(text.toString()));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void eachCheckSaysWhatItAsks(Check check) {
        assertTrue(MESSAGES.has("probe." + check.id() + ".asking"));
        assertTrue(MESSAGES.has("probe." + check.id() + ".bad"));
    }

    @Test
    void theVocabularyHasNames() {
        Stream.of(Party.values()).forEach(party -> {
            assertTrue(MESSAGES.has("party." + party.id() + ".picture"), party.id());
            assertTrue(MESSAGES.has("party." + party.id() + ".sentence"), party.id());
        });
        Stream.of(Side.values()).forEach(side -> assertTrue(MESSAGES.has("side." + side.id())));
        Stream.of(Confidence.values()).forEach(sure -> assertTrue(MESSAGES.has("confidence." + sure.id())));
        Stream.of(Place.State.values()).forEach(state -> {
            assertTrue(MESSAGES.has("place." + state.id()));
            assertTrue(MESSAGES.has("place." + state.id() + ".aloud"));
        });
    }

    @Test
    void stepsAreWhole() {
        MESSAGES.keys().stream().filter(key -> key.matches("step\\.[\\w-]+\\.title")).forEach(title -> {
            for (String part : List.of(".why", ".what", ".time", ".undo", ".deed", ".cant")) {
                assertTrue(MESSAGES.has(title.replace(".title", part)), title + part);
            }
        });
    }
}
