package app.whoseside.os.notice;

/** Notifications of the system's own kind, without a sound. */
public interface Notices {

    /**
     * Shows one; waits two seconds at most for the system to take it, and throws nothing because of what the system says.
     *
     * @param opened told, on a thread of its own, when it is clicked, where the system says so
     * @return whether the system took it
     */
    boolean show(String title, String text, Runnable opened);

    /** Returns what a system without notifications does. */
    static Notices none() {
        return (title, text, opened) -> false;
    }
}
