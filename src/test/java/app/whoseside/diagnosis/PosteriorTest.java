package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.Cause;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One fault is looked for, so that the shares of all that are possible make one whole. */
class PosteriorTest {
    private static final Observation FAILS = page(Outcome.BAD_GATEWAY, Fact.AUTHOR, "nginx", Fact.AUTHOR_ROLE, "site-gateway", Fact.TRUST, "public-list");

    @Test
    void sharesMakeOneWholeAndStandInOrder() {
        Posterior posterior = posterior(SAFE, FAILS, reference(Outcome.WORKS));
        assertEquals(1, posterior.shares().stream().mapToDouble(Posterior.Share::probability).sum(), 1e-9);
        assertEquals(1, posterior.sum(cause -> true), 1e-9);
        assertEquals(0, posterior.sum(cause -> false));
        List<Posterior.Share> ordered = new ArrayList<>(posterior.shares());
        ordered.sort(Comparator.comparingDouble(Posterior.Share::probability).reversed());
        assertEquals(ordered.stream().map(Posterior.Share::probability).toList(), posterior.shares().stream().map(Posterior.Share::probability).toList());
    }

    @Test
    void beforeAnythingIsSeenTheBaseRatesHold() {
        Posterior posterior = posterior(SAFE, page(Outcome.UNKNOWN));
        double all = posterior.shares().stream().mapToDouble(share -> share.cause().base()).sum();
        for (Posterior.Share share : posterior.shares()) {
            assertEquals(share.cause().base() / all, share.probability(), 1e-9, share.cause().id());
        }
    }

    @Test
    void equalSharesStandInTheOrderOfTheirNames() {
        List<String> equals = posterior(SAFE, page(Outcome.UNKNOWN)).shares().stream()
                .map(Posterior.Share::cause)
                .filter(cause -> cause.base() == KNOWLEDGE.cause("line-down").base())
                .map(Cause::id)
                .toList();
        assertTrue(equals.size() > 1);
        assertEquals(equals.stream().sorted().toList(), equals);
    }

    @Test
    void aSideIsTheSumOfItsParties() {
        Posterior posterior = posterior(SAFE, FAILS, reference(Outcome.WORKS));
        assertEquals(Side.THEIRS, posterior.topSide());
        assertEquals(posterior.of(Party.SITE) + posterior.of(Party.CDN), posterior.of(Side.THEIRS), 1e-9);
        assertTrue(posterior.of(Party.SITE) > 0.9);
        assertEquals(posterior.of(Party.PROVIDER), posterior.of(Side.BETWEEN), 1e-9);
        assertEquals(Side.NOBODY, posterior(SAFE, page(Outcome.WORKS), reference(Outcome.WORKS)).topSide());
        assertEquals(Side.YOURS, posterior(SAFE, proxySet(), page(Outcome.PROXY_DEAD)).topSide());
    }
}
