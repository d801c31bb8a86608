package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Target;
import app.whoseside.probe.Probe;
import app.whoseside.probe.Stamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does the site's start page open from elsewhere? Asks a service, which tells the site's host name to a few computers in other places; where the first
 * gives nothing, the next. Names and addresses that are not public are never sent. Needs the person's yes before it is made.
 */
public final class OutsideProbe implements Probe {
    /** Everything together, should every service hang. */
    public static final Duration LONGEST = Duration.ofSeconds(12);

    /** With less time than this another service could not answer. */
    private static final Duration SHORTEST = Duration.ofMillis(1500);

    private final List<OutsideService> services;
    private final Optional<OwnNetwork> network;
    private final Address address;
    private final Here here;
    private final InstantSource clock;

    /**
     * @param services in the order in which they are asked
     * @param network asked first where the person's own provider carries the traffic
     */
    public OutsideProbe(List<OutsideService> services, Optional<OwnNetwork> network, Address address, Here here, InstantSource clock) {
        this.services = List.copyOf(services);
        this.network = network;
        this.address = address;
        this.here = here;
        this.clock = clock;
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        List<ResultReading> found = new ArrayList<>();
        try {
            if (PublicNames.isPublic(address.host())) {
                collect(found, Deadline.after(LONGEST));
            } else {
                found.addAll(Refusal.of("inside-name"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            found.addAll(Refusal.of("stopped"));
        }
        return found.stream()
                .map(reading -> stamp.observe(
                        reading.vantage(), Target.SITE_START, address.startPage().url(), reading.outcome(), reading.facts()))
                .toList();
    }

    private void collect(List<ResultReading> found, Deadline end) throws InterruptedException {
        Here place = network.isPresent() ? network.get().ask(here, end) : here;
        for (OutsideService service : services) {
            boolean known = found.stream().anyMatch(reading -> reading.outcome() != Outcome.UNKNOWN);
            if (!known && (found.isEmpty() || end.left().compareTo(SHORTEST) > 0)) {
                found.addAll(service.ask(address, place, end));
            }
        }
    }
}
