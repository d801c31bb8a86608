package app.whoseside.knowledge;

import app.whoseside.model.Part;
import app.whoseside.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that can be wrong.
 *
 * @param part the part of the path that it breaks; empty for "nothing is wrong"
 * @param base how often it is the reason that somebody asks, in relation to the other causes
 * @param when what the path must have for the cause to be possible
 * @param shows what questions that cross the part look like
 * @param elsewhere what questions that skip the part look like, where that is not the healthy look
 * @param authors how likely each author (id or role) of an error page is, where one came
 * @param neverSure whether nothing seen from a home computer can settle it
 */
public record Cause(
        String id,
        Party party,
        Optional<Part> part,
        double base,
        Set<Condition> when,
        Map<Group, Chances> shows,
        Map<Group, Chances> elsewhere,
        Map<String, Double> authors,
        boolean neverSure,
        List<Why> why,
        int now) {

    /** What the path must have. */
    public enum Condition {
        PROXY,
        PROXY_LOCAL,
        VPN,
        /** The page has not failed from here. */
        SITE_NOT_FAILING,
        /** The person says that the browser shows an error. */
        BROWSER_FAILS,
        /** The page failed, and opened when it was asked for again. */
        OPENED_AGAIN,
        /** Another page than the start page was asked for. */
        INNER_PAGE,
        /** The name server has a private address: most often the router. */
        RESOLVER_LOCAL,
        /** The name server is a program on this computer itself. */
        RESOLVER_HERE,
        /** The name server is no program on this computer, as far as is known. */
        RESOLVER_BEYOND,
        /** The name server is another machine in the network than the router. */
        RESOLVER_NEIGHBOUR,
        /** The site's own status page tells of trouble. */
        TROUBLE_ANNOUNCED,
        /** By the true date the site's certificate would be valid. */
        DATE_EXPLAINS,
        /** The name server gives an address of this very network, or is a machine in it that is not the router. */
        NAME_LEADS_HOME,
        /** The page is asked for without a safe connection. */
        PLAIN_HTTP
    }

    /**
     * A reason: the n-th sentence of the cause, and the findings that it rests on.
     *
     * @param told what the person may have told instead; then its own sentence {@code told.<finding>} is used
     * @param need what the verdict loses when the findings are not there
     */
    public record Why(List<Finding> rests, Optional<Finding> told, Need need) {
        /** Returns whether the reason holds, seen or told. */
        public boolean holds(Set<Finding> found) {
            return seen(found) || told.filter(found::contains).isPresent();
        }

        public boolean seen(Set<Finding> found) {
            return found.containsAll(rests);
        }
    }

    public enum Need {
        /** The sentence is left out, no more. */
        NONE,
        /** The verdict is never sure without it. */
        SURE,
        /** It is not this cause without it. */
        CAUSE
    }

    /** Returns the chance that this cause's error page was written by this author, given as id and role. */
    public Optional<Double> author(String id, String role) {
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        double sum = authors.values().stream().mapToDouble(Double::doubleValue).sum();
        Double weight = authors.getOrDefault(id, authors.get(role));
        return Optional.of(weight == null ? 0.01 : Math.max(0.01, weight / sum));
    }
}
