package app.whoseside.report;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One observation in technical words. */
record SeenWords(Messages messages) {

    String asked(Observation seen) {
        return messages.get("detail.target." + seen.target().id(), Map.of("asked", seen.asked())).strip();
    }

    /** Returns from where; empty where it was made from here, as the system is configured. */
    String from(Observation seen) {
        return messages.find("detail.vantage." + seen.vantage().id(), Map.of("place", place(seen))).orElse("").strip();
    }

    /** Returns city, country and network of the computer that looked, as far as they are known. */
    String place(Observation seen) {
        return Stream.of(seen.fact(Fact.CITY), seen.fact(Fact.COUNTRY).map(this::country), seen.fact(Fact.NETWORK))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The server's own words where it sent some. */
    String came(Observation seen) {
        if (seen.fact(Fact.STATUS).isPresent() && !seen.outcome().works()) {
            String status = seen.fact(Fact.STATUS).orElseThrow();
            String words = seen.fact(Fact.MESSAGE).orElse("");
            return words.startsWith(status) ? words : (status + " " + words).strip();
        }
        return seen.fact(Fact.ADDRESSES)
                .filter(addresses -> seen.outcome().works())
                .orElseGet(() -> messages.get("detail.outcome." + seen.outcome().id()));
    }

    /** Returns how the page failed: first as the examination saw it last, then in what other ways a watch did. */
    List<String> failures(Tries tries) {
        Stream<String> last = tries.failed().isEmpty() ? Stream.empty() : Stream.of(came(tries.failed().getLast()));
        return Stream.concat(last, tries.otherwise().stream().map(outcome -> messages.get("detail.outcome." + outcome.id()))).distinct().toList();
    }

    private String country(String code) {
        return code.matches("[A-Za-z]{2}") ? Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(messages.locale()) : code;
    }
}
