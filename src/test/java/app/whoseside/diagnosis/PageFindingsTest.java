package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static app.whoseside.knowledge.Finding.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.knowledge.Finding;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What kind of answer it was, and in whose name it was given. */
class PageFindingsTest {
    @Test
    void aPageThatOpensAccusesNobody() {
        assertEquals(Set.of(), of(page(Outcome.WORKS)));
        assertEquals(Set.of(), of(page(Outcome.SILENT)));
    }

    @Test
    void eachKindOfTroubleHasItsFinding() {
        Map<Outcome, Set<Finding>> kinds = Map.ofEntries(
                Map.entry(Outcome.NO_ANSWER, Set.of(PAGE_HANGS)),
                Map.entry(Outcome.BROKEN_ANSWER, Set.of(PAGE_HANGS)),
                Map.entry(Outcome.TLS_FAILED, Set.of(SAFE_CONNECTION_BROKEN)),
                Map.entry(Outcome.CERTIFICATE_EXPIRED, Set.of(CERTIFICATE_EXPIRED, CERTIFICATE_BY_DATE)),
                Map.entry(Outcome.CERTIFICATE_NOT_YET_VALID, Set.of(CERTIFICATE_NOT_YET_VALID, CERTIFICATE_BY_DATE)),
                Map.entry(Outcome.CERTIFICATE_WRONG_NAME, Set.of(CERTIFICATE_WRONG_NAME)),
                Map.entry(Outcome.CERTIFICATE_UNTRUSTED, Set.of(CERTIFICATE_UNTRUSTED)),
                Map.entry(Outcome.MISSING, Set.of(PAGE_ERROR, PAGE_MISSING)),
                Map.entry(Outcome.FORBIDDEN, Set.of(PAGE_ERROR, PAGE_REFUSAL)),
                Map.entry(Outcome.OTHER_REFUSAL, Set.of(PAGE_ERROR, PAGE_REFUSAL)),
                Map.entry(Outcome.TOO_MANY_REQUESTS, Set.of(PAGE_ERROR, PAGE_TOO_MANY)),
                Map.entry(Outcome.BOT_CHECK, Set.of(PAGE_ERROR, PAGE_BOT_CHECK)),
                Map.entry(Outcome.REDIRECT_LOOP, Set.of(PAGE_ERROR, Finding.REDIRECT_LOOP)),
                Map.entry(Outcome.REDIRECT_NOWHERE, Set.of(PAGE_ERROR, Finding.REDIRECT_NOWHERE)));
        kinds.forEach((outcome, found) -> assertEquals(found, of(page(outcome)), outcome.id()));
    }

    @Test
    void aBlockNoticeIsTheSitesOwnRefusalOnlyWhereItIsProved() {
        Observation notice = page(Outcome.BLOCKED, Fact.AUTHOR_ROLE, "network-filter");
        assertEquals(Set.of(PAGE_ERROR, PAGE_BLOCK_NOTICE, PAGE_BY_FILTER), of(notice));
        assertEquals(Set.of(PAGE_ERROR, PAGE_REFUSAL, PAGE_BY_FILTER), proved(notice));
    }

    @Test
    void theAuthorIsTakenFromThePage() {
        Map<String, Finding> authors = Map.of(
                "site-gateway", PAGE_BY_SITE, "site-application", PAGE_BY_SITE, "cdn", PAGE_BY_CDN, "cdn-blames-site", PAGE_BLAMES_SITE);
        authors.forEach((role, found) -> assertEquals(Set.of(PAGE_ERROR, found), of(page(Outcome.BAD_GATEWAY, Fact.AUTHOR_ROLE, role)), role));
    }

    @Test
    void aPageThatNamesNobodyIsTheSitesOnlyWhereItIsProved() {
        Observation nameless = page(Outcome.BAD_GATEWAY);
        assertEquals(Set.of(PAGE_ERROR), of(nameless));
        assertEquals(Set.of(PAGE_ERROR, PAGE_BY_SITE), proved(nameless));
        // Whoever relays pages has no programs that could break in this way.
        assertEquals(Set.of(PAGE_ERROR, PAGE_BY_SITE), of(page(Outcome.INTERNAL_ERROR)));
        assertEquals(Set.of(PAGE_ERROR), proved(page(Outcome.BAD_GATEWAY, Fact.AUTHOR_ROLE, "user-proxy")));
    }

    @Test
    void plannedWorkAndATimeToComeBackAreSaid() {
        Observation planned = page(Outcome.UNAVAILABLE, Fact.REASON, "maintenance", Fact.RETRY_AFTER, "600");
        assertEquals(Set.of(PAGE_ERROR, PAGE_MAINTENANCE, PAGE_RETRY_TIME), of(planned));
        assertEquals(Set.of(PAGE_ERROR), of(page(Outcome.UNAVAILABLE, Fact.REASON, "overload")));
        assertEquals(Set.of(PAGE_ERROR), of(page(Outcome.BAD_GATEWAY, Fact.REASON, "maintenance")));
    }

    private static Set<Finding> of(Observation page) {
        return PageFindings.of(page, false);
    }

    private static Set<Finding> proved(Observation page) {
        return PageFindings.of(page, true);
    }
}
