package app.whoseside.os.windows;

import app.whoseside.os.notice.Notices;
import app.whoseside.os.notice.Signs;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How Windows reaches a person: by an icon beside the clock, from which notifications come too. Where none stands when there is something to tell, one
 * comes for that, and goes when it is clicked. Nothing of Windows is called before the first use.
 */
public final class Tray implements Notices, Signs {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private @Nullable TrayWindow window;
    private final TrayState state = new TrayState();

    @Override
    public boolean show(String title, String text, Runnable opened) {
        return window().flatMap(place -> place.ask(() -> state.tell(place, title, text, opened))).orElse(false);
    }

    @Override
    public Optional<Sign> stand(Words words) {
        Optional<TrayWindow> found = window();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TrayWindow place = found.get();
        Optional<Boolean> stands = place.ask(() -> state.stand(place, words));
        if (stands.isEmpty()) {
            // it may come to stand when nobody waits for it any more
            place.later(() -> state.leave(words));
        }
        return stands.filter(yes -> yes).map(yes -> new Sign() {
            @Override
            public void say(String tip) {
                place.later(() -> state.say(words, tip));
            }

            @Override
            public void close() {
                place.later(() -> state.leave(words));
            }
        });
    }

    /** Windows leaves the icon of a program that ended in sight until it is pointed at; so it is taken away before. */
    private synchronized Optional<TrayWindow> window() {
        if (window == null) {
            Optional<TrayWindow> opened = TrayWindow.open(state, PATIENCE);
            opened.ifPresent(place -> Runtime.getRuntime().addShutdownHook(new Thread(() -> place.ask(state::end), "sign taken away")));
            window = opened.orElse(null);
        }
        return Optional.ofNullable(window);
    }
}
