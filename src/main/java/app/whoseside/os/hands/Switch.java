package app.whoseside.os.hands;

import java.util.Map;
import java.util.Optional;

/**
 * One of the system's settings that can be switched off and put back as it was. Each call takes three seconds at most (only a VPN may take
 * half a minute to connect), and none throws.
 */
public interface Switch {

    /** Returns what finds it again in a later run, such as {@code gnome-proxy} or {@code networkmanager-vpn:UUID}. */
    String id();

    /** Returns what the system calls it, such as a VPN's name; empty for the proxy. */
    String name();

    /** Returns whether it looks like an employer's. */
    boolean company();

    /** Returns all values that it consists of, as the system has them now; empty when they cannot be read. */
    Optional<Map<String, String>> read();

    /** Returns all values with it switched off, for what was read. As few as possible differ. */
    Map<String, String> off(Map<String, String> now);

    /**
     * Makes these the values, so that a reading gives them: writes those that differ, takes away those that are missing here, and tells
     * running programs as the system's own settings do. Returns whether the system took them all.
     */
    boolean write(Map<String, String> values);
}
