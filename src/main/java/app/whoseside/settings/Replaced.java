package app.whoseside.settings;

import java.util.Optional;

/** What the settings say about something that comes with the program and can be left out. */
public sealed interface Replaced<T> {

    /** Nothing: what comes with the program holds. */
    record Not<T>() implements Replaced<T> {}

    record Off<T>() implements Replaced<T> {}

    record By<T>(T other) implements Replaced<T> {}

    /** Returns what holds in place of this, or empty when there shall be none. */
    default Optional<T> over(Optional<T> builtIn) {
        return switch (this) {
            case Not<T>() -> builtIn;
            case Off<T>() -> Optional.empty();
            case By<T>(T other) -> Optional.of(other);
        };
    }
}
