package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a desk looks for first: address, times, message, who wrote it, numbers of the request, certificate, what else works. */
record FactFields(Messages messages, Times times, SeenWords words) {
    private static final Set<Target> PAGE = Set.of(Target.SITE, Target.SITE_START, Target.SITE_AGAIN, Target.PROXY);
    /** Headers that lead a desk to the log line of a request: RFC 9209, RFC 9110 section 7.6.3, and the numbers that delivery networks document. */
    private static final Pattern TRACE = Pattern.compile(
            "(?i)(server|via|proxy-status|cache-status|date|cf-ray|x-amz-cf-(id|pop)|x-amzn-requestid|x-request-id|x-correlation-id|x-azure-ref|x-served-by"
                    + "|x-akamai-[a-z-]+|x-vercel-id|fly-request-id|traceparent)\\s*:.*");
    /**
     * Which branch of a delivery network answered: the end of Cloudflare's ray (https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/), CloudFront's
     * X-Amz-Cf-Pop, Fastly's X-Served-By.
     */
    private static final Pattern EDGE = Pattern.compile("(?i)cf-ray:\\s*[0-9a-f]+-([a-z]{3})\\s*|(?:x-amz-cf-pop|x-served-by):\\s*(\\S.*)");
    private static final int MOST = 12;

    List<Summary.Field> of(Examined examined) {
        List<Observation> seen = examined.observations();
        List<Summary.Field> fields = new ArrayList<>();
        Tries tries = Tries.of(examined);
        add(fields, "address", examined.address().url());
        add(fields, "times", times(tries));
        add(fields, "message", String.join(", ", words.failures(tries)));
        add(fields, "author", author(tries));
        add(fields, "request-ids", facts(seen, Fact.REQUEST_ID));
        add(fields, "edge", edges(seen));
        add(fields, "headers", headers(seen));
        add(fields, "retry-after", facts(seen, Fact.RETRY_AFTER));
        add(fields, "redirects", facts(seen, Fact.REDIRECTS));
        add(fields, "server", facts(seen, Fact.ADDRESS));
        add(fields, "certificate", certificate(seen));
        add(fields, "connection", list(seen, one -> one.target() == Target.SITE_CONNECTION));
        add(fields, "names", list(seen, one -> Set.of(Target.NAME, Target.NAME_PUBLIC, Target.NAME_PUBLIC_SAFE).contains(one.target())));
        add(fields, "direct", list(seen, one -> PAGE.contains(one.target()) && (one.vantage() == Vantage.DIRECT || one.vantage() == Vantage.AROUND_VPN)));
        add(fields, "proxy", list(seen, one -> Set.of(Target.PROXY_SETTING, Target.PROXY, Target.PROXY_REFERENCE, Target.VPN_SETTING).contains(one.target())));
        add(fields, "others", count(seen, one -> one.is(Vantage.SYSTEM, Target.REFERENCE)));
        return fields;
    }

    private void add(List<Summary.Field> fields, String id, String value) {
        if (!value.isBlank()) {
            fields.add(new Summary.Field(id, messages.get("summary.label." + id), value));
        }
    }

    private String times(Tries tries) {
        List<Instant> failed = tries.failures();
        if (failed.isEmpty()) {
            return "";
        }
        Instant start = failed.getFirst();
        boolean many = failed.size() > MOST;
        String times = this.times.full(start) + failed.stream().skip(1).limit(many ? MOST - 2 : MOST).map(one -> ", " + this.times.after(start, one)).collect(Collectors.joining());
        String all = many ? messages.get("summary.times.many", Map.of("times", times, "count", failed.size(), "last", this.times.after(start, failed.getLast()))) : times;
        return all + " (" + this.times.offset(start) + ")";
    }

    private static String author(Tries tries) {
        Optional<Observation> last = tries.failed().isEmpty() ? Optional.empty() : Optional.of(tries.failed().getLast());
        return last.flatMap(one -> one.fact(Fact.AUTHOR)).map(author -> author + last.get().fact(Fact.AUTHOR_ROLE).map(role -> " (" + role + ")").orElse("")).orElse("");
    }

    private static String facts(List<Observation> seen, Fact fact) {
        return join(seen.stream().filter(one -> PAGE.contains(one.target()) && !one.vantage().outside()).flatMap(one -> one.fact(fact).stream()), "\n");
    }

    private static String headers(List<Observation> seen) {
        return join(traces(seen), "\n");
    }

    private static Stream<String> traces(List<Observation> seen) {
        return seen.stream()
                .filter(one -> PAGE.contains(one.target()) && !one.vantage().outside() && !one.outcome().works())
                .flatMap(one -> one.fact(Fact.HEADERS).stream().flatMap(String::lines))
                .filter(line -> TRACE.matcher(line).matches());
    }

    private static String edges(List<Observation> seen) {
        return join(traces(seen).map(EDGE::matcher).filter(Matcher::matches).map(edge -> edge.group(edge.group(1) == null ? 2 : 1)), ", ");
    }

    private static String certificate(List<Observation> seen) {
        return join(
                seen.stream()
                        .filter(one -> !one.vantage().outside() && (PAGE.contains(one.target()) || one.target() == Target.SITE_IDENTITY))
                        .filter(one -> one.fact(Fact.FINGERPRINT).isPresent())
                        .map(one -> join(Stream.of(one.fact(Fact.ISSUER), one.fact(Fact.FINGERPRINT).map(print -> "SHA-256 " + print), one.fact(Fact.TRUST)).flatMap(Optional::stream), ", ")),
                "\n");
    }

    private String list(List<Observation> seen, Predicate<Observation> which) {
        return join(
                seen.stream()
                        .filter(which.and(one -> one.outcome().kind() != Outcome.Kind.NOTHING && one.outcome() != Outcome.ABSENT))
                        .map(one -> words.asked(one) + ": " + words.came(one)),
                "\n");
    }

    private String count(List<Observation> seen, Predicate<Observation> which) {
        List<Observation> asked = seen.stream().filter(which.and(one -> one.outcome().kind() != Outcome.Kind.NOTHING)).toList();
        if (asked.isEmpty()) {
            return "";
        }
        long opened = asked.stream().filter(one -> one.outcome().works()).count();
        String slowest = String.format(Locale.ROOT, "%d", asked.stream().mapToLong(one -> one.duration().toMillis()).max().orElse(0));
        return messages.get("summary.others", Map.of("opened", opened, "asked", asked.size(), "slowest", slowest));
    }

    private static String join(Stream<String> texts, String between) {
        return texts.filter(text -> !text.isBlank()).distinct().limit(MOST).collect(Collectors.joining(between));
    }
}
