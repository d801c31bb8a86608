package app.whoseside.probe;

import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.Way;
import java.util.List;
import java.util.function.Function;

/** Does the page open? One observation of SITE or SITE_START. */
public final class PageProbe implements Probe {
    private final PageFetch fetch;
    private final PageAuthors authors;
    private final Limits limits;
    private final Vantage vantage;
    private final Target target;
    private final Address address;
    private final Function<Address, Way> ways;
    private final Waiting waiting = new Waiting();

    public PageProbe(PageFetch fetch, PageAuthors authors, Limits limits, Vantage vantage, Target target, Address address,
            Function<Address, Way> ways) {
        this.fetch = fetch;
        this.authors = authors;
        this.limits = limits;
        this.vantage = vantage;
        this.target = target;
        this.address = address;
        this.ways = ways;
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = waiting.begins(Stamp.now(limits.clock()));
        PageFacts read = PageFacts.of(fetch.fetch(address, ways, waiting.progress()), authors, limits.clock().instant());
        return List.of(stamp.observe(vantage, target, address.url(), read.outcome(), read.facts()));
    }

    @Override
    public List<Observation> meanwhile() {
        return waiting.soFar(vantage, target, address.url(), ways.apply(address) instanceof Way.ByProxy);
    }
}
