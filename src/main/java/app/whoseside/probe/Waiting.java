package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.http.Progress;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page that is waited for: what its silence looks like so far. */
final class Waiting {
    /** Two lost handshakes could be behind a shorter silence. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    private final Progress progress = new Progress();
    private volatile @Nullable Stamp since;

    Progress progress() {
        return progress;
    }

    Stamp begins(Stamp stamp) {
        since = stamp;
        return stamp;
    }

    /** @param proxied whether a proxy stands between: then a connection under way says nothing about the site */
    List<Observation> soFar(Vantage vantage, Target target, String asked, boolean proxied) {
        Stamp begun = since;
        if (begun == null) {
            return List.of();
        }
        Duration waited = Duration.between(begun.start(), begun.clock().instant());
        if (waited.compareTo(LEAST) < 0) {
            return List.of();
        }
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.REASON, Observation.STILL_WAITING);
        progress.remote().filter(ignored -> !proxied).ifPresent(address -> facts.put(Fact.ADDRESS, address.getHostAddress()));
        Outcome outcome = switch (progress.phase()) {
            case NAME -> proxied ? Outcome.UNKNOWN : Outcome.NAME_SILENT;
            case CONNECT -> proxied ? Outcome.UNKNOWN : Outcome.SILENT;
            case TLS, REQUEST, ANSWER -> Outcome.NO_ANSWER;
            case BODY -> Outcome.UNKNOWN;
        };
        return outcome == Outcome.UNKNOWN ? List.of() : List.of(new Observation(vantage, target, asked, outcome, facts, begun.start(), waited));
    }
}
