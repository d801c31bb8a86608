package app.whoseside.os.notice;

/** The ways in which one operating system reaches a person. Nothing of the system is asked before the first is used. */
public record Reach(Notices notices, Signs signs) {

    /** Returns what a system has of which no way is known. */
    public static Reach none() {
        return new Reach(Notices.none(), Signs.none());
    }
}
