package app.whoseside.diagnosis;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Finding;
import app.whoseside.model.Confidence;
import app.whoseside.model.Reason;
import app.whoseside.model.Reason.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sentences that say why: only those whose findings are there, and for a likely verdict what is missing. */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(Cause cause, Set<Finding> found, Confidence confidence) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < cause.why().size(); i++) {
            Cause.Why why = cause.why().get(i);
            if (why.seen(found)) {
                reasons.add(new Reason("cause." + cause.id() + ".why." + (i + 1), tone(why.rests())));
            } else if (why.holds(found)) {
                Finding told = why.told().orElseThrow();
                reasons.add(new Reason("told." + told.id().replaceFirst("^told-", ""), tone(List.of(told))));
            }
        }
        if (confidence == Confidence.LIKELY) {
            missing(cause, found).ifPresent(key -> reasons.add(new Reason(key, Tone.OPEN)));
        }
        return reasons;
    }

    static List<Reason> cannotTell(boolean cleared, boolean suspects, boolean step, Set<Finding> found) {
        List<Reason> reasons = new ArrayList<>();
        if (cleared) {
            reasons.add(new Reason("cause.cannot-tell.why.1", Tone.WORKS));
        }
        if (suspects) {
            reasons.add(new Reason("cause.cannot-tell.why.2", Tone.OPEN));
        }
        if (nobodyAsked(found)) {
            reasons.add(new Reason("missing.outside", Tone.OPEN));
        }
        if (step) {
            reasons.add(new Reason("cause.cannot-tell.why.3", Tone.OPEN));
        }
        return reasons;
    }

    /** Returns whether the cause may be named at all. */
    static boolean borneOut(Cause cause, Set<Finding> found) {
        return cause.why().stream().filter(why -> why.need() == Cause.Need.CAUSE).allMatch(why -> why.holds(found));
    }

    /** Returns whether everything is there that being sure of this cause takes; what was only told does not make sure. */
    static boolean complete(Cause cause, Set<Finding> found) {
        return cause.why().stream().filter(why -> why.need() != Cause.Need.NONE).allMatch(why -> why.seen(found));
    }

    private static Optional<String> missing(Cause cause, Set<Finding> found) {
        Set<Finding> wanted = new java.util.HashSet<>();
        cause.why().stream().filter(why -> !why.holds(found)).forEach(why -> wanted.addAll(why.rests()));
        if (nobodyAsked(found) && wanted.stream().anyMatch(Reasons::fromOutside)) {
            return Optional.of("missing.outside");
        }
        if (found.contains(Finding.PROXY_SET) && wanted.contains(Finding.DIRECT_WORKS)) {
            return Optional.of("missing.direct");
        }
        if (wanted.contains(Finding.AROUND_WORKS) || wanted.contains(Finding.AROUND_SITE_WORKS)) {
            return Optional.of("missing.around");
        }
        if (wanted.contains(Finding.REFERENCES_WORK)) {
            return Optional.of("missing.references");
        }
        return Optional.empty();
    }

    private static boolean fromOutside(Finding finding) {
        return finding.id().startsWith("outside-") || finding == Finding.NEAR_FAILS || finding == Finding.OWN_NETWORK_FAILS || finding == Finding.IDENTITY_PROVED;
    }

    private static boolean nobodyAsked(Set<Finding> found) {
        return !found.contains(Finding.OUTSIDE_WORKS) && !found.contains(Finding.OUTSIDE_FAILS) && !found.contains(Finding.NOT_PUBLIC);
    }

    /** A reason shows a tick when all it rests on works or is in order. */
    private static Tone tone(List<Finding> rests) {
        boolean good = rests.stream().allMatch(finding -> switch (finding) {
            case SITE_WORKS, START_WORKS, REFERENCES_WORK, OUTSIDE_WORKS, BOOK_FOUND, BOOKS_FOUND, BOOKS_LIST_OTHERS, OTHER_BOOK_WORKS,
                 LINKED, CLOCK_HARMLESS, ROUTER_WORKS, PORTAL_CLEAN, CLOCK_RIGHT, PROXY_OPENS_OTHERS, DIRECT_WORKS, DIRECT_OPENS_OTHERS, AROUND_WORKS,
                 AROUND_SITE_WORKS, PLAIN, TOLD_ELSEWHERE_WORKS, TOLD_PRIVATE_WINDOW_WORKS, TOLD_VPN_OFF_WORKS -> true;
            default -> false;
        });
        return good ? Tone.WORKS : Tone.FAILS;
    }
}
