package app.whoseside.ui;

import app.whoseside.model.Vantage;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Notices when the person joins another network, is back on their own, or is connected at all. Asked anew by poll(). */
final class Network {
    private final Supplier<String> mark;
    private final Behind behind;
    private final Session session;
    private final ReadOnlyObjectWrapper<Where> where = new ReadOnlyObjectWrapper<>(Where.HOME);
    private Optional<String> home = Optional.empty();
    private String last = "";
    private boolean asking;

    enum Where {
        HOME,
        AWAY,
        /** Home again, and not yet said so. */
        BACK
    }

    /** @param mark what tells one network from another; empty while there is none */
    Network(Supplier<String> mark, Behind behind, Session session) {
        this.mark = mark;
        this.behind = behind;
        this.session = session;
        session.subject().addListener((property, old, now) -> now.ifPresent(subject -> begin()));
    }

    /** Home is where the examination began. A look at the page from elsewhere does not move it. */
    private void begin() {
        if (where.get() != Where.AWAY && !session.looksChanged()) {
            home = Optional.empty();
            where.set(Where.HOME);
            poll();
        }
    }

    /** Looks where the computer is now, where that matters: it is asked on every step of a clock. */
    void poll() {
        if (asking || (home.isPresent() && !matters())) {
            return;
        }
        asking = true;
        behind.ask(mark, now -> {
            asking = false;
            take(now);
        });
    }

    /** Whether the answer is that this computer is not connected. */
    static boolean offline(Session session) {
        return session.flow().get() instanceof Flow.Answer && session.shown().get().filter(now -> now.verdict().cause().equals("no-link")).isPresent();
    }

    private boolean matters() {
        boolean step = session.flow().get() instanceof Flow.Step at && at.id().equals("other-network");
        return step || where.get() == Where.AWAY || offline(session);
    }

    private void take(String now) {
        String before = last;
        last = now;
        if (home.isEmpty()) {
            home = Optional.of(now);
            return;
        }
        if (offline(session)) {
            if (before.isEmpty() && !now.isEmpty()) {
                home = Optional.empty();
                session.again();
            }
            return;
        }
        // A network that is being joined changes under the eye: it counts when it was the same twice.
        if (now.isEmpty() || !now.equals(before)) {
            return;
        }
        boolean athome = now.equals(home.get());
        if (!athome && where.get() != Where.AWAY && matters()) {
            where.set(Where.AWAY);
            session.lookChanged(Vantage.OTHER_NETWORK);
        } else if (athome && where.get() == Where.AWAY) {
            where.set(Where.BACK);
            session.unchanged(Vantage.OTHER_NETWORK, true);
        }
    }

    boolean away() {
        return where.get() == Where.AWAY;
    }

    /** The person has read that they are back. */
    void read() {
        where.set(Where.HOME);
    }

    ReadOnlyObjectProperty<Where> where() {
        return where.getReadOnlyProperty();
    }
}
