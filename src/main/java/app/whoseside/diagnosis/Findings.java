package app.whoseside.diagnosis;

import static app.whoseside.knowledge.Finding.*;

import app.whoseside.diagnosis.Surroundings.Reach;
import app.whoseside.knowledge.Cause.Condition;
import app.whoseside.knowledge.Finding;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from the observations what reasons may rest on. */
final class Findings {
    private final Surroundings around;
    private final Proof proof;
    private final Seen seen;
    private final Seen pages;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);

    private Findings(Surroundings around, Proof proof, List<Observation> all) {
        this.around = around;
        this.proof = proof;
        this.seen = new Seen(all);
        this.pages = seen.at(Vantage.SYSTEM, Target.SITE);
    }

    static Set<Finding> of(Surroundings around, Proof proof, List<Observation> observations) {
        Findings findings = new Findings(around, proof, observations);
        findings.site();
        findings.outside();
        findings.book();
        findings.books();
        findings.others();
        findings.here();
        findings.proxy();
        findings.vpnAndTold();
        return findings.found;
    }

    private void site() {
        pages.all().forEach(page -> found.addAll(PageFindings.of(page, proof.proves(page))));
        note(SITE_WORKS, pages.works());
        note(SITE_FAILS, pages.fails());
        // Where the same page comes everywhere, it is the site's, whether or not its author is known.
        note(PAGE_BY_SITE, pages.any(page -> page.says(Fact.AUTHOR_ROLE, "unknown") && sameErrorOutside(page)));
        note(IDENTITY_PROVED, pages.any(proof::proves) || pages.any(this::sameErrorOutside));
        note(OUTSIDE_SAME_CERTIFICATE, pages.any(proof::sameOutside));
        note(CERTIFICATE_RESIGNED, pages.any(proof::resigned));
        boolean looked = seen.about(Target.SITE_IDENTITY).any(shown -> shown.outcome().works() && shown.says(Fact.TRUST, "public-list"));
        note(IDENTITY_SHOWN, pages.any(page -> page.outcome().bad() && !page.outcome().answered() && page.says(Fact.TRUST, "public-list"))
                || (looked && pages.any(page -> page.outcome() == Outcome.NO_ANSWER || page.outcome() == Outcome.BROKEN_ANSWER)));
        note(SECOND_WORKS, seen.at(Vantage.SYSTEM, Target.SITE_AGAIN).works());
        note(CERTIFICATE_OF_FILTER, pages.any(page -> page.outcome() == Outcome.CERTIFICATE_UNTRUSTED && page.says(Fact.AUTHOR_ROLE, "network-filter")));
        note(CERTIFICATE_EXCHANGED, pages.any(proof::exchanged));
        note(STATUS_PAGE_TROUBLE, around.has().contains(Condition.TROUBLE_ANNOUNCED));
        note(START_WORKS, seen.at(Vantage.SYSTEM, Target.SITE_START).works());
        note(NOT_PUBLIC, !around.publicName() || around.reach() != Reach.PUBLIC);
    }

    /** Without a safe connection, the same error by the same author elsewhere takes the certificate's place. */
    private boolean sameErrorOutside(Observation page) {
        return !around.address().safe()
                && page.outcome().bad()
                && page.outcome().answered()
                && seen.any(other -> other.vantage().outside()
                        && other.outcome() == page.outcome()
                        && other.fact(Fact.AUTHOR).equals(page.fact(Fact.AUTHOR)));
    }

    private void outside() {
        Seen outside = seen.only(other -> other.vantage().outside());
        int opened = outside.count(other -> other.outcome().works());
        int all = outside.all().size();
        note(OUTSIDE_WORKS, opened > 0 && opened * 2 >= all);
        note(OUTSIDE_FAILS, all > 0 && opened * 4 <= all);
        note(OWN_NETWORK_FAILS, outside.only(other -> other.vantage() == Vantage.OUTSIDE_OWN_NETWORK).fails());
        note(NEAR_FAILS, outside.only(other -> other.vantage() == Vantage.OUTSIDE_NEAR).fails());
    }

    private void book() {
        Seen book = seen.at(Vantage.SYSTEM, Target.NAME);
        note(BOOK_FOUND, book.works());
        note(BOOK_MISSING, book.any(Outcome.NAME_MISSING));
        note(BOOK_NO_ANSWER_FOR_SITE, book.each(Findings::noAnswer));
        note(BOOK_SILENT, book.each(Findings::noAnswer) && seen.at(Vantage.SYSTEM, Target.REFERENCE_NAME).each(Findings::noAnswer));
        boolean local = around.has().contains(Condition.RESOLVER_LOCAL);
        boolean own = around.has().contains(Condition.RESOLVER_HERE);
        note(RESOLVER_OF_NETWORK, !book.none() && local);
        note(RESOLVER_OF_PROVIDER, !book.none() && !local && !rewritten());
        note(BOOK_STOPPED_HERE, own && book.each(name -> name.says(Fact.REASON, "refused")));
    }

    /** Somebody answers in the place of all name servers: that can be the provider, and the router as well. */
    private boolean rewritten() {
        Seen open = seen.about(Target.NAME_PUBLIC).only(other -> other.outcome() != Outcome.NAME_SILENT);
        Set<String> sealed = open.none() ? Set.of() : addresses(seen.about(Target.NAME_PUBLIC_SAFE));
        return !sealed.isEmpty() && open.each(other -> other.outcome().bad() || addresses(new Seen(List.of(other))).stream().noneMatch(sealed::contains));
    }

    private static Set<String> addresses(Seen names) {
        return names.all().stream().flatMap(name -> name.fact(Fact.ADDRESSES).stream()).flatMap(text -> Arrays.stream(text.split(" "))).collect(Collectors.toSet());
    }

    private void books() {
        Seen books = seen.only(other -> other.target() == Target.NAME_PUBLIC || other.target() == Target.NAME_PUBLIC_SAFE)
                .only(other -> other.outcome() != Outcome.NAME_SILENT);
        Seen otherBook = seen.at(Vantage.OTHER_BOOK, Target.SITE);
        // A measurement probe looks the name up too, in an address book of its own place.
        Seen elsewhere = seen.only(other -> other.vantage().outside());
        note(BOOKS_FOUND, books.works() || elsewhere.any(other -> other.facts().containsKey(Fact.ADDRESS)));
        note(BOOKS_MISSING, (books.none() ? elsewhere : books).each(other -> other.outcome() == Outcome.NAME_MISSING));
        note(BOOKS_NO_ANSWER_FOR_SITE, (books.none() ? elsewhere : books).each(Findings::noAnswer));
        note(BOOKS_INSIDE, books.each(other -> other.outcome() == Outcome.NAME_DIFFERS));
        note(BOOKS_LIST_OTHERS, seen.about(Target.REFERENCE_NAME_PUBLIC).works());
        note(OTHER_BOOK_WORKS, otherBook.any(page -> page.outcome().works() || proof.proves(page)) || elsewhere.any(this::opensAtAnotherAddress));
        Seen book = seen.at(Vantage.SYSTEM, Target.NAME);
        boolean another = book.any(name -> name.outcome() == Outcome.NAME_DIFFERS || name.outcome() == Outcome.NAME_MISSING);
        note(BOOK_DIFFERS, has(BOOKS_FOUND) && (another || (has(OTHER_BOOK_WORKS) && has(SITE_FAILS)) || (has(BOOK_NO_ANSWER_FOR_SITE) && !has(BOOK_SILENT))));
    }

    private boolean opensAtAnotherAddress(Observation outside) {
        Optional<String> there = outside.fact(Fact.ADDRESS);
        boolean known = pages.any(page -> page.facts().containsKey(Fact.ADDRESS));
        return outside.outcome().works() && there.isPresent() && known && !pages.any(page -> page.fact(Fact.ADDRESS).equals(there));
    }

    private void others() {
        Seen references = seen.only(other -> other.target() == Target.REFERENCE && other.vantage() == Vantage.SYSTEM);
        note(REFERENCES_WORK, references.count(other -> other.outcome().works()) * 2 >= Math.max(2, references.all().size()));
        note(REFERENCES_FAIL, references.fails());
        Seen small = seen.about(Target.PORTAL);
        note(REFERENCES_RESIGNED, references.count(other -> other.outcome() == Outcome.CERTIFICATE_UNTRUSTED) * 2 > Math.max(2, references.all().size()));
        note(REFERENCES_STALL, references.each(other -> other.outcome() == Outcome.NO_ANSWER) && small.works());
        note(PORTALS_SAME, small.each(check -> check.outcome().bad() && pages.any(check.outcome())));
        note(PORTAL_SEEN, seen.about(Target.PORTAL).any(Outcome.SIGN_IN));
        note(PORTAL_CLEAN, !seen.about(Target.PORTAL).none() && !has(PORTAL_SEEN));
        note(CLOCK_RIGHT, seen.about(Target.CLOCK).works() && !seen.about(Target.CLOCK).any(Outcome.OFF));
        note(CLOCK_WRONG, seen.about(Target.CLOCK).fails());
        note(CLOCK_HARMLESS, has(CLOCK_WRONG) && has(REFERENCES_WORK));
    }

    private void here() {
        note(NO_LINK, seen.about(Target.LINK).fails());
        note(LINKED, seen.about(Target.LINK).works());
        note(ROUTER_WORKS, seen.about(Target.ROUTER).works());
        Seen router = seen.about(Target.ROUTER);
        note(NO_ROUTER, router.each(one -> one.says(Fact.REASON, "no-router")) && has(LINKED));
        note(ROUTER_SILENT, router.fails() && !has(NO_ROUTER));
        note(FIREWALL_HERE, seen.about(Target.FIREWALL).any(Outcome.PRESENT));
        note(HOSTS_PINNED, seen.about(Target.HOSTS_FILE).any(Outcome.PRESENT));
    }

    private void proxy() {
        boolean set = around.proxy();
        Seen own = seen.only(other -> other.vantage() == Vantage.SYSTEM && (other.target() == Target.PROXY || other.target() == Target.SITE));
        Seen through = seen.at(Vantage.SYSTEM, Target.REFERENCE);
        Seen direct = seen.only(other -> other.vantage() == Vantage.DIRECT || other.vantage() == Vantage.PROXY_OFF);
        note(PROXY_SET, set);
        note(PROXY_LOCAL, around.has().contains(Condition.PROXY_LOCAL));
        note(PROXY_DEAD, set && own.any(Outcome.PROXY_DEAD));
        note(PROXY_NOT_LISTENING, set && own.any(other -> other.outcome() == Outcome.PROXY_DEAD
                && other.fact(Fact.REASON).filter(reason -> reason.contains("refused")).isPresent()));
        note(PROXY_WANTS_PASSWORD, set && own.any(Outcome.PROXY_PASSWORD));
        note(PROXY_OPENS_OTHERS, set && through.count(other -> other.outcome().works()) * 2 >= Math.max(2, through.all().size()));
        note(PROXY_FAILS_OTHERS, set && through.fails());
        note(DIRECT_WORKS, direct.only(other -> other.target() == Target.SITE).works());
        note(DIRECT_OPENS_OTHERS, direct.only(other -> other.target() == Target.REFERENCE).works() || has(DIRECT_WORKS));
    }

    private void vpnAndTold() {
        note(VPN_ON, around.vpn());
        note(AROUND_WORKS, seen.only(other -> other.vantage() == Vantage.AROUND_VPN).works());
        note(AROUND_SITE_WORKS, seen.only(other -> other.vantage() == Vantage.AROUND_VPN || other.vantage() == Vantage.VPN_OFF)
                .only(other -> other.target() == Target.SITE)
                .works());
        boolean directFails = seen.at(Vantage.DIRECT, Target.SITE).fails();
        note(PLAIN, (!around.proxy() || directFails) && !around.vpn());
        Seen elsewhere = seen.only(other -> other.vantage() == Vantage.MOBILE_DATA || other.vantage() == Vantage.OTHER_NETWORK);
        note(TOLD_VPN_OFF_WORKS, seen.at(Vantage.VPN_OFF, Target.SITE).works());
        note(TOLD_ELSEWHERE_WORKS, elsewhere.works());
        note(TOLD_ELSEWHERE_FAILS, elsewhere.fails());
        note(TOLD_BROWSER_FAILS, seen.at(Vantage.BROWSER, Target.SITE).any(Outcome.FAILS));
        note(TOLD_PRIVATE_WINDOW_WORKS, seen.at(Vantage.PRIVATE_WINDOW, Target.SITE).works());
    }

    private static boolean noAnswer(Observation seen) {
        return seen.outcome() == Outcome.NAME_FAILED || seen.outcome() == Outcome.NAME_SILENT;
    }

    private boolean has(Finding finding) {
        return found.contains(finding);
    }

    private void note(Finding finding, boolean holds) {
        if (holds) {
            found.add(finding);
        }
    }
}
