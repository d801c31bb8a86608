package app.whoseside.examination;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.probe.NameComparison;
import app.whoseside.probe.outside.OutsideProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One examination: asks, listens, widens the questions where the page fails, and concludes again after each answer. */
final class Run implements Examiner.Running {
    /** A page that has not come after this long counts as not opening: the questions for a failing page are put. */
    private static final Duration SILENT = Duration.ofSeconds(2);
    /** After this long the site itself is knocked at beside the page: that asks nobody else, and silence takes longest to be sure of. */
    private static final Duration LATE = Duration.ofMillis(700);
    /** The verdict is shown after this long, even while slow probes may still refine it. */
    private static final Duration VERDICT = Duration.ofSeconds(5);
    private static final Duration TICK = Duration.ofMillis(500);
    /** Where the page opens, stragglers among the other questions are not waited for longer than this. */
    private static final Duration STRAGGLERS = Duration.ofMillis(1500);
    private static final Duration OUTSIDE = OutsideProbe.LONGEST.plusSeconds(1);

    private record Answer(Task task, List<Observation> observations) {}

    private final Toolbox tools;
    private final Request request;
    private final Consumer<Snapshot> listener;
    private final CompletableFuture<Examined> result = new CompletableFuture<>();
    private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Observation> known = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Instant started;
    private final long nanos = System.nanoTime();
    private final Thread thread;
    private Optional<Duration> firstVerdict = Optional.empty();
    private Duration deadline;
    private boolean widened;
    private boolean knocked;
    private boolean otherBook;
    private boolean beneath;
    private boolean outside;

    Run(Toolbox tools, Request request, Consumer<Snapshot> listener) {
        this.tools = tools;
        this.request = request;
        this.listener = listener;
        this.started = tools.limits().clock().instant();
        this.deadline = tools.deadline();
        this.thread = Thread.ofVirtual().name("examination").unstarted(this::examine);
    }

    Run begin() {
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

    private void examine() {
        try {
            request.answers().forEach((place, works) -> known.add(told(place, works)));
            Plan plan = new Plan(tools, request);
            launch(plan.first());
            while (lines.running() > 0 && elapsed().compareTo(deadline) < 0 && !enough()) {
                Answer answer = answers.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
                if (answer != null) {
                    known.addAll(answer.observations());
                    lines.answered(answer.task().check(), answer.observations());
                }
                widen(plan);
                report(false);
            }
            result.complete(finished());
        } catch (InterruptedException e) {
            result.cancel(false);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        } finally {
            stopAll();
        }
    }

    private void widen(Plan plan) {
        if (!knocked && failsAfter(LATE) && (request.address().isNumber() || seen(Target.NAME))) {
            knocked = true;
            launch(plan.connections(known));
        }
        if (!failsAfter(SILENT)) {
            return;
        }
        if (!widened) {
            widened = true;
            launch(plan.whereItFails());
        }
        if (!otherBook && seen(Target.NAME_PUBLIC) && (seen(Target.NAME) || page().isPresent())) {
            List<Task> tasks = plan.otherBook(known);
            otherBook = !tasks.isEmpty();
            launch(tasks);
        }
        if (!beneath && known.stream().anyMatch(seen -> seen.target() == Target.VPN_SETTING && seen.outcome() == Outcome.PRESENT)) {
            beneath = true;
            launch(plan.aroundVpn());
        }
        if (!outside && request.outside() && countryKnown() && PublicNames.isPublic(request.address().host())) {
            outside = true;
            deadline = longer(deadline, elapsed().plus(OUTSIDE));
            launch(plan.outside(known));
        }
    }

    /** Whether the page has failed, or has not come after this long. */
    private boolean failsAfter(Duration patience) {
        return page().map(seen -> !seen.outcome().works()).orElse(elapsed().compareTo(patience) >= 0);
    }

    /** Whether the page opens and other sites do too: then nobody needs to wait for the rest. */
    private boolean enough() {
        boolean opens = page().filter(seen -> seen.outcome().works()).isPresent();
        long others = known.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.REFERENCE)).count();
        boolean here = seen(Target.LINK) && seen(Target.PROXY_SETTING) && seen(Target.VPN_SETTING);
        return opens && here && (others == tools.contacts().references().size() || elapsed().compareTo(STRAGGLERS) > 0);
    }

    private Verdict report(boolean last) {
        boolean done = last || lines.running() == 0;
        boolean late = page().isPresent() && elapsed().compareTo(VERDICT) >= 0;
        List<Observation> judged = judged();
        Verdict verdict = tools.diagnosis().conclude(request.address(), judged, done || late);
        boolean settled = done || (late && verdict.side() != Side.UNKNOWN);
        if (settled && firstVerdict.isEmpty()) {
            firstVerdict = Optional.of(elapsed());
        }
        Duration left = deadline.minus(elapsed());
        listener.accept(new Snapshot(
                elapsed(), lines.all(), last ? 0 : lines.running(), left.isNegative() ? Duration.ZERO : left, judged, verdict, settled, last));
        return verdict;
    }

    private Examined finished() {
        Verdict verdict = report(true);
        Duration took = elapsed();
        return new Examined(
                request.address(), verdict, judged(), Environment.of(tools), Unasked.of(request, known, verdict), started, firstVerdict.orElse(took), took);
    }

    /** What the system's resolver said is a lie only beside what the public ones say. */
    private List<Observation> judged() {
        List<Observation> open = known.stream()
                .filter(seen -> seen.target() == Target.NAME_PUBLIC || seen.target() == Target.NAME_PUBLIC_SAFE)
                .toList();
        return known.stream()
                .map(seen -> seen.is(Vantage.SYSTEM, Target.NAME) ? NameComparison.judge(seen, open) : seen)
                .toList();
    }

    private void launch(List<Task> tasks) {
        for (Task task : tasks) {
            lines.asked(task.check());
            threads.add(Thread.ofVirtual().name("probe " + task.check().id()).start(() -> answers.add(new Answer(task, ask(task)))));
        }
    }

    /** A probe must not throw; if one does, the mistake is ours, and it must not take the verdict down with it. */
    private static List<Observation> ask(Task task) {
        try {
            return task.probe().ask();
        } catch (RuntimeException | StackOverflowError e) {
            System.getLogger(Run.class.getName()).log(System.Logger.Level.ERROR, "a probe of " + task.check().id() + " threw", e);
            return List.of();
        }
    }

    private void stopAll() {
        threads.forEach(Thread::interrupt);
    }

    private Optional<Observation> page() {
        return known.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).findFirst();
    }

    private boolean seen(Target target) {
        return known.stream().anyMatch(seen -> seen.target() == target);
    }

    private Observation told(Vantage place, boolean works) {
        return new Observation(
                place, Target.SITE, request.address().url(), works ? Outcome.WORKS : Outcome.FAILS, Map.of(Fact.SOURCE, "told"), started, Duration.ZERO);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** A reference site tells the country within moments, or it is not waited for. */
    private boolean countryKnown() {
        boolean told = known.stream().anyMatch(seen -> seen.target() == Target.REFERENCE && seen.facts().containsKey(Fact.COUNTRY));
        return told || elapsed().compareTo(SILENT) >= 0;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
