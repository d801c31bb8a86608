package app.whoseside.probe;

import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.KeptHeaders;
import app.whoseside.net.Limits;
import app.whoseside.net.http.Addresses;
import app.whoseside.net.http.Fetched;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.Way;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Does the network want a sign-in first? Asks a page with a known answer over plain HTTP: another answer means a portal, as
 * NetworkManager and Android judge it; 511 is RFC 6585. Also tells what the answer's clock says.
 */
public final class PortalProbe implements Probe {
    private final PageFetch fetch;
    private final PageAuthors authors;
    private final Limits limits;
    private final Contacts.PortalCheck check;
    private final Vantage vantage;
    private final Way way;

    public PortalProbe(PageFetch fetch, PageAuthors authors, Limits limits, Contacts.PortalCheck check, Vantage vantage, Way way) {
        this.fetch = fetch;
        this.authors = authors;
        this.limits = limits;
        this.check = check;
        this.vantage = vantage;
        this.way = way;
    }

    @Override
    public List<Observation> ask() {
        List<Observation> all = new ArrayList<>();
        Stamp stamp = Stamp.now(limits.clock());
        Fetched fetched = fetch.fetchOnce(Addresses.of(check.url()), way);
        PageFacts read = PageFacts.of(fetched, authors, limits.clock().instant());
        Map<Fact, String> facts = new EnumMap<>(read.facts());
        Outcome outcome = read.outcome();
        if (fetched instanceof Fetched.Answered answer) {
            KeptHeaders.first(answer.headers(), "Location").flatMap(to -> Optional.ofNullable(HttpUrl.get(check.url()).resolve(to)))
                    .ifPresent(to -> facts.put(Fact.REDIRECTS, answer.status() + " " + PageFacts.shortened(to.toString())));
            outcome = expected(answer) ? Outcome.WORKS : answer.status() < 400 ? Outcome.SIGN_IN : read.outcome();
        }
        all.add(stamp.observe(vantage, Target.PORTAL, check.url(), outcome, facts));
        ClockReading.of(stamp, check.url(), fetched).ifPresent(all::add);
        return List.copyOf(all);
    }

    private boolean expected(Fetched.Answered answer) {
        boolean status = answer.status() == check.status();
        if (check.content().isEmpty()) {
            return (status || answer.status() == 200) && answer.body().isBlank();
        }
        return status && answer.body().contains(check.content());
    }
}
