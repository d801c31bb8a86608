package app.whoseside.testing;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.report.Personal;
import app.whoseside.report.Redaction;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Secrets, and results into which they are sown wherever a text can come from. */
public final class Secrets {
    public static final Redaction REDACTION = new Redaction(
            new Personal("adalovelace", "/home/adalovelace", "ada-thinkpad", Set.of("198.51.100.4", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", "192.168.1.23")));

    /** What must not be found, and the text that it stands in. */
    private static final List<List<String>> SECRETS = List.of(
            List.of("hunter2", "https://ada:hunter2@shop.example/"),
            List.of("augusta", "https://augusta@shop.example/x"),
            List.of("abcdefsecret", "https://shop.example/in?token=abcdefsecret&page=2"),
            List.of("my+illness", "https://shop.example/search?q=my+illness"),
            List.of("barequery7", "https://shop.example/search?barequery7"),
            List.of("fragment-value", "302 https://shop.example/in#access_token=fragment-value"),
            List.of("fragmentalone", "https://shop.example/page#fragmentalone"),
            List.of("cookievalue", "Set-Cookie: sid=cookievalue; Path=/"),
            List.of("cookieinside", "server said Cookie: id=cookieinside"),
            List.of("dXNlcjpwYXNz", "Authorization: Basic dXNlcjpwYXNz"),
            List.of("dXNlcjpwYXNzMg", "the proxy took Basic dXNlcjpwYXNzMg== for this"),
            List.of("abc.def-123", "it sent Bearer abc.def-123"),
            List.of("eyJhbGciOiJIUzI1NiJ9", "https://shop.example/t/eyJhbGciOiJIUzI1NiJ9.e30.abc/x"),
            List.of("0f1e2d3c4b5a69788796", "https://shop.example/reset/0f1e2d3c4b5a69788796/done"),
            List.of("ada@mail.example", "Contact ada@mail.example for help"),
            List.of("ada%40mail.example", "https://shop.example/u?to=ada%40mail.example"),
            List.of("adalovelace", "cannot read /home/adalovelace/proxy.pac"),
            List.of("Grace Hopper", "C:\\Users\\Grace Hopper\\proxy.pac is missing"),
            List.of("adalovelace", "login of adalovelace refused"),
            List.of("ada-thinkpad", "Via: 1.1 ada-thinkpad.corp.example (squid)"),
            List.of("00:1a:2b:3c:4d:5e", "eth0 00:1a:2b:3c:4d:5e up"),
            List.of("001a.2b3c.4d5e", "port of 001a.2b3c.4d5e"),
            List.of("Curie Home 5G", "wlan0 ESSID:\"Curie Home 5G\""),
            List.of("Curie Home 5G", "SSID: Curie Home 5G"),
            List.of("192.168.1.23", "from 192.168.1.23 port 5"),
            List.of("10.20.30.40", "proxy 10.20.30.40:3128"),
            List.of("198.51.100.4", "you are 198.51.100.4"),
            List.of("203.0.113.77", "Your IP: 203.0.113.77"),
            List.of("2001:db8:9:9::7", "Client IP address is 2001:db8:9:9::7"),
            List.of("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "at 2001:db8:1:2:aaaa:bbbb:cccc:dddd"),
            List.of("fd12:3456:789a::1", "via fd12:3456:789a::1"),
            List.of("proxypw", "http://proxyuser:proxypw@proxy.corp.example:3128"),
            List.of("proxypw", "http_proxy=proxyuser:proxypw@proxy.corp.example:3128"),
            List.of("proxyuser", "PROXY proxyuser:proxypw@proxy.corp.example:8080"),
            List.of("s3same", "option password=s3same was refused"),
            List.of("s3same", "{\"access_token\": \"s3same\"}"));

    /** Where a text comes from. */
    public enum Place {
        PATH, ASKED, REDIRECT, HEADER, PAGE, PAC, SETTING_SOURCE, ERROR, ENVIRONMENT, VALUES, OUTSIDE, AUTHOR, STATUS_PAGE
    }

    /** What lets others in, and so stays out even where the person wants it back. */
    public static final Set<String> LOCKED = Set.of(
            "hunter2", "augusta", "abcdefsecret", "fragment-value", "cookievalue", "cookieinside", "dXNlcjpwYXNz", "dXNlcjpwYXNzMg", "abc.def-123", "proxypw",
            "proxyuser", "s3same");

    private Secrets() {}

    /** Returns one result in which all of them stand. */
    public static Examined all() {
        Examined one = examined("", Place.ERROR);
        List<Observation> all = SECRETS.stream().flatMap(secret -> examined(secret.get(1), Place.ERROR).observations().stream()).toList();
        return new Examined(one.address(), one.verdict(), all, one.environment(), one.unasked(), one.started(), one.firstVerdict(), one.took());
    }

    public static List<String> words() {
        return SECRETS.stream().map(List::getFirst).distinct().toList();
    }

    public static Stream<Arguments> sown() {
        return SECRETS.stream().flatMap(secret -> Stream.of(Place.values())
                // a path has no blanks and begins with a slash
                .filter(place -> place != Place.PATH || secret.get(1).startsWith("https://shop.example/"))
                .map(place -> Arguments.of(secret.get(0), secret.get(1), place)));
    }

    public static Stream<Arguments> secrets() {
        return SECRETS.stream().map(secret -> Arguments.of(secret.get(0), secret.get(1)));
    }

    public static Examined examined(String text, Place place) {
        EnumMap<Fact, String> facts = new EnumMap<>(Map.of(Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.AUTHOR, "nginx"));
        EnumMap<Fact, String> settings = new EnumMap<>(Map.of(Fact.SETTING, "http"));
        EnumMap<Fact, String> outside = new EnumMap<>(Map.of(Fact.CITY, "Frankfurt"));
        Map<String, String> environment = new HashMap<>(Map.of("system", "Debian GNU/Linux 12"));
        String path = "/basket";
        String asked = "https://shop.example/basket";
        String status = "status.shop.example";
        Verdict verdict = Samples.backendDown(Confidence.SURE);
        switch (place) {
            case PATH -> path = text.substring("https://shop.example".length());
            case ASKED -> asked = text;
            case REDIRECT -> facts.put(Fact.REDIRECTS, "302 " + text);
            case HEADER -> facts.put(Fact.HEADERS, "Server: nginx\nVia: " + text + "\n" + text);
            case PAGE -> facts.put(Fact.MESSAGE, text);
            case PAC -> settings.put(Fact.SETTING, text);
            case SETTING_SOURCE -> settings.put(Fact.SOURCE, text);
            case ERROR -> facts.put(Fact.REASON, text);
            case ENVIRONMENT -> environment.put("proxy", text);
            case VALUES -> verdict = with(verdict, text);
            case OUTSIDE -> outside.put(Fact.NETWORK, text);
            case AUTHOR -> facts.put(Fact.AUTHOR, text);
            case STATUS_PAGE -> status = text;
        }
        List<Observation> seen = List.of(
                new Observation(Vantage.SYSTEM, Target.SITE, asked, Outcome.BAD_GATEWAY, facts, Samples.NOON, Duration.ofMillis(40)),
                new Observation(Vantage.DEVICE, Target.PROXY_SETTING, place == Place.ASKED ? text : "proxy.example:3128", Outcome.PRESENT, settings, Samples.NOON, Duration.ofMillis(4)),
                new Observation(Vantage.OUTSIDE, Target.SITE_START, "probe 1", Outcome.BAD_GATEWAY, outside, Samples.NOON, Duration.ofMillis(4)),
                new Observation(Vantage.SYSTEM, Target.STATUS_PAGE, status, Outcome.PRESENT, Map.of(Fact.MESSAGE, text), Samples.NOON, Duration.ofMillis(4)),
                new Observation(Vantage.MOBILE_DATA, Target.SITE, "", Outcome.FAILS, Map.of(), Samples.NOON.plusSeconds(60), Duration.ZERO));
        return new Examined(
                new Address("https", "shop.example", 443, path), verdict, seen, environment, List.of(), Samples.NOON, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    private static Verdict with(Verdict verdict, String text) {
        Map<String, Object> values = new HashMap<>(verdict.values());
        values.put("product", text);
        values.put("author", text);
        values.put("site", text);
        return new Verdict(
                verdict.side(), verdict.party(), verdict.cause(), verdict.confidence(), verdict.causes(), verdict.why(), verdict.moved(), verdict.now(),
                verdict.steps(), verdict.places(), values);
    }
}
