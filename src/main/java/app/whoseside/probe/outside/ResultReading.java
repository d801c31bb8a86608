package app.whoseside.probe.outside;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import app.whoseside.net.PageText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One probe's result of a Globalping measurement: from how near, what came back, and the facts to keep. */
record ResultReading(Vantage vantage, Outcome outcome, Map<Fact, String> facts) {
    static ResultReading read(Lenient entry, String measurement, Here here, PageJudge judge) {
        Lenient probe = entry.member("probe");
        Lenient result = entry.member("result");
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Outcome outcome =
                switch (result.text("status")) {
                    case "finished" -> finished(result, facts, judge);
                    case "failed" -> failed(result, facts);
                    case "offline" -> nothing(facts, "probe-offline");
                    default -> nothing(facts, "timeout");
                };
        keep(facts, Fact.COUNTRY, probe.text("country"));
        keep(facts, Fact.CITY, probe.text("city"));
        keep(facts, Fact.NETWORK, network(probe));
        keep(facts, Fact.MEASUREMENT, measurement);
        keep(facts, Fact.ADDRESS, result.text("resolvedAddress"));
        return new ResultReading(here.vantage(probe.number("asn"), probe.text("network"), probe.text("country")), outcome, facts);
    }

    /** The service accepts every certificate and follows no redirect, so a bad certificate goes before the status and a redirect is alive. */
    private static Outcome finished(Lenient result, Map<Fact, String> facts, PageJudge judge) {
        int status = result.number("statusCode");
        Lenient tls = result.member("tls");
        if (status < 100 || status > 599) {
            return nothing(facts, "no-status");
        }
        keep(facts, Fact.STATUS, Integer.toString(status));
        keep(facts, Fact.FINGERPRINT, tls.text("fingerprint256").replace(":", "").toLowerCase(Locale.ROOT));
        keep(facts, Fact.ISSUER, tls.member("issuer").text("O"));
        if (tls.isFalse("authorized")) {
            // Node.js has a code here, or an error with a code in it.
            String error = tls.text("error") + tls.member("error").text("code");
            keep(facts, Fact.REASON, error);
            return Failure.certificate(error);
        }
        if (status >= 300 && status < 400) {
            return Outcome.WORKS;
        }
        PageJudge.Reading reading = judge.judge(status, headers(result.member("headers")), result.text("rawBody"));
        reading.facts().forEach(facts::putIfAbsent);
        return reading.outcome();
    }

    private static Outcome failed(Lenient result, Map<Fact, String> facts) {
        String source = result.text("failureSource");
        keep(facts, Fact.REASON, result.text("rawOutput"));
        if (source.equals("internal")) {
            return Outcome.UNKNOWN;
        }
        Outcome outcome = Failure.connection(result.text("rawOutput"), result.member("timings").hasNumber("tcp"));
        // The probe's own resolver is at fault, which says nothing about the site; only that a name is missing is the site's.
        return source.equals("resolver") && outcome != Outcome.NAME_MISSING ? Outcome.UNKNOWN : outcome;
    }

    private static Outcome nothing(Map<Fact, String> facts, String reason) {
        facts.put(Fact.REASON, reason);
        return Outcome.UNKNOWN;
    }

    private static Map<String, List<String>> headers(Lenient headers) {
        Map<String, List<String>> found = new TreeMap<>();
        headers.object().keySet().forEach(name -> found.put(name.toLowerCase(Locale.ROOT), headers.texts(name)));
        return found;
    }

    private static String network(Lenient probe) {
        return (probe.hasNumber("asn") ? "AS" + probe.number("asn") + " " : "").concat(probe.text("network")).strip();
    }

    /** Keeps one line of at most 120 characters, and nothing where there is none. */
    static void keep(Map<Fact, String> facts, Fact fact, String value) {
        String line = PageText.shorten(value.strip().lines().findFirst().orElse(""));
        if (!line.isEmpty()) {
            facts.put(fact, line);
        }
    }
}
