package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * The Globalping API, version 1. The service asks for half a second between a reply and the next question.
 *
 * @param root such as {@code https://api.globalping.io}
 * @param judge reads the pages that come back
 * @param pause between questions
 * @param patience until a measurement that was taken on counts as it is
 */
public record Globalping(Courier courier, HttpUrl root, PageJudge judge, Duration pause, Duration patience) implements OutsideService {
    /** A service that hangs must leave time to ask another one. */
    private static final Duration TAKING_ON = Duration.ofSeconds(4);

    private static final Duration ONE_CALL = Duration.ofSeconds(3);

    private static final int ACCEPTED = 202;
    private static final int MOST_MISSES = 2;
    private static final int MOST_RESULTS = 20;

    public Globalping(Courier courier, String root, PageJudge judge) {
        this(courier, HttpUrl.get(root), judge, Duration.ofMillis(500), Duration.ofSeconds(Measurement.PATIENCE + 2));
    }

    @Override
    public List<ResultReading> ask(Address address, Here here, Deadline end) throws InterruptedException {
        try {
            Courier.Reply created = create(address, here, end.within(TAKING_ON));
            String id = Lenient.read(created.body()).map(body -> body.text("id")).orElse("");
            boolean taken = created.status() == ACCEPTED && id.matches("[A-Za-z0-9_-]{1,64}");
            return taken ? results(id, here, end.within(patience)) : Refusal.of(created);
        } catch (IOException e) {
            return Refusal.of("no-answer");
        }
    }

    /** Where no probe fits the wanted places, any three will do. */
    private Courier.Reply create(Address address, Here here, Deadline end) throws IOException, InterruptedException {
        HttpUrl all = measurements().build();
        Courier.Reply reply = courier.post(all, Measurement.near(address, here).toString(), end);
        return reply.status() == Refusal.NO_PROBES ? courier.post(all, Measurement.anywhere(address).toString(), end) : reply;
    }

    /** Asks until the measurement is finished, or the time is up, and takes what is there. A reply that is lost is asked for once more. */
    private List<ResultReading> results(String id, Here here, Deadline end) throws InterruptedException {
        HttpUrl url = measurements().addPathSegment(id).build();
        List<ResultReading> found = List.of();
        int misses = 0;
        boolean more = true;
        while (more && misses < MOST_MISSES && !end.over()) {
            end.pause(pause);
            Optional<Lenient> body = body(url, end.within(ONE_CALL));
            misses = body.isPresent() ? 0 : misses + 1;
            more = body.filter(read -> !read.text("status").equals("in-progress")).isEmpty();
            found = body.map(read -> read(read, id, here)).orElse(found);
        }
        return found.isEmpty() ? Refusal.of(Map.of(Fact.REASON, "no-results", Fact.MEASUREMENT, id)) : found;
    }

    private Optional<Lenient> body(HttpUrl url, Deadline end) throws InterruptedException {
        try {
            Courier.Reply reply = courier.get(url, end);
            return reply.status() == 200 ? Lenient.read(reply.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<ResultReading> read(Lenient body, String id, Here here) {
        return body.list("results").stream().limit(MOST_RESULTS).map(entry -> ResultReading.read(entry, id, here, judge)).toList();
    }

    private HttpUrl.Builder measurements() {
        return root.newBuilder().addPathSegments(root.encodedPath().endsWith("/") ? "v1/measurements" : "/v1/measurements");
    }
}
