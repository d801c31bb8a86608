package app.whoseside.diagnosis;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Part;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can have spoken. An answer under a certificate that the public list vouches for, or that other places see too, was written by
 * the site or its delivery network: nobody before them holds the key (RFC 8446, section 4.4).
 */
final class Proof {
    private final Set<String> seenOutside;
    private final boolean validOutside;

    Proof(List<Observation> observations) {
        seenOutside = observations.stream()
                .filter(seen -> seen.vantage().outside())
                .flatMap(seen -> seen.fact(Fact.FINGERPRINT).stream())
                .collect(Collectors.toSet());
        validOutside = observations.stream()
                .anyMatch(seen -> seen.vantage().outside() && seen.outcome().works() && seen.facts().containsKey(Fact.FINGERPRINT));
    }

    /** Returns whether this answer of the site provably comes from the site's end of the path. */
    boolean proves(Observation seen) {
        if (seen.vantage().outside() || !seen.outcome().answered() || !aboutSite(seen.target())) {
            return false;
        }
        if (!seenOutside.isEmpty() && seen.facts().containsKey(Fact.FINGERPRINT)) {
            return seen.fact(Fact.FINGERPRINT).filter(seenOutside::contains).isPresent() || trustedByAll(seen);
        }
        return trustedByAll(seen);
    }

    /** Returns whether other places see the certificate of this answer. */
    boolean sameOutside(Observation seen) {
        return seen.fact(Fact.FINGERPRINT).filter(seenOutside::contains).isPresent();
    }

    /** Returns whether somebody on the way put another certificate in place of the one that other places see. */
    boolean resigned(Observation seen) {
        return seen.says(Fact.TRUST, "this-computer-only") && !seenOutside.isEmpty() && !sameOutside(seen);
    }

    /** Returns whether the certificate met here is another than the valid one that other places see. */
    boolean exchanged(Observation seen) {
        return validOutside && seen.facts().containsKey(Fact.FINGERPRINT) && !trustedByAll(seen) && !sameOutside(seen);
    }

    /** Returns whether trouble in this part can look like an answer of the site: its own, or a site that turns away a guest of this part. */
    static boolean speaks(Part part) {
        return part.party() == Party.SITE || part.party() == Party.CDN || part == Part.PROXY_TO_SITE || part == Part.VPN_TO_SITE;
    }

    private static boolean trustedByAll(Observation seen) {
        return seen.says(Fact.TRUST, "public-list");
    }

    private static boolean aboutSite(Target target) {
        return target == Target.SITE || target == Target.SITE_START;
    }
}
