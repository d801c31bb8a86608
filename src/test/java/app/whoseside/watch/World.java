package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.os.Battery;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A site, a computer and a clock, all made up, and a watch among them that keeps what it did. */
final class World implements Watch.Asking, Around, Watcher {
    static final Address SITE = new Address("https", "shop.example", 443, "/basket");

    final FakeTimes times = new FakeTimes();
    final List<Moment> asked = new ArrayList<>();
    final List<Moment> examined = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    final List<Course> notes = new ArrayList<>();
    Timeline timeline = Timeline.empty();
    Watch watch;
    final List<String> told = new ArrayList<>();
    Outcome outcome = Outcome.BAD_GATEWAY;
    Party party = Party.SITE;
    Confidence confidence = Confidence.SURE;
    Runnable onLook = () -> {};
    String retryAfter = "";
    boolean connected = true;
    String network = "eth0 192.0.2.10";
    Battery battery = Battery.FINE;

    Ending run(int seed) throws InterruptedException {
        return run(seed, Optional.empty());
    }

    Ending run(int seed, Optional<Course> from) throws InterruptedException {
        Random chance = new Random(seed);
        watch = new Watch(SITE, this, this, times, new Plan(Pace.POLITE, chance::nextDouble), this, from, notes::add);
        return watch.run();
    }

    void at(Duration after, Runnable deed) {
        times.after(after, deed);
    }

    @Override
    public Observation look(Address address) {
        asked.add(times.now());
        Observation page = page();
        onLook.run();
        return page;
    }

    @Override
    public Examined examine(Address address) {
        examined.add(times.now());
        Party whose = outcome.works() ? Party.NONE : party;
        Verdict verdict = new Verdict(
                whose.side(), whose, outcome.works() ? "works" : "site-backend-down", confidence, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        return new Examined(address, verdict, List.of(page()), Map.of(), List.of(), times.now().wall(), Duration.ZERO, Duration.ZERO);
    }

    private Observation page() {
        Map<Fact, String> facts = retryAfter.isEmpty() ? Map.of() : Map.of(Fact.RETRY_AFTER, retryAfter);
        return new Observation(Vantage.SYSTEM, Target.SITE, SITE.url(), outcome, facts, times.now().wall(), Duration.ofMillis(40));
    }

    @Override
    public Here here() {
        return new Here(connected, connected ? network : "");
    }

    @Override
    public Battery battery() {
        return battery;
    }

    @Override
    public void examined(Examined one) {}

    @Override
    public void looked(Look look, Timeline all) {
        timeline = all;
    }

    @Override
    public void waiting(Instant until, Instant allowed) {
        told.add("waiting " + java.time.Duration.between(times.now().wall(), allowed).toSeconds());
    }

    @Override
    public void looking() {
        told.add("looking");
    }

    @Override
    public void course(Course now) {
        assertEquals(notes.getLast(), now);
    }

    @Override
    public void gap(Gap gap) {
        gaps.add(gap);
    }
}
