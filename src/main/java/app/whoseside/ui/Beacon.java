package app.whoseside.ui;

import app.whoseside.ui.Vigil.Phase;
import app.whoseside.watch.Attention;
import app.whoseside.watch.Attention.Standing;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Reaches a person whose eyes are elsewhere: a sign beside the clock while a watch goes on, and one notification when it has ended. */
final class Beacon {
    private final Attention attention;
    private final Lookout lookout;
    private final Behind behind;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper stands = new ReadOnlyBooleanWrapper();
    private Optional<Standing> standing = Optional.empty();
    private boolean wanted;
    /** Whether the system shows the sign, as far as it has told. */
    private boolean shown;
    private int turn;
    private boolean hidden;
    private Caller caller = new Caller() {};

    /** What the sign and the notification lead to. */
    interface Caller {
        /** The person wants the window back, or to be told by it. */
        default void open() {}

        /** Whether the window is out of sight, though not hidden. */
        default boolean minimised() {
            return false;
        }

        /** The person wants the program to end. */
        default void end() {}
    }

    Beacon(Attention attention, Lookout lookout, Behind behind, Texts texts) {
        this.attention = attention;
        this.lookout = lookout;
        this.behind = behind;
        this.texts = texts;
        lookout.vigil().subscribe(now -> now.filter(Vigil::on).ifPresentOrElse(this::raise, this::rest));
        lookout.whenEnded(this::tell);
    }

    void call(Caller one) {
        caller = one;
    }

    private void raise(Vigil vigil) {
        if (wanted) {
            return;
        }
        wanted = true;
        shown = true;
        int mine = ++turn;
        Attention.Sign sign = new Attention.Sign(
                texts.get("watch.headline", Map.of("site", vigil.site())), texts.get("watch.sign.button.open"), () -> behind.screen().execute(() -> caller.open()),
                texts.get("watch.sign.button.end"), () -> behind.screen().execute(() -> caller.end()), there -> behind.screen().execute(() -> seen(mine, there)));
        behind.ask(() -> attention.stand(sign), found -> stood(mine, found));
    }

    private void stood(int of, Optional<Standing> sign) {
        if (wanted && of == turn) {
            standing = sign;
            stands.set(shown && sign.isPresent());
        } else {
            sign.ifPresent(this::close);
        }
    }

    /** A hidden window whose sign is gone comes back by itself: nothing else leads to it any more. */
    private void seen(int of, boolean there) {
        if (!wanted || of != turn) {
            return;
        }
        shown = there;
        stands.set(shown && standing.isPresent());
        if (!there && hidden) {
            caller.open();
        }
    }

    /** Nothing is watched any more. A hidden window can be had back by its sign alone, so that it stays until then. */
    private void rest() {
        if (!hidden) {
            lower();
        }
    }

    private void lower() {
        wanted = false;
        stands.set(false);
        standing.ifPresent(this::close);
        standing = Optional.empty();
    }

    private void close(Standing sign) {
        behind.worker().execute(sign::close);
    }

    private void tell(Vigil ended) {
        EndingWords words = ended.phase() instanceof Phase.Ended(var ending) ? EndingWords.of(ending, ended, texts) : EndingWords.broken(ended, texts);
        standing.ifPresent(sign -> behind.worker().execute(() -> sign.say(words.title())));
        behind.ask(
                () -> attention.tell(words.title(), words.text(), () -> behind.screen().execute(() -> caller.open())),
                this::told);
    }

    /** Where the system shows nothing, a window out of sight comes back by itself: the person was promised to hear of it. */
    private void told(boolean taken) {
        if (!taken && (hidden || caller.minimised())) {
            caller.open();
        }
    }

    /** Whether the window is away, and has the sign in its place. */
    void hidden(boolean away) {
        hidden = away;
        if (!away && lookout.vigil().get().filter(Vigil::on).isEmpty()) {
            lower();
        }
    }

    /** The program ends. */
    void close() {
        hidden = false;
        lower();
    }

    ReadOnlyBooleanProperty stands() {
        return stands.getReadOnlyProperty();
    }
}
