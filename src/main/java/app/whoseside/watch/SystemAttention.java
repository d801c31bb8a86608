package app.whoseside.watch;

import app.whoseside.os.notice.Reach;
import app.whoseside.os.notice.Signs;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reaches a person by what this operating system has. */
public final class SystemAttention implements Attention {
    private final Supplier<Reach> system;
    private @Nullable Reach reach;

    /** @param system called once, when something is to be told: what it brings along would make the window late */
    public SystemAttention(Supplier<Reach> system) {
        this.system = system;
    }

    private synchronized Reach reach() {
        if (reach == null) {
            reach = system.get();
        }
        return reach;
    }

    @Override
    public boolean tell(String title, String text, Runnable opened) {
        return reach().notices().show(title, text, opened);
    }

    @Override
    public Optional<Standing> stand(Sign sign) {
        return reach().signs().stand(new Signs.Words(sign.tip(), sign.open(), sign.opened(), sign.end(), sign.ended(), sign.seen())).map(SystemAttention::standing);
    }

    private static Standing standing(Signs.Sign sign) {
        return new Standing() {
            @Override
            public void say(String tip) {
                sign.say(tip);
            }

            @Override
            public void close() {
                sign.close();
            }
        };
    }
}
