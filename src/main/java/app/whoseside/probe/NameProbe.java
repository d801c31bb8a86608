package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.dns.NameAnswer;
import app.whoseside.net.dns.NameService;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What address does this name have, according to one resolver? Asks nothing where the host is a number. */
public record NameProbe(Vantage vantage, Target target, NameService service, String host, InstantSource clock) implements Probe {

    /** The site's name, the system's own way. */
    public static NameProbe system(NameService service, String host, InstantSource clock) {
        return new NameProbe(Vantage.SYSTEM, Target.NAME, service, host, clock);
    }

    /** The site's name, from a public resolver. */
    public static NameProbe open(NameService service, String host, InstantSource clock) {
        return new NameProbe(Vantage.DIRECT, Target.NAME_PUBLIC, service, host, clock);
    }

    /** The site's name, from a public resolver by DNS over HTTPS. */
    public static NameProbe safe(NameService service, String host, InstantSource clock) {
        return new NameProbe(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, service, host, clock);
    }

    /** A reference site's name, the system's own way. */
    public static NameProbe reference(NameService service, String host, InstantSource clock) {
        return new NameProbe(Vantage.SYSTEM, Target.REFERENCE_NAME, service, host, clock);
    }

    /** A reference site's name, from a public resolver: does that resolver answer at all? */
    public static NameProbe referenceOpen(NameService service, String host, InstantSource clock) {
        return new NameProbe(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, service, host, clock);
    }

    @Override
    public List<Observation> ask() {
        if (host.contains(":") || host.matches("[0-9.]+")) {
            return List.of();
        }
        Stamp stamp = Stamp.now(clock);
        NameAnswer answer = service.ask(host);
        if (Thread.currentThread().isInterrupted()) {
            return List.of(stamp.observe(vantage, target, service.whom(), Outcome.UNKNOWN, Map.of(Fact.REASON, "stopped")));
        }
        return List.of(read(stamp, answer));
    }

    private Observation read(Stamp stamp, NameAnswer answer) {
        return switch (answer) {
            case NameAnswer.Found found -> observe(stamp, found(found), Map.of(Fact.ADDRESSES, written(found.addresses()), Fact.RESPONSE_CODE, "NOERROR"));
            case NameAnswer.Missing missing when missing.aliases() > 0 ->
                observe(stamp, Outcome.NAME_MISSING, Map.of(Fact.RESPONSE_CODE, missing.code(), Fact.REASON, "dangling-alias"));
            case NameAnswer.Missing missing -> observe(stamp, Outcome.NAME_MISSING, Map.of(Fact.RESPONSE_CODE, missing.code()));
            // DNS codes are written in capitals; the rest tells why there was no DNS answer at all.
            case NameAnswer.Failed failed ->
                observe(stamp, Outcome.NAME_FAILED, Map.of(failed.code().matches("[A-Z0-9]+") ? Fact.RESPONSE_CODE : Fact.REASON, failed.code()));
            case NameAnswer.Silent silent -> observe(stamp, Outcome.NAME_SILENT, Map.of(Fact.REASON, silent.why()));
        };
    }

    private Outcome found(NameAnswer.Found found) {
        boolean lie = target == Target.NAME && NameComparison.clearLie(found.addresses());
        // A public directory that lists nothing but inside addresses for a public name leads nobody to the site.
        boolean inside = open() && PublicNames.isPublic(host) && found.addresses().stream().noneMatch(PublicNames::isPublic);
        return lie || inside ? Outcome.NAME_DIFFERS : Outcome.WORKS;
    }

    private boolean open() {
        return target == Target.NAME_PUBLIC || target == Target.NAME_PUBLIC_SAFE;
    }

    private Observation observe(Stamp stamp, Outcome outcome, Map<Fact, String> facts) {
        return stamp.observe(vantage, target, service.whom(), outcome, facts);
    }

    private static String written(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).map(text -> text.replaceFirst("%.*", "")).sorted().collect(Collectors.joining(" "));
    }
}
