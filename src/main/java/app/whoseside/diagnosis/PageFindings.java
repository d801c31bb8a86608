package app.whoseside.diagnosis;

import static app.whoseside.knowledge.Finding.*;

import app.whoseside.knowledge.Finding;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import java.util.EnumSet;
import java.util.Set;

/** What the site's answer itself says: its kind, and who wrote it. */
final class PageFindings {
    private PageFindings() {}

    static Set<Finding> of(Observation page, boolean proved) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        switch (page.outcome()) {
            case MISSING -> found.add(PAGE_MISSING);
            case FORBIDDEN, OTHER_REFUSAL -> found.add(PAGE_REFUSAL);
            case BLOCKED -> found.add(proved ? PAGE_REFUSAL : PAGE_BLOCK_NOTICE);
            case TOO_MANY_REQUESTS -> found.add(PAGE_TOO_MANY);
            case BOT_CHECK -> found.add(PAGE_BOT_CHECK);
            case CERTIFICATE_EXPIRED -> found.add(CERTIFICATE_EXPIRED);
            case CERTIFICATE_NOT_YET_VALID -> found.add(CERTIFICATE_NOT_YET_VALID);
            case REDIRECT_LOOP -> found.add(REDIRECT_LOOP);
            case REDIRECT_NOWHERE -> found.add(REDIRECT_NOWHERE);
            case NO_ANSWER, BROKEN_ANSWER -> found.add(PAGE_HANGS);
            case TLS_FAILED -> found.add(SAFE_CONNECTION_BROKEN);
            case CERTIFICATE_WRONG_NAME -> found.add(CERTIFICATE_WRONG_NAME);
            case CERTIFICATE_UNTRUSTED -> found.add(CERTIFICATE_UNTRUSTED);
            default -> {}
        }
        if (page.outcome() == Outcome.CERTIFICATE_EXPIRED || page.outcome() == Outcome.CERTIFICATE_NOT_YET_VALID) {
            found.add(CERTIFICATE_BY_DATE);
        }
        if (page.outcome().bad() && page.outcome().answered()) {
            found.add(PAGE_ERROR);
            author(page, proved, found);
            if (page.says(Fact.AUTHOR, "apache-proxy")) {
                found.add(PAGE_SAYS_PROXY);
            }
        }
        if (Likelihood.maintenance(page)) {
            found.add(PAGE_MAINTENANCE);
        }
        if (page.facts().containsKey(Fact.RETRY_AFTER)) {
            found.add(PAGE_RETRY_TIME);
        }
        return found;
    }

    /** A page that names nobody can still only be the site's where the certificate proves it. */
    private static void author(Observation page, boolean proved, Set<Finding> found) {
        switch (page.fact(Fact.AUTHOR_ROLE).orElse("unknown")) {
            case "site-gateway", "site-application" -> found.add(PAGE_BY_SITE);
            case "cdn" -> found.add(PAGE_BY_CDN);
            case "cdn-blames-site" -> found.add(PAGE_BLAMES_SITE);
            case "network-filter" -> found.add(PAGE_BY_FILTER);
            case "user-proxy" -> {}
            default -> {
                if (proved || page.outcome() == Outcome.INTERNAL_ERROR) {
                    found.add(PAGE_BY_SITE);
                }
            }
        }
    }
}
