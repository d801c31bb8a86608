package app.whoseside.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kebab-case names of enum values, as data files, JSON and message keys write them. */
public final class Ids {
    private Ids() {}

    /** Returns the value's name in lower case with hyphens, such as {@code home-network}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the value of that enum with this id, or empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> of(value).equals(id)).findFirst();
    }
}
