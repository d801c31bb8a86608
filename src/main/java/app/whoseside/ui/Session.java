package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Vantage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One address, what the person told of it, its examination, and the page that shows it. All pages read it and act on it. */
final class Session {
    private final Examiner examiner;
    private final OutsideChoice outside;
    private final boolean directories;
    private final Executor screen;
    private final InstantSource clock;

    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>(new Flow.Asking());
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> newer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Examined>> examined = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> broken = new ReadOnlyObjectWrapper<>(false);

    private final Map<Vantage, Boolean> answers = new EnumMap<>(Vantage.class);
    private final Set<String> passed = new HashSet<>();
    private boolean outsideAsked;
    private boolean outsidePassed;
    private Optional<Examiner.Running> running = Optional.empty();
    private int run;

    /** What is examined, and since when. */
    record Subject(Address address, Instant since) {}

    Session(Examiner examiner, OutsideChoice outside, boolean directories, Executor screen, InstantSource clock) {
        this.examiner = examiner;
        this.outside = outside;
        this.directories = directories;
        this.screen = screen;
        this.clock = clock;
    }

    /** Checks an address anew, with nothing told of it yet. */
    void check(Address address) {
        answers.clear();
        passed.clear();
        outsidePassed = false;
        outsideAsked = outside.remembered().orElse(false) && outside.possible(address);
        start(address);
    }

    void again() {
        subject.get().ifPresent(now -> start(now.address()));
    }

    /** Looks again, knowing whether the page opens there. */
    void tell(Vantage vantage, boolean opens) {
        answers.put(vantage, opens);
        again();
    }

    /** The one yes to the outside view. */
    void askOutside(boolean always) {
        if (always) {
            outside.remember(true);
        }
        outsideAsked = true;
        again();
    }

    void passOutside() {
        outsidePassed = true;
        flow.set(new Flow.Answer());
    }

    /** Ends the examination and returns to the address. */
    void stop() {
        run++;
        running.ifPresent(Examiner.Running::cancel);
        running = Optional.empty();
        newer.set(Optional.empty());
        flow.set(new Flow.Asking());
    }

    void show(Flow page) {
        flow.set(page);
    }

    /** Returns from a page of its own to where the examination is. */
    void back() {
        flow.set(shown.get().filter(Flow::ready).isPresent() ? new Flow.Answer() : new Flow.Checking());
    }

    void nextStep() {
        shown.get().ifPresent(snapshot -> flow.set(Flow.nextStep(snapshot.verdict(), passed)));
    }

    void pass(String step) {
        passed.add(step);
        nextStep();
    }

    /** Shows the refined verdict in place of the one that stands. */
    void adopt() {
        newer.get().ifPresent(snapshot -> {
            newer.set(Optional.empty());
            shown.set(Optional.of(snapshot));
            flow.set(new Flow.Answer());
        });
    }

    private void start(Address address) {
        int mine = ++run;
        running.ifPresent(Examiner.Running::cancel);
        subject.set(Optional.of(new Subject(address, clock.instant())));
        shown.set(Optional.empty());
        newer.set(Optional.empty());
        examined.set(Optional.empty());
        broken.set(false);
        flow.set(new Flow.Checking());
        Request request = new Request(address, answers, outsideAsked, directories);
        Examiner.Running started = examiner.start(request, snapshot -> screen.execute(() -> take(mine, snapshot)));
        running = Optional.of(started);
        started.result().whenComplete((result, trouble) -> screen.execute(() -> end(mine, Optional.ofNullable(result), trouble)));
    }

    private void take(int of, Snapshot snapshot) {
        if (of != run) {
            return;
        }
        boolean stands = shown.get().filter(Flow::ready).isPresent();
        boolean changed = stands && shown.get().filter(now -> Flow.differs(now, snapshot)).isPresent();
        newer.set(changed ? Optional.of(snapshot) : Optional.empty());
        if (!changed) {
            shown.set(Optional.of(snapshot));
        }
        flow.set(flow.get().on(snapshot));
    }

    private void end(int of, Optional<Examined> result, Throwable trouble) {
        if (of != run) {
            return;
        }
        running = Optional.empty();
        examined.set(result);
        if (result.isEmpty() && !(trouble instanceof CancellationException)) {
            broken.set(true);
            flow.set(new Flow.Asking());
        }
    }

    /** Whether the person can still be offered the outside view. */
    boolean outsideOpen() {
        return !outsideAsked && !outsidePassed && subject.get().filter(now -> outside.possible(now.address())).isPresent();
    }

    boolean outsideAsked() {
        return outsideAsked;
    }

    /** Returns what the person told of that vantage, if anything. */
    Optional<Boolean> told(Vantage vantage) {
        return Optional.ofNullable(answers.get(vantage));
    }

    Set<String> passed() {
        return Set.copyOf(passed);
    }

    Map<String, String> site() {
        return Map.of("site", subject.get().map(now -> now.address().host()).orElse(""));
    }

    ReadOnlyObjectProperty<Flow> flow() {
        return flow.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> newer() {
        return newer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Examined>> examined() {
        return examined.getReadOnlyProperty();
    }

    /** Whether the last examination broke off by itself. */
    ReadOnlyObjectProperty<Boolean> broken() {
        return broken.getReadOnlyProperty();
    }
}
