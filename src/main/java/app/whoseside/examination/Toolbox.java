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
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Everything that an examination works with, put together once.
 *
 * @param outside makes the probe that asks other places about an address, some of them in the country with this code, where it is known
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
        BiFunction<Address, Optional<String>, Probe> outside,
        String version) {

    /** Returns the system's own way to names, as it is configured now. */
    NameService resolver() {
        return new SystemResolver(new SystemLookup(), () -> PlainDns.each(system.nameServers(), limits.name()), limits.name());
    }

    /** Returns the longest that anything asked from this computer may take. */
    Duration deadline() {
        return limits.connect().plus(limits.answer()).plusSeconds(2);
    }
}
