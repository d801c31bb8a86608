package app.whoseside.report;

/**
 * One thing that was left out of a result. The thing itself is not in here.
 *
 * @param standIn what stands in its place, such as {@code own-address-1}
 * @param times how often it stood in what was seen; 1 at least
 * @param mayReturn whether the person may put it back
 */
public record Mask(MaskKind kind, String standIn, int times, boolean mayReturn) {

    /** Returns by what it is put back: the same in each rendering of one result. */
    public String id() {
        return id(kind, standIn);
    }

    static String id(MaskKind kind, String standIn) {
        return kind.id() + " " + standIn;
    }
}
