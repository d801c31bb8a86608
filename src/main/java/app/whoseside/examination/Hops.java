package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.net.http.Addresses;
import java.util.List;
import java.util.Optional;

/** Where a page led on to. */
final class Hops {
    private Hops() {}

    /** Returns the last place that the page led on to; empty where it led nowhere else, or where the leading itself is the trouble. */
    static Optional<Address> last(Observation page) {
        if (page.outcome() == Outcome.REDIRECT_LOOP || page.outcome() == Outcome.REDIRECT_NOWHERE || page.outcome() == Outcome.SIGN_IN) {
            return Optional.empty();
        }
        return page.fact(Fact.REDIRECTS)
                .map(lines -> List.of(lines.split("\n")).getLast())
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .flatMap(Hops::read);
    }

    /** A long address was cut for the record, which leaves its host as it was. */
    private static Optional<Address> read(String url) {
        try {
            return Optional.of(Addresses.of(url));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
