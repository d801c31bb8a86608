package app.whoseside;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, once, by whoever asks first. So the first page need not wait for what only a check uses. */
final class Later<T> implements Supplier<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    Later(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = Objects.requireNonNull(making.get());
        }
        return made;
    }
}
