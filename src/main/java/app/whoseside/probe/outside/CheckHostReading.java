package app.whoseside.probe.outside;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one place of check-host.net got: a row with 1 or 0, seconds, a message, the status and the site's address. A row without a status has the
 * operating system's words for what went wrong. Who wrote an error page cannot be told.
 */
final class CheckHostReading {
    /** From here on the client library of the service (AnyEvent::HTTP) makes up statuses for what is no answer. */
    private static final int NO_STATUS = 595;

    /** Checks for humans come with these too, and the page that would tell is not shown. */
    private static final Set<Integer> AMBIGUOUS = Set.of(403, 429, 503);

    private CheckHostReading() {}

    /**
     * @param place country code, country, city, address and AS number; some may be missing
     * @param row empty while the place has not answered
     */
    static ResultReading read(List<String> place, List<String> row, String id, Here here, PageJudge judge) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Outcome outcome = row.isEmpty() ? Outcome.UNKNOWN : outcome(row, facts, judge);
        if (row.isEmpty()) {
            facts.put(Fact.REASON, "timeout");
        }
        String country = at(place, 0).toUpperCase(Locale.ROOT);
        String network = at(place, 4).matches("AS\\d{1,10}") ? at(place, 4) : "";
        ResultReading.keep(facts, Fact.COUNTRY, country.matches("[A-Z]{2}") ? country : "");
        ResultReading.keep(facts, Fact.CITY, at(place, 2));
        ResultReading.keep(facts, Fact.NETWORK, network);
        ResultReading.keep(facts, Fact.MEASUREMENT, id);
        ResultReading.keep(facts, Fact.SOURCE, "check-host");
        ResultReading.keep(facts, Fact.ADDRESS, at(row, 4));
        Vantage vantage = here.vantage(new Here(Optional.of(network), Optional.empty()).asn().orElse(0), "", country);
        return new ResultReading(vantage, outcome, facts);
    }

    private static Outcome outcome(List<String> row, Map<Fact, String> facts, PageJudge judge) {
        boolean came = at(row, 0).equals("1");
        String message = at(row, 2);
        int status = at(row, 3).matches("[1-5]\\d\\d") ? Integer.parseInt(at(row, 3)) : 0;
        if (status == 0 || status >= NO_STATUS) {
            ResultReading.keep(facts, Fact.REASON, message);
            return came ? Outcome.WORKS : message.toLowerCase(Locale.ROOT).contains("certificate") ? Failure.certificate(message) : Failure.connection(message, false);
        }
        ResultReading.keep(facts, Fact.STATUS, Integer.toString(status));
        ResultReading.keep(facts, Fact.MESSAGE, message);
        if (status >= 300 && status < 400) {
            return Outcome.WORKS;
        }
        if (AMBIGUOUS.contains(status)) {
            facts.put(Fact.REASON, "page-not-seen");
            return Outcome.UNKNOWN;
        }
        return judge.judge(status, Map.of(), "").outcome();
    }

    private static String at(List<String> row, int index) {
        return row.size() > index ? row.get(index) : "";
    }
}
