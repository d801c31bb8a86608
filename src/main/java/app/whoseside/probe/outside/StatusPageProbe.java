package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.PageText;
import app.whoseside.probe.Probe;
import app.whoseside.probe.Stamp;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Does the site's own status page announce trouble? Many sites have one at {@code status.} and their domain, in the format of Statuspage
 * (https://metastatuspage.com/api, {@code status.indicator}). PRESENT: it announces trouble, and how bad is in the facts. ABSENT: it says that all is
 * well, which proves little, since such pages lag. UNKNOWN: there is no such page. Needs the person's yes before it is made.
 */
public final class StatusPageProbe implements Probe {
    private static final Set<String> TROUBLE = Set.of("minor", "major", "critical", "maintenance");

    private final Courier courier;
    private final Address address;
    private final InstantSource clock;
    private final Duration patience;
    private final Function<String, HttpUrl> page;

    public StatusPageProbe(Courier courier, Address address, InstantSource clock) {
        this(courier, address, clock, Duration.ofMillis(2500), domain -> HttpUrl.get("https://status." + domain + "/api/v2/status.json"));
    }

    StatusPageProbe(Courier courier, Address address, InstantSource clock, Duration patience, Function<String, HttpUrl> page) {
        this.courier = courier;
        this.address = address;
        this.clock = clock;
        this.patience = patience;
        this.page = page;
    }

    @Override
    public List<Observation> ask() {
        Optional<String> domain = domain();
        if (domain.isEmpty()) {
            return List.of();
        }
        Stamp stamp = Stamp.now(clock);
        HttpUrl url = page.apply(domain.get());
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Outcome outcome;
        try {
            Deadline end = Deadline.after(patience);
            Courier.Reply reply = courier.get(url, end);
            outcome = read(reply, facts);
            if (outcome != Outcome.UNKNOWN) {
                times(url, end, facts);
            }
        } catch (IOException e) {
            facts.put(Fact.REASON, "no-answer");
            outcome = Outcome.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            facts.put(Fact.REASON, "stopped");
            outcome = Outcome.UNKNOWN;
        }
        return List.of(stamp.observe(Vantage.SYSTEM, Target.STATUS_PAGE, url.host(), outcome, facts));
    }

    /** Asks the same page since when, as long as there is time: whether it was then that the site failed is for the reader to compare. */
    private void times(HttpUrl url, Deadline end, Map<Fact, String> facts) throws InterruptedException {
        try {
            Courier.Reply reply = courier.get(url.newBuilder().setPathSegment(url.pathSize() - 1, "summary.json").build(), end);
            Lenient summary = reply.status() == 200 ? Lenient.read(reply.body()).orElse(Lenient.NOTHING) : Lenient.NOTHING;
            StatusTimes.add(summary, facts.getOrDefault(Fact.REASON, "none"), clock.instant(), facts);
        } catch (IOException e) {
            // What it announces stands without its times.
        }
    }

    /** Returns the domain that somebody registered: everything below it is theirs. Uses the public suffix list (publicsuffix.org). */
    private Optional<String> domain() {
        if (address.isNumber() || !PublicNames.isPublic(address.host())) {
            return Optional.empty();
        }
        @Nullable HttpUrl site = HttpUrl.parse(address.origin());
        return site == null ? Optional.empty() : Optional.ofNullable(site.topPrivateDomain()).filter(domain -> !address.host().equals("status." + domain));
    }

    private static Outcome read(Courier.Reply reply, Map<Fact, String> facts) {
        Lenient status = reply.status() == 200 ? Lenient.read(reply.body()).orElse(Lenient.NOTHING).member("status") : Lenient.NOTHING;
        String indicator = status.text("indicator");
        if (indicator.equals("none")) {
            return Outcome.ABSENT;
        }
        if (!TROUBLE.contains(indicator)) {
            facts.put(Fact.REASON, "no-status-page");
            return Outcome.UNKNOWN;
        }
        facts.put(Fact.REASON, indicator);
        String words = PageText.shorten(status.text("description"));
        if (!words.isEmpty()) {
            facts.put(Fact.MESSAGE, words);
        }
        return Outcome.PRESENT;
    }
}
