package app.whoseside.probe.outside;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Asks one page in whose network its visitor is: the number that networks have among themselves (RFC 1930). Cloudflare's speed test has it in the
 * header {@code asn}, earlier {@code cf-meta-asn}; other pages of the kind have {@code asn} or {@code org} in a JSON object.
 *
 * @param courier must go straight, since a proxy or VPN would show its own network
 */
public record OwnNetwork(Courier courier, HttpUrl page, Duration patience) {
    private static final Pattern NUMBER = Pattern.compile("^(?:AS)?([1-9]\\d{0,8})\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public OwnNetwork(Courier courier, String page) {
        this(courier, HttpUrl.get(page), Duration.ofMillis(1500));
    }

    /** Returns where the person is, with what was known already; what the page does not tell stays unknown. */
    Here ask(Here known, Deadline end) throws InterruptedException {
        try {
            Courier.Reply reply = courier.get(page, end.within(patience));
            if (reply.status() != 200) {
                return known;
            }
            Lenient body = Lenient.read(reply.body()).orElse(Lenient.NOTHING);
            Optional<String> network = number(Stream.of(header(reply, "asn"), header(reply, "cf-meta-asn"), body.word("asn"), body.text("org")));
            Optional<String> country = Stream.of(header(reply, "country"), header(reply, "cf-meta-country"), body.text("country"))
                    .map(text -> text.strip().toUpperCase(Locale.ROOT))
                    .filter(text -> text.matches("[A-Z]{2}"))
                    .findFirst();
            return new Here(known.network().or(() -> network), known.country().or(() -> country));
        } catch (IOException e) {
            return known;
        }
    }

    private static Optional<String> number(Stream<String> texts) {
        return texts.map(String::strip).map(NUMBER::matcher).filter(Matcher::matches).map(found -> "AS" + found.group(1)).findFirst();
    }

    private static String header(Courier.Reply reply, String name) {
        return reply.header(name).orElse("");
    }
}
