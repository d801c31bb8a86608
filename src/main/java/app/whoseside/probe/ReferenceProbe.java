package app.whoseside.probe;

import app.whoseside.knowledge.PageAuthors;
import app.whoseside.knowledge.Passage;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
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

/**
 * Does a well-known site answer? Any answer that came sealed shows that it does, whatever its status. Also tells what that site's
 * clock says, as an observation of CLOCK, even where a wrong clock here makes its certificate look bad.
 */
public final class ReferenceProbe implements Probe {
    private final PageFetch fetch;
    private final PageAuthors authors;
    private final Limits limits;
    private final Contacts.Reference reference;
    private final Vantage vantage;
    private final Way way;
    private final Waiting waiting = new Waiting();

    public ReferenceProbe(PageFetch fetch, PageAuthors authors, Limits limits, Contacts.Reference reference, Vantage vantage, Way way) {
        this.fetch = fetch;
        this.authors = authors;
        this.limits = limits;
        this.reference = reference;
        this.vantage = vantage;
        this.way = way;
    }

    @Override
    public List<Observation> ask() {
        List<Observation> all = new ArrayList<>();
        Address address = Addresses.of(reference.url());
        Stamp stamp = waiting.begins(Stamp.now(limits.clock()));
        Fetched fetched = fetch.fetchOnce(address, way, waiting.progress());
        PageFacts read = PageFacts.of(fetched, authors, limits.clock().instant());
        Map<Fact, String> facts = new EnumMap<>(read.facts());
        facts.put(Fact.NETWORK, reference.network());
        country(fetched).ifPresent(code -> facts.put(Fact.COUNTRY, code));
        boolean sealed = fetched instanceof Fetched.Answered answer && PageFacts.passage(answer) == Passage.SEALED;
        all.add(stamp.observe(vantage, Target.REFERENCE, reference.url(), sealed ? Outcome.WORKS : read.outcome(), facts));
        ClockReading.of(stamp, reference.url(), fetched).ifPresent(all::add);
        if (read.outcome() == Outcome.CERTIFICATE_EXPIRED || read.outcome() == Outcome.CERTIFICATE_NOT_YET_VALID) {
            Stamp again = Stamp.now(limits.clock());
            ClockReading.of(again, reference.url(), fetch.fetchAtAnyDate(address, way)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    @Override
    public List<Observation> meanwhile() {
        return waiting.soFar(vantage, Target.REFERENCE, reference.url(), way instanceof Way.ByProxy);
    }

    /** Cloudflare's trace page tells from which country it sees its visitor, in a line such as {@code loc=DE}. */
    private static Optional<String> country(Fetched fetched) {
        if (!(fetched instanceof Fetched.Answered answer)) {
            return Optional.empty();
        }
        return answer.body().lines().filter(line -> line.matches("loc=[A-Z]{2}")).map(line -> line.substring(4)).findFirst();
    }
}
