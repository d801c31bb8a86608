package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.http.Addresses;
import java.util.List;
import java.util.Optional;

/** Where a page led on to. */
final class Hops {
    private Hops() {}

    /** Returns the last place that the page led on to, itself where it led nowhere; empty where somebody on the way may have done the leading, or
     * where that itself is the trouble. */
    static Optional<Address> last(Observation page) {
        if (page.outcome() == Outcome.REDIRECT_LOOP || page.outcome() == Outcome.REDIRECT_NOWHERE || page.outcome() == Outcome.SIGN_IN) {
            return Optional.empty();
        }
        Optional<Address> at = read(page.asked());
        for (String line : page.fact(Fact.REDIRECTS).stream().flatMap(String::lines).toList()) {
            Optional<Address> to = read(line.substring(line.indexOf(' ') + 1));
            if (at.isEmpty() || to.isEmpty() || Addresses.anybodys(at.get(), to.get())) {
                return Optional.empty();
            }
            at = to;
        }
        return at;
    }

    /** Returns what the examination was about: the address asked for, or where the page was found in its place, or where it leads on to and fails. */
    static Address examined(Address wanted, List<Observation> seen) {
        return seen.stream()
                .filter(one -> one.is(Vantage.SYSTEM, Target.SITE))
                .findFirst()
                .flatMap(page -> page.outcome().bad() ? last(page) : read(page.asked()))
                .filter(found -> !found.sameOrigin(wanted))
                .orElse(wanted);
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
