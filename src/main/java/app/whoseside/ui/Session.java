package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Reconsidering;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Outcome;
import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One address, what the person told of it, its examination, and the page that shows it. All pages read it and act on it. */
final class Session {
    /** Where these are told of, the path itself was changed, and a fresh examination would look along another one. */
    private static final Set<Vantage> CHANGES = Set.of(Vantage.PROXY_OFF, Vantage.VPN_OFF, Vantage.OTHER_NETWORK);

    private final Examiner examiner;
    private final Reconsidering reconsidering;
    private final OutsideChoice outside;
    private final BooleanSupplier directories;
    private final Executor screen;
    private final InstantSource clock;

    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>(new Flow.Asking());
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Snapshot>> newer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Examined>> examined = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> broken = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Boolean> stopped = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Optional<Boolean>> difference = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What is off by our hand. */
    private final ReadOnlyObjectWrapper<Set<Thing>> off = new ReadOnlyObjectWrapper<>(Set.of());

    private Told told = new Told(false);
    /** What was seen before something was changed: the evidence that an outcome in the changed state is put beside. */
    private Optional<Examined> first = Optional.empty();
    private Optional<Vantage> changed = Optional.empty();
    /** Whether this look follows a step of ours, whose outcome the page itself shows. */
    private boolean tried;
    private Optional<Examiner.Running> running = Optional.empty();
    private int run;

    Session(Examiner examiner, Reconsidering reconsidering, OutsideChoice outside, BooleanSupplier directories, Executor screen, InstantSource clock) {
        this.examiner = examiner;
        this.reconsidering = reconsidering;
        this.outside = outside;
        this.directories = directories;
        this.screen = screen;
        this.clock = clock;
    }

    /** Checks an address anew, with nothing told of it yet. */
    void check(Address address) {
        told = Told.of(outside, address);
        first = Optional.empty();
        changed = Optional.empty();
        difference.set(Optional.empty());
        start(address);
    }

    /** Looks once more; where something was changed, the outcome is put beside what was seen before. */
    void again() {
        difference.set(Optional.empty());
        told.lookAnew();
        lookAgain();
    }

    /** Looks once more after a step that works without being told, such as waiting; and then says whether it made a difference. */
    void lookAfterStep() {
        again();
        tried = true;
    }

    private void lookAgain() {
        subject.get().ifPresent(now -> start(now.address()));
    }

    /** Looks again, knowing whether the page opens there; what was tried made that difference. */
    void tell(Vantage vantage, boolean opens) {
        difference.set(Optional.of(opens));
        know(vantage, opens);
    }

    /** Looks again with an answer to a question: nothing was tried for it. */
    void answer(Vantage vantage, boolean opens) {
        difference.set(Optional.empty());
        know(vantage, opens);
    }

    private void know(Vantage vantage, boolean opens) {
        told.know(vantage, opens);
        Optional<Examined> before = first.or(() -> CHANGES.contains(vantage) ? known() : Optional.empty());
        before.ifPresentOrElse(this::reconsider, this::lookAgain);
    }

    /** Looks at the page in a changed state: the proxy or VPN off, or on another network. */
    void lookChanged(Vantage place) {
        first = first.or(this::known);
        changed = first.map(before -> place);
        again();
    }

    /**
     * The path is as it was, so that the change can be made anew; or it stays changed because the person wants it so: then what was seen on the
     * changed way no longer counts.
     */
    void unchanged(Vantage place, boolean asBefore) {
        if (asBefore) {
            told.putBack(place);
        } else {
            told.leave(place);
        }
        Optional<Examined> before = first;
        boolean looking = flow.get() instanceof Flow.Checking && changed.isPresent();
        first = Optional.empty();
        changed = Optional.empty();
        // A look that began in one state and ends in the other shows neither.
        before.filter(seen -> looking).ifPresent(this::reconsider);
    }

    boolean looksChanged() {
        return changed.isPresent();
    }

    /** Returns the result as far as it is known. */
    Optional<Examined> known() {
        return examined.get().or(() -> shown.get().flatMap(snapshot -> subject.get().map(of -> Kept.examined(of, snapshot))));
    }

    private void reconsider(Examined before) {
        halt();
        show(reconsidering.with(before, told.answers()));
    }

    private void show(Examined now) {
        examined.set(Optional.of(now));
        newer.set(Optional.empty());
        shown.set(Optional.of(Kept.snapshot(now)));
        flow.set(new Flow.Answer());
    }

    /** Whether a form was being sent, where the person said so. It is asked once for each address. */
    Optional<Boolean> sending() {
        return told.sending();
    }

    void sending(boolean form) {
        told.sending(form);
    }

    /** The one yes to the outside view. */
    void askOutside(boolean always) {
        if (always) {
            outside.remember(true);
        }
        told.askOutside();
        again();
    }

    void passOutside() {
        told.passOutside();
        flow.set(new Flow.Answer());
    }

    /** Ends the examination and returns to the address; a look in a changed state returns to what is known. */
    void stopChecking() {
        if (flow.get() instanceof Flow.Checking && changed.isPresent() && first.isPresent()) {
            reconsider(first.get());
        } else {
            stop();
            stopped.set(true);
        }
    }

    /** Leaves this address. */
    void stop() {
        halt();
        newer.set(Optional.empty());
        flow.set(new Flow.Asking());
    }

    private void halt() {
        run++;
        running.ifPresent(Examiner.Running::cancel);
        running = Optional.empty();
    }

    void show(Flow page) {
        flow.set(page);
    }

    /** Returns what is known of this address, so that it can be shown again while another one is. */
    Optional<Kept> keep() {
        return subject.get().map(now -> new Kept(now, told, known(), Optional.empty()));
    }

    /** Shows on that page what was kept, in place of whatever is shown now. */
    void resume(Kept kept, Flow page) {
        stop();
        told = kept.told();
        first = Optional.empty();
        changed = Optional.empty();
        difference.set(Optional.empty());
        stopped.set(false);
        broken.set(false);
        subject.set(Optional.of(kept.subject()));
        checked.set(kept.checked(Optional.empty()));
        examined.set(kept.first());
        shown.set(kept.shown());
        flow.set(page);
    }

    /** Takes in what a watch of this subject saw, unless something else is shown or under way. */
    void follow(Kept kept, Optional<Examined> result) {
        if (subject.get().equals(Optional.of(kept.subject())) && running.isEmpty()) {
            result.ifPresent(now -> examined.set(result));
            kept.shown().filter(now -> flow.get() instanceof Flow.Watching).ifPresent(now -> shown.set(Optional.of(now)));
            kept.checked(result).filter(now -> flow.get() instanceof Flow.Watching).ifPresent(now -> checked.set(Optional.of(now)));
        }
    }

    /** Returns from a page of its own to where the examination is, and from its details to the watch. */
    void back() {
        Flow where = shown.get().filter(Flow::ready).isPresent() ? new Flow.Answer() : new Flow.Checking();
        flow.set(flow.get().ofWatch() ? new Flow.Watching() : where);
    }

    /** The step is done with: it is not offered again for this address. */
    void done(String step) {
        told.pass(step);
    }

    void nextStep() {
        shown.get().ifPresent(snapshot -> flow.set(Flow.nextStep(snapshot.verdict(), told.passed())));
    }

    void pass(String step) {
        told.pass(step);
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
        halt();
        int mine = run;
        tried = false;
        subject.set(Optional.of(new Subject(address, clock.instant())));
        checked.set(subject.get().map(Subject::since));
        shown.set(Optional.empty());
        newer.set(Optional.empty());
        examined.set(Optional.empty());
        broken.set(false);
        stopped.set(false);
        flow.set(new Flow.Checking());
        Examiner.Running started = examiner.start(told.request(address, directories.getAsBoolean()), snapshot -> screen.execute(() -> take(mine, snapshot)));
        running = Optional.of(started);
        started.result().whenComplete((result, trouble) -> screen.execute(() -> end(mine, Optional.ofNullable(result), trouble)));
    }

    private void take(int of, Snapshot snapshot) {
        if (of != run) {
            return;
        }
        if (changed.isPresent() && Flow.ready(snapshot)) {
            weigh(snapshot);
            return;
        }
        boolean stands = shown.get().filter(Flow::ready).isPresent();
        boolean differs = stands && shown.get().filter(now -> Flow.differs(now, snapshot)).isPresent();
        newer.set(differs ? Optional.of(snapshot) : Optional.empty());
        if (!differs) {
            shown.set(Optional.of(snapshot));
        }
        if (tried && Flow.ready(snapshot)) {
            difference.set(PageOutcome.of(snapshot).map(Outcome::works));
        }
        flow.set(flow.get().on(snapshot));
    }

    /** What matters of a look in a changed state is whether the page opens there. */
    private void weigh(Snapshot snapshot) {
        Optional<Outcome> page = PageOutcome.of(snapshot);
        page.ifPresent(outcome -> told.know(changed.orElseThrow(), outcome.works()));
        reconsider(first.orElseThrow());
        difference.set(page.map(Outcome::works));
    }

    private void end(int of, Optional<Examined> result, Throwable trouble) {
        if (of != run) {
            return;
        }
        running = Optional.empty();
        if (changed.isPresent() && first.isPresent() && !(trouble instanceof CancellationException)) {
            reconsider(first.get());
            return;
        }
        examined.set(result);
        if (result.isEmpty() && !(trouble instanceof CancellationException)) {
            broken.set(true);
            flow.set(new Flow.Asking());
        }
    }

    /** Whether the person can still be offered the outside view. In a changed state only one answer of a look counts, and others would be lost. */
    boolean outsideOpen() {
        return changed.isEmpty() && told.outsideOpen() && subject.get().filter(now -> outside.possible(now.address())).isPresent();
    }

    boolean outsideAsked() {
        return told.outsideAsked();
    }

    /** Returns what the person told of that vantage, if anything. */
    Optional<Boolean> told(Vantage vantage) {
        return told.of(vantage);
    }

    /** Whether this look follows something that the person told, or a change. */
    boolean noted() {
        return !told.answers().isEmpty() || changed.isPresent();
    }

    Set<String> passed() {
        return told.passed();
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

    /** When the page was last asked for, as far as it is shown; empty while all that is known is that an earlier run watched it. */
    ReadOnlyObjectProperty<Optional<Instant>> checked() {
        return checked.getReadOnlyProperty();
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

    /** Whether the page opened in what was tried last; empty where nothing was tried, or it could not be seen. */
    ReadOnlyObjectProperty<Optional<Boolean>> difference() {
        return difference.getReadOnlyProperty();
    }

    void off(Set<Thing> things) {
        off.set(Set.copyOf(things));
    }

    ReadOnlyObjectProperty<Set<Thing>> off() {
        return off.getReadOnlyProperty();
    }

    /** Whether the person stopped the last examination. */
    ReadOnlyObjectProperty<Boolean> stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether the last examination broke off by itself. */
    ReadOnlyObjectProperty<Boolean> broken() {
        return broken.getReadOnlyProperty();
    }
}
