package app.whoseside.ui;

import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.step.Hands;
import app.whoseside.step.PutBack;
import app.whoseside.step.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is off by our hand, and the way back. Every call of the hands is made off the screen's thread. */
final class Undo {
    private final Hands hands;
    private final Behind behind;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final List<Consumer<State>> settled = new ArrayList<>();
    /** What was switched off while something else was being put back. */
    private final List<Standing> meanwhile = new ArrayList<>();
    /** What an earlier run left so is spoken of with its date. */
    private boolean earlier;

    /** Where the undoing is. */
    sealed interface State {
        record Nothing() implements State {}

        /** @param standing newest first, never empty */
        record Offered(List<Standing> standing) implements State {}

        record Busy(List<Standing> standing) implements State {}

        /** @param earlier whether an earlier run had left it off */
        record Done(Standing what, boolean earlier) implements State {}

        record Yours(Standing what) implements State {}

        record Failed(List<Standing> standing) implements State {}

        record Left(Standing what) implements State {}

        /** The note of a change can no longer be read, and so not be carried out. */
        record Lost(List<String> files) implements State {}
    }

    Undo(Hands hands, Behind behind) {
        this.hands = hands;
        this.behind = behind;
    }

    /** Reads what an earlier run left off, and then says whether there is any. */
    void read(Consumer<Boolean> then) {
        behind.ask(() -> new Noted(hands.standing(), hands.lost()), noted -> {
            earlier = !noted.standing().isEmpty();
            state.set(earlier ? new State.Offered(noted.standing()) : noted.lost().isEmpty() ? new State.Nothing() : new State.Lost(noted.lost()));
            then.accept(earlier);
        });
    }

    private record Noted(List<Standing> standing, List<String> lost) {}

    /** Something was switched off just now. */
    void add(Standing standing) {
        if (busy()) {
            meanwhile.addFirst(standing);
        } else {
            state.set(new State.Offered(joined(List.of(standing), standing())));
        }
    }

    private static List<Standing> joined(List<Standing> newer, List<Standing> older) {
        return Stream.concat(newer.stream(), older.stream()).toList();
    }

    /** Puts everything back; what does not go back stays offered. */
    void putBack() {
        List<Standing> all = standing();
        if (all.isEmpty() || state.get() instanceof State.Busy) {
            return;
        }
        state.set(new State.Busy(all));
        behind.ask(() -> all.stream().map(hands::putBack).toList(), results -> conclude(all, results));
    }

    private void conclude(List<Standing> all, List<PutBack> results) {
        List<Standing> failed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (results.get(i) == PutBack.FAILED) {
                failed.add(all.get(i));
            }
        }
        int yours = results.indexOf(PutBack.YOURS);
        settle(!failed.isEmpty() ? new State.Failed(List.copyOf(failed)) : yours >= 0 ? new State.Yours(all.get(yours)) : new State.Done(all.getFirst(), earlier));
    }

    /** The person wants it to stay off. */
    void leave() {
        List<Standing> all = standing();
        if (all.isEmpty() || state.get() instanceof State.Busy) {
            return;
        }
        state.set(new State.Busy(all));
        behind.ask(
                () -> {
                    all.forEach(hands::leave);
                    return all.getFirst();
                },
                first -> settle(new State.Left(first)));
    }

    private void settle(State now) {
        earlier = earlier && now instanceof State.Failed;
        state.set(now);
        settled.forEach(listener -> listener.accept(now));
        if (!meanwhile.isEmpty()) {
            state.set(new State.Offered(joined(meanwhile, standing())));
            meanwhile.clear();
        }
    }

    /** Told of each end of an undoing, after the state has changed. */
    void whenSettled(Consumer<State> listener) {
        settled.add(listener);
    }

    void showSetting() {
        Thing thing = switch (state.get()) {
            case State.Yours(Standing what) -> what.thing();
            case State.Failed(List<Standing> all) -> all.getFirst().thing();
            default -> Thing.PROXY;
        };
        behind.ask(() -> hands.show(page(thing)), shown -> {});
    }

    static SettingsPage page(Thing thing) {
        return thing == Thing.PROXY ? SettingsPage.PROXY : SettingsPage.VPN;
    }

    /** The person has read it. */
    void close() {
        if (standing().isEmpty()) {
            state.set(new State.Nothing());
        }
    }

    /** Returns what is still off, newest first. */
    List<Standing> standing() {
        return switch (state.get()) {
            case State.Offered(List<Standing> all) -> all;
            case State.Busy(List<Standing> all) -> all;
            case State.Failed(List<Standing> all) -> all;
            default -> List.of();
        };
    }

    boolean busy() {
        return state.get() instanceof State.Busy;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
