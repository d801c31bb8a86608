package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The API of check-host.net (https://check-host.net/about/api), the check named http. It shows neither page nor certificate, only whether the
 * page came and with which status.
 *
 * @param root such as {@code https://check-host.net}
 * @param judge tells what a status means
 * @param pause between questions
 * @param patience for everything
 */
public record CheckHost(Courier courier, HttpUrl root, PageJudge judge, Duration pause, Duration patience) implements OutsideService {
    private static final Duration ONE_CALL = Duration.ofSeconds(3);
    private static final int PLACES = 3;
    private static final int MOST_MISSES = 2;
    private static final int MOST_RESULTS = 20;

    public CheckHost(Courier courier, String root, PageJudge judge) {
        this(courier, HttpUrl.get(root), judge, Duration.ofSeconds(1), Duration.ofSeconds(8));
    }

    @Override
    public List<ResultReading> ask(Address address, Here here, Deadline whole) throws InterruptedException {
        Deadline end = whole.within(patience);
        try {
            HttpUrl url = path("check-http")
                    .addQueryParameter("host", address.startPage().url())
                    .addQueryParameter("max_nodes", Integer.toString(PLACES))
                    .build();
            Courier.Reply reply = courier.get(url, end.within(ONE_CALL));
            Lenient order = Lenient.read(reply.body()).orElse(Lenient.NOTHING);
            String id = order.text("request_id");
            if (reply.status() == 200 && id.matches("[A-Za-z0-9_-]{1,64}")) {
                return results(id, order.member("nodes"), here, end);
            }
            return order.text("error").contains("limit") ? Refusal.of("used-up") : Refusal.of(reply);
        } catch (IOException e) {
            return Refusal.of("no-answer");
        }
    }

    /** Asks until every place has answered or the time is up. A reply that is lost is asked for once more. */
    private List<ResultReading> results(String id, Lenient places, Here here, Deadline end) throws InterruptedException {
        HttpUrl url = path("check-result").addPathSegment(id).build();
        JsonObject found = Lenient.NOTHING.object();
        int misses = 0;
        boolean more = true;
        while (more && misses < MOST_MISSES && !end.over()) {
            end.pause(pause);
            Optional<JsonObject> body = body(url, end.within(ONE_CALL));
            misses = body.isPresent() ? 0 : misses + 1;
            found = body.orElse(found);
            more = body.filter(read -> finished(read, places.object().keySet())).isEmpty();
        }
        Lenient last = new Lenient(found);
        List<ResultReading> read = found.keySet().stream()
                .limit(MOST_RESULTS)
                .map(place -> CheckHostReading.read(places.texts(place), last.row(place), id, here, judge))
                .toList();
        return read.isEmpty() ? Refusal.of(Map.of(Fact.REASON, "no-results", Fact.MEASUREMENT, id)) : read;
    }

    private static boolean finished(JsonObject read, Set<String> places) {
        boolean every = !read.isEmpty() && read.keySet().containsAll(places);
        return every && read.keySet().stream().noneMatch(read::isNull);
    }

    private Optional<JsonObject> body(HttpUrl url, Deadline end) throws InterruptedException {
        try {
            Courier.Reply reply = courier.get(url, end);
            return reply.status() == 200 ? Lenient.read(reply.body()).map(Lenient::object) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private HttpUrl.Builder path(String name) {
        return root.newBuilder().addPathSegments(root.encodedPath().endsWith("/") ? name : "/" + name);
    }
}
