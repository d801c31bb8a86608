package app.whoseside.examination;

import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.Way;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.probe.PageProbe;
import java.util.Optional;
import okhttp3.Dns;

/** The smallest question that tells whether a page opens: one request for it, as the system would send it now, redirects followed. */
public record PageLook(OperatingSystem system, Limits limits, PageAuthors authors, PageFetch fetch) {

    /** Returns how the page did. Where only a name was given and nobody answers under https, plain http is asked too, as a browser would. */
    public Observation at(Address address) {
        Observation seen = one(address);
        Optional<Address> other = address.otherScheme().filter(any -> seen.outcome().bad() && !seen.outcome().answered());
        return other.map(this::one).filter(second -> second.outcome().works()).orElse(seen);
    }

    private Observation one(Address address) {
        Way straight = new Way.Straight(Dns.SYSTEM);
        return new PageProbe(
                        fetch, authors, limits, Vantage.SYSTEM, Target.SITE, address,
                        any -> system.proxyFor(any) instanceof ProxyChoice.Through through ? new Way.ByProxy(through) : straight)
                .ask().getFirst();
    }
}
