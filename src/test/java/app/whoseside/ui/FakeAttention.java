package app.whoseside.ui;

import app.whoseside.watch.Attention;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes whom it was told to reach, and how. */
final class FakeAttention implements Attention {
    final List<String> told = new CopyOnWriteArrayList<>();
    final List<Sign> signs = new CopyOnWriteArrayList<>();
    final List<String> tips = new CopyOnWriteArrayList<>();
    volatile Runnable opened = () -> {};
    volatile boolean takes = true;
    volatile boolean hasPlace = true;
    volatile int closed;

    /** The system shows the last sign no more, or shows it again. */
    void shows(boolean now) {
        signs.getLast().seen().accept(now);
    }

    @Override
    public boolean tell(String title, String text, Runnable opened) {
        told.add(title + " " + text);
        this.opened = opened;
        return takes;
    }

    @Override
    public Optional<Standing> stand(Sign sign) {
        if (!hasPlace) {
            return Optional.empty();
        }
        signs.add(sign);
        return Optional.of(new Standing() {
            @Override
            public void say(String tip) {
                tips.add(tip);
            }

            @Override
            public void close() {
                closed++;
            }
        });
    }
}
