package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets the system's answer about a name beside the public ones. Another address alone means nothing: delivery networks answer by place.
 * A lie is clear only where the address cannot be the site's: nothing, or an inside address for a name that is public.
 */
public final class NameComparison {
    /** Block pages of Cisco Umbrella (OpenDNS), 146.112.61.104 to .110, as its documentation lists them. */
    private static final String SINKHOLE = "146\\.112\\.61\\.(10[4-9]|110)";

    private NameComparison() {}

    /** Returns whether these addresses are a lie without any comparison: all of them nothing (0.0.0.0, ::) or a known block page. */
    static boolean clearLie(List<InetAddress> addresses) {
        return !addresses.isEmpty()
                && addresses.stream().allMatch(address -> address.isAnyLocalAddress() || address.getHostAddress().matches(SINKHOLE));
    }

    /**
     * Returns the system's observation, with the outcome {@link Outcome#NAME_DIFFERS} where the public answers show it to be a lie. An
     * inside address can be right for a name inside a company, so it counts only where the public answers have public addresses alone.
     */
    public static Observation judge(Observation system, List<Observation> open) {
        List<InetAddress> own = addresses(system);
        List<InetAddress> others = open.stream().filter(other -> other.outcome() == Outcome.WORKS).flatMap(other -> addresses(other).stream()).toList();
        boolean lie = system.outcome() == Outcome.WORKS
                && !own.isEmpty()
                && own.stream().noneMatch(PublicNames::isPublic)
                && !others.isEmpty()
                && others.stream().allMatch(PublicNames::isPublic);
        return lie
                ? new Observation(system.vantage(), system.target(), system.asked(), Outcome.NAME_DIFFERS, system.facts(), system.start(), system.duration())
                : system;
    }

    private static List<InetAddress> addresses(Observation observation) {
        return observation.fact(Fact.ADDRESSES).stream().flatMap(text -> Stream.of(text.split(" "))).map(InetAddress::ofLiteral).toList();
    }
}
