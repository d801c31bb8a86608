package app.whoseside.examination;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One example under way. What the person tells of it counts as it would in a real examination. */
final class Playing implements Examiner.Running {
    private static final Duration VERDICT = Duration.ofMillis(4500);

    private final Recorded recorded;
    private final Request request;
    private final Consumer<Snapshot> listener;
    private final CompletableFuture<Examined> result = new CompletableFuture<>();
    private final Instant started;
    private final List<Observation> heard = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Thread thread;
    private Optional<Duration> firstVerdict = Optional.empty();

    Playing(Recorded recorded, Request request, Consumer<Snapshot> listener) {
        this.recorded = recorded;
        this.request = request;
        this.listener = listener;
        this.started = recorded.clock().instant();
        this.thread = Thread.ofVirtual().name("example").unstarted(this::play);
    }

    Playing begin() {
        thread.start();
        return this;
    }

    @Override
    public CompletableFuture<Examined> result() {
        return result;
    }

    @Override
    public void cancel() {
        thread.interrupt();
        result.cancel(false);
    }

    private void play() {
        try {
            request.answers().forEach((place, works) -> heard.add(told(place, works)));
            List<Example.Seen> all = recorded.example().seen();
            all.forEach(seen -> check(seen).ifPresent(lines::asked));
            Duration at = Duration.ZERO;
            for (int i = 0; i < all.size(); i++) {
                Example.Seen seen = all.get(i);
                Duration next = seen.from().plus(seen.took());
                Thread.sleep(recorded.paced(next.minus(at)));
                at = next;
                take(seen);
                // What came in the same moment is concluded from at once.
                if (i + 1 < all.size() && all.get(i + 1).from().plus(all.get(i + 1).took()).equals(at)) {
                    continue;
                }
                say(at, i + 1 == all.size());
            }
            Verdict verdict = recorded.diagnosis().conclude(request.address(), heard, true);
            result.complete(new Examined(
                    request.address(), verdict, heard, Map.of(Examined.EXAMPLE, recorded.example().id(), "program", "Whoseside " + recorded.version()), List.of(),
                    started, firstVerdict.orElse(at), at));
        } catch (InterruptedException e) {
            result.cancel(false);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private void take(Example.Seen seen) {
        boolean toldAnew = seen.vantage().told() && request.answers().containsKey(seen.vantage());
        Observation observation = new Observation(
                seen.vantage(), seen.target(), seen.asked(), seen.outcome(), seen.facts(), started.plus(seen.from()), seen.took());
        if (!toldAnew) {
            heard.add(observation);
        }
        check(seen).ifPresent(check -> lines.answered(check, List.of(observation)));
    }

    private void say(Duration at, boolean last) {
        boolean late = at.compareTo(VERDICT) >= 0;
        Verdict verdict = recorded.diagnosis().conclude(request.address(), heard, last || late);
        boolean settled = last || late;
        if (settled && firstVerdict.isEmpty()) {
            firstVerdict = Optional.of(at);
        }
        List<Example.Seen> all = recorded.example().seen();
        Example.Seen end = all.getLast();
        listener.accept(new Snapshot(at, lines.all(), lines.running(), end.from().plus(end.took()).minus(at), heard, verdict, settled, last));
    }

    private Observation told(Vantage place, boolean works) {
        return new Observation(
                place, Target.SITE, request.address().url(), works ? Outcome.WORKS : Outcome.FAILS, Map.of(Fact.SOURCE, "told"), started, Duration.ZERO);
    }

    /** Returns the line of the window under which a question stands; what a person told has none. */
    private static Optional<Check> check(Example.Seen seen) {
        if (seen.vantage().told()) {
            return Optional.empty();
        }
        if (seen.vantage().outside()) {
            return Optional.of(Check.OUTSIDE);
        }
        return Optional.ofNullable(switch (seen.target()) {
            case LINK -> Check.LINK;
            case ROUTER -> Check.ROUTER;
            case PROXY_SETTING -> Check.PROXY;
            case VPN_SETTING -> Check.VPN;
            case HOSTS_FILE -> Check.HOSTS;
            case NAME -> Check.BOOK;
            case NAME_PUBLIC, NAME_PUBLIC_SAFE -> Check.BOOKS;
            case REFERENCE, CLOCK -> Check.REFERENCE;
            case PORTAL -> Check.SIGN_IN;
            case SITE_CONNECTION -> Check.KNOCK;
            case SITE_IDENTITY -> Check.ID;
            case SITE, SITE_START, SITE_AGAIN -> seen.vantage() == Vantage.SYSTEM ? Check.PAGE : Check.DIRECT;
            default -> null;
        });
    }
}
