package app.whoseside.examination;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.net.Limits;
import app.whoseside.net.dns.NameService;
import app.whoseside.net.dns.PlainDns;
import app.whoseside.net.dns.SystemLookup;
import app.whoseside.net.dns.SystemResolver;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.net.tls.Trust;
import app.whoseside.os.OperatingSystem;
import app.whoseside.probe.Probe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an examination works with, put together once.
 *
 * @param outside makes the probes that are asked only after the person's yes
 */
public record Toolbox(
        OperatingSystem system,
        Limits limits,
        Contacts contacts,
        Diagnosis diagnosis,
        PageAuthors authors,
        PageFetch fetch,
        ProxyKnock knock,
        Trust trust,
        OutsideView outside,
        String version) {

    /** Makes the probes that ask other places about an address. */
    @FunctionalInterface
    public interface OutsideView {

        /**
         * @param country from which a reference site saw this computer, where it is known
         * @param ownLine whether nothing but the person's own provider carries the traffic: no proxy and no VPN
         */
        List<Probe> of(Address address, Optional<String> country, boolean ownLine);
    }

    /** Returns the system's own way to names, as it is configured now. */
    NameService resolver() {
        return new SystemResolver(new SystemLookup(), () -> PlainDns.each(system.nameServers(), limits), limits.name());
    }

    /** Returns the longest that anything asked from this computer may take. */
    Duration deadline() {
        return limits.connect().plus(limits.answer()).plusSeconds(2);
    }
}
