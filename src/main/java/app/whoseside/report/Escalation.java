package app.whoseside.report;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Ids;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.model.Watched;
import app.whoseside.words.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That it is time to tell someone, and whom.
 *
 * @param desk id of who gets the letter first
 */
public record Escalation(Reason reason, String desk) {
    /** From here on neither a reload nor patience is likely to mend it. */
    private static final Duration LASTING = Duration.ofMinutes(15);
    private static final Set<Vantage> OTHER_EYES = Set.of(Vantage.OTHER_BROWSER, Vantage.OTHER_DEVICE, Vantage.MOBILE_DATA, Vantage.OTHER_NETWORK);
    /** What looks after this computer and its network is mostly the person. */
    private static final String OWN = "company-it";
    /** They end by themselves, and those who can end them know. */
    private static final Set<String> PASSING = Set.of("site-maintenance", "site-rate-limit");
    private static final Desks DESKS = Desks.load();

    /** Why now. */
    public enum Reason {
        /** For more than 15 minutes. */
        LASTING,
        /** In another browser or on another device too. */
        SEVERAL,
        /** A part of the chain that neither the person nor the site's owner looks after: provider, delivery network, managed platform. */
        OTHERS
    }

    /** Returns what a watch, the tries and the person's own answers come to; empty while nobody has to be told, or nobody is known to tell. */
    public static Optional<Escalation> of(Examined examined) {
        return examined.watched().filter(Escalation::closed).isPresent() ? Optional.empty() : of(examined, failed(examined));
    }

    /** It is back; or a day ended without a last word on whether it is. */
    private static boolean closed(Watched watched) {
        return switch (watched.end()) {
            case BACK -> true;
            case OVER -> !watched.downToTheEnd();
            case STOPPED, GOES_ON -> false;
        };
    }

    /** The same while a watch goes on, which has seen it fail for so long at the least. */
    public static Optional<Escalation> of(Examined examined, Duration failed) {
        Verdict verdict = examined.verdict();
        List<Desks.Desk> desks = DESKS.of(verdict);
        boolean placed = verdict.side() != Side.NOBODY && verdict.side() != Side.UNKNOWN && verdict.confidence() != Confidence.UNSURE;
        if (!placed || desks.isEmpty() || desks.getFirst().id().equals(OWN) || PASSING.contains(verdict.cause())) {
            return Optional.empty();
        }
        boolean platform = desks.stream().anyMatch(desk -> desk.id().equals("host")) && platform(examined);
        String desk = platform ? "host" : desks.getFirst().id();
        if (failed.compareTo(LASTING) >= 0) {
            return Optional.of(new Escalation(Reason.LASTING, desk));
        }
        if (several(examined)) {
            return Optional.of(new Escalation(Reason.SEVERAL, desk));
        }
        boolean others = platform || verdict.party() == Party.PROVIDER || verdict.party() == Party.CDN;
        return others ? Optional.of(new Escalation(Reason.OTHERS, desk)) : Optional.empty();
    }

    /** Returns it in two sentences: why, and whom. */
    public String sentences(Messages messages) {
        return messages.get("escalate." + Ids.of(reason), Map.of("desk", messages.get("letter." + desk + ".name")));
    }

    /** Without a watch, between the first try and the last, where each failed. */
    private static Duration failed(Examined examined) {
        Tries tries = Tries.of(examined);
        List<Instant> failures = tries.failures();
        boolean each = !failures.isEmpty() && failures.size() == tries.count();
        return examined.watched().map(Watched::failed).orElse(each ? Duration.between(failures.getFirst(), failures.getLast()) : Duration.ZERO);
    }

    /** The program's own request is one pair of eyes; what works for another pair speaks against telling anybody. */
    private static boolean several(Examined examined) {
        List<Boolean> others = examined.observations().stream().filter(seen -> OTHER_EYES.contains(seen.vantage())).map(seen -> seen.outcome().works()).toList();
        return !others.isEmpty() && !others.contains(true) && !Tries.of(examined).failures().isEmpty();
    }

    private static boolean platform(Examined examined) {
        return examined.verdict().party() == Party.SITE
                && Tries.of(examined).failed().stream().anyMatch(seen -> seen.fact(Fact.AUTHOR).filter(DESKS.platforms()::contains).isPresent());
    }
}
