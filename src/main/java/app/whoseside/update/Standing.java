package app.whoseside.update;

import app.whoseside.model.Policy;

/** Whether the program may look for newer versions at all, and who said that it may not. */
public sealed interface Standing {

    /** The person decides. */
    record Free() implements Standing {}

    /** No key or no address is in this build, or its own version is no release. */
    record NotInThisBuild() implements Standing {}

    /** @param where the administrator's file or key of the registry */
    record SwitchedOff(String where) implements Standing {}

    /** The administrator decided something that cannot be read: whatever it is, nothing is asked or fetched. */
    record Unreadable(String where) implements Standing {}

    /** The value under {@code updates}: {@code off} switches off; {@code ask} is the same as none, and any other cannot be read. */
    static Standing of(Policy policy) {
        return switch (policy) {
            case Policy.None() -> new Free();
            case Policy.Unreadable(String where) -> new Unreadable(where);
            case Policy.Says says -> switch (says.values().getOrDefault("updates", "ask")) {
                case "off" -> new SwitchedOff(says.where());
                case "ask" -> new Free();
                default -> new Unreadable(says.where());
            };
        };
    }
}
