package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.PublicNames;
import app.whoseside.probe.Probe;
import app.whoseside.probe.Stamp;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Does the site's start page open from elsewhere? Asks the Globalping service, which tells the site's host name to a few volunteers' probes.
 * Names and addresses that are not public are never sent. Needs the person's yes before it is made.
 */
public final class OutsideProbe implements Probe {
    private static final int ACCEPTED = 202;
    private static final int NO_PROBES = 422;
    private static final int TOO_MANY = 429;

    private final Globalping service;
    private final Address address;
    private final Here here;
    private final PageJudge judge;
    private final InstantSource clock;

    public OutsideProbe(Globalping service, Address address, Here here, PageJudge judge, InstantSource clock) {
        this.service = service;
        this.address = address;
        this.here = here;
        this.judge = judge;
        this.clock = clock;
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        if (!PublicNames.isPublic(address.host())) {
            return List.of(unknown(stamp, Map.of(Fact.REASON, "inside-name")));
        }
        try {
            Globalping.Reply created = create();
            String id = Lenient.read(created.body()).map(body -> body.text("id")).orElse("");
            if (created.status() != ACCEPTED || !id.matches("[A-Za-z0-9_-]{1,64}")) {
                return List.of(unknown(stamp, refusal(created)));
            }
            return results(stamp, id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(unknown(stamp, Map.of(Fact.REASON, "stopped")));
        } catch (IOException e) {
            return List.of(unknown(stamp, Map.of(Fact.REASON, "no-answer")));
        }
    }

    /** Where no probe fits the wanted places, any three will do. */
    private Globalping.Reply create() throws IOException, InterruptedException {
        JsonObject near = Measurement.near(address, here);
        Globalping.Reply reply = service.create(near);
        return reply.status() == NO_PROBES ? service.create(Measurement.anywhere(address)) : reply;
    }

    private List<Observation> results(Stamp stamp, String id) throws IOException, InterruptedException {
        Globalping.Reply last = service.result(id);
        List<Observation> found = Lenient.read(last.body()).stream()
                .flatMap(body -> body.list("results").stream())
                .map(entry -> ResultReading.read(entry, id, here, judge))
                .map(reading -> stamp.observe(
                        reading.vantage(), Target.SITE_START, address.startPage().url(), reading.outcome(), reading.facts()))
                .toList();
        return found.isEmpty() ? List.of(unknown(stamp, Map.of(Fact.REASON, "no-results", Fact.MEASUREMENT, id))) : found;
    }

    private static Map<Fact, String> refusal(Globalping.Reply reply) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.STATUS, Integer.toString(reply.status()));
        facts.put(Fact.REASON, switch (reply.status()) {
            case TOO_MANY -> "used-up";
            case NO_PROBES -> "no-probes";
            case 400 -> "not-accepted";
            default -> "service-error";
        });
        reply.retryAfter().ifPresent(value -> facts.put(Fact.RETRY_AFTER, value));
        return facts;
    }

    private Observation unknown(Stamp stamp, Map<Fact, String> facts) {
        return stamp.observe(Vantage.OUTSIDE, Target.SITE_START, address.startPage().url(), Outcome.UNKNOWN, facts);
    }
}
