package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.probe.outside.OutsideProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One examination: asks, listens, widens the questions where the page fails, and concludes again after each answer. */
final class Run implements Examiner.Running {
    /** A page that has not come after this long counts as not opening: the questions for a failing page are put. */
    private static final Duration SILENT = Duration.ofMillis(1500);
    /** The same, where other sites have answered by then. */
    private static final Duration BEHIND = Duration.ofSeconds(1);
    /** After this long the site itself is knocked at beside the page: that asks nobody else, and silence takes longest to be sure of. */
    private static final Duration LATE = Duration.ofMillis(700);
    /** The verdict is shown after this long, even while slow probes may still refine it. */
    private static final Duration VERDICT = Duration.ofMillis(4500);
    private static final Duration TICK = Duration.ofMillis(200);
    /** Where the page opens, stragglers among the other questions are not waited for longer than this. */
    private static final Duration STRAGGLERS = Duration.ofMillis(1500);
    private static final Set<Check> OTHER_DOOR = Set.of(Check.PROXY, Check.KNOCK, Check.ID, Check.DIRECT, Check.OUTSIDE);
    private static final Set<Check> ABOUT_SITE =
            Set.of(Check.PAGE, Check.HOSTS, Check.BOOK, Check.BOOKS, Check.KNOCK, Check.ID, Check.DIRECT, Check.OUTSIDE);
    private static final Duration OUTSIDE = OutsideProbe.LONGEST.plusSeconds(1);

    private record Answer(Task task, List<Observation> observations) {}

    private final Toolbox tools;
    private final Request request;
    private final Consumer<Snapshot> listener;
    private final CompletableFuture<Examined> result = new CompletableFuture<>();
    private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Heard heard = new Heard();
    private final List<Task> waiting = new ArrayList<>();
    /** What was asked of a place that is no longer in question. */
    private final List<Task> stale = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Instant started;
    private final long nanos = System.nanoTime();
    private final Thread thread;
    private Optional<Duration> firstVerdict = Optional.empty();
    private Duration deadline;
    /** What is examined: the address asked for, or the one that it leads on to and that fails. */
    private Address subject;
    private @Nullable Plan planned;
    private boolean widened;
    private boolean knocked;
    private boolean again;
    private Optional<Task> otherScheme = Optional.empty();
    private Optional<Task> asBrowser = Optional.empty();
    private boolean otherBook;
    private boolean beneath;
    private boolean outside;

    Run(Toolbox tools, Request request, Consumer<Snapshot> listener) {
        this.tools = tools;
        this.request = request;
        this.listener = listener;
        this.started = tools.limits().clock().instant();
        this.deadline = tools.deadline();
        this.subject = request.address();
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
            heard.add(request.answers().entrySet().stream().map(told -> told(told.getKey(), told.getValue())).toList());
            launch(plan().first());
            while (lines.running() > 0 && elapsed().compareTo(deadline) < 0 && !enough()) {
                // What came meanwhile is taken in one go: concluding takes its time, and the next questions must not wait for it.
                for (Answer answer = answers.poll(TICK.toMillis(), TimeUnit.MILLISECONDS); answer != null; answer = answers.poll()) {
                    take(answer);
                }
                follow();
                widen();
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

    private void take(Answer answer) {
        waiting.remove(answer.task());
        if (otherScheme.filter(task -> task == answer.task()).isPresent()) {
            otherScheme(answer);
            return;
        }
        if (asBrowser.filter(task -> task == answer.task()).isPresent()) {
            lines.answered(answer.task().check(), List.of());
            if (answer.observations().stream().anyMatch(seen -> seen.outcome().works())) {
                pageIs(answer.observations());
            }
            return;
        }
        if (!stale.remove(answer.task())) {
            heard.add(answer.observations());
        }
        lines.answered(answer.task().check(), answer.observations());
        if (answer.observations().stream().anyMatch(seen -> seen.is(Vantage.SYSTEM, Target.NAME) && seen.outcome() == Outcome.NAME_SILENT)) {
            tools.limits().line().namesAreSilent();
            launch(plan().nameServer());
        }
    }

    /** A bare name stands for whichever scheme answers, so a page that answers there is the one in question. */
    private void otherScheme(Answer answer) {
        lines.answered(answer.task().check(), List.of());
        boolean opensHere = heard.page().filter(seen -> seen.outcome().answered()).isPresent();
        if (!opensHere && answer.observations().stream().anyMatch(seen -> seen.outcome().answered())) {
            pageIs(answer.observations());
            subject.otherScheme().ifPresent(this::examineInstead);
            // The settings may have another way for it, and it has another door.
            heard.forgetDoor();
            stale.addAll(waiting.stream().filter(task -> OTHER_DOOR.contains(task.check())).toList());
            widened = false;
            knocked = false;
            again = false;
            outside = false;
            launch(plan().setting());
        }
    }

    private void pageIs(List<Observation> better) {
        heard.pageIs(better);
        stale.addAll(waiting.stream().filter(task -> task.check() == Check.PAGE).toList());
    }

    private void examineInstead(Address other) {
        subject = other;
        planned = null;
    }

    /** The settings may have to run a rule for it, so it is made on this examination's own thread. */
    private Plan plan() {
        Plan plan = planned == null ? new Plan(tools, request, subject) : planned;
        planned = plan;
        return plan;
    }

    /** Where the page leads on to another place that fails, that place is the one in question. */
    private void follow() {
        Optional<Address> next = heard.page().filter(seen -> seen.outcome().bad()).flatMap(Hops::last).filter(to -> !to.sameOrigin(subject));
        if (next.isEmpty()) {
            return;
        }
        boolean otherHost = !next.get().host().equals(subject.host());
        examineInstead(next.get());
        heard.forgetProxySetting();
        widened = false;
        launch(plan().setting());
        if (otherHost) {
            heard.forgetHost();
            stale.addAll(waiting.stream().filter(task -> ABOUT_SITE.contains(task.check())).toList());
            knocked = false;
            otherBook = false;
            outside = false;
            launch(plan().name());
        }
    }

    private void widen() {
        if (otherScheme.isEmpty() && subject.schemeGuessed() && failsAfter(LATE)) {
            otherScheme = plan().otherScheme();
            launch(otherScheme.stream().toList());
        }
        if (!knocked && failsAfter(LATE) && (subject.isNumber() || heard.about(Target.NAME))) {
            knocked = true;
            launch(plan().connections(heard.all()));
        }
        if (!failsAfter(heard.othersAnswered() ? BEHIND : SILENT)) {
            return;
        }
        if (asBrowser.isEmpty() && heard.refused()) {
            asBrowser = Optional.of(plan().asBrowser());
            launch(asBrowser.stream().toList());
        }
        if (!again && heard.failsBriefly()) {
            again = true;
            launch(plan().again());
        }
        if (!widened) {
            widened = true;
            launch(plan().whereItFails());
        }
        if (!otherBook && heard.about(Target.NAME_PUBLIC) && (heard.about(Target.NAME) || heard.page().isPresent())) {
            List<Task> tasks = plan().otherBook(heard.all());
            otherBook = !tasks.isEmpty();
            launch(tasks);
        }
        if (!beneath && heard.vpn()) {
            beneath = true;
            launch(plan().aroundVpn());
        }
        if (!outside && request.outside() && countryKnown() && PublicNames.isPublic(subject.host())) {
            outside = true;
            deadline = longer(deadline, elapsed().plus(OUTSIDE));
            launch(plan().outside(heard.all()));
        }
    }

    /** Whether the page has failed, or has not come after this long. */
    private boolean failsAfter(Duration patience) {
        return heard.page().map(seen -> !seen.outcome().works()).orElse(elapsed().compareTo(patience) >= 0);
    }

    /** Whether the page opens and other sites do too: then nobody needs to wait for the rest. */
    private boolean enough() {
        boolean here = heard.about(Target.LINK) && heard.about(Target.PROXY_SETTING) && heard.about(Target.VPN_SETTING);
        return heard.opens() && here && (referencesAnswered() || elapsed().compareTo(STRAGGLERS) > 0);
    }

    private Verdict report(boolean last) {
        boolean done = last || lines.running() == 0;
        boolean late = elapsed().compareTo(VERDICT) >= 0;
        List<Observation> judged = judged();
        Verdict verdict = tools.diagnosis().conclude(subject, judged, done || late);
        boolean onlyOutside = !waiting.isEmpty() && waiting.stream().allMatch(task -> task.check() == Check.OUTSIDE);
        boolean settled = done || late || (onlyOutside && verdict.side() != Side.UNKNOWN);
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
        List<String> unasked =
                Unasked.of(request, heard.all(), verdict, tools.trust().knowsThisComputer(), !tools.system().nameServers().isEmpty());
        return new Examined(
                request.address(), verdict, judged(), Environment.of(tools), unasked, started, firstVerdict.orElse(took), took);
    }

    private List<Observation> judged() {
        return heard.judged(waiting.stream().filter(task -> !stale.contains(task)).flatMap(task -> task.probe().meanwhile().stream()));
    }

    private void launch(List<Task> tasks) {
        for (Task task : tasks) {
            lines.asked(task.check());
            waiting.add(task);
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

    private Observation told(Vantage place, boolean works) {
        return new Observation(
                place, Target.SITE, request.address().url(), works ? Outcome.WORKS : Outcome.FAILS, Map.of(Fact.SOURCE, "told"), started, Duration.ZERO);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** A reference site tells the country within moments, or it is not waited for; where all have answered without it, none will. */
    private boolean countryKnown() {
        return heard.countryTold() || referencesAnswered() || elapsed().compareTo(SILENT) >= 0;
    }

    private boolean referencesAnswered() {
        return heard.references() == tools.contacts().references().size();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
