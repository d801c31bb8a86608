package app.whoseside.model;

/** One place in the picture of the path and what is known of it. */
public record Place(Party party, State state) {

    /** Never shown as cleared what was not asked. */
    public enum State {
        WORKS,
        /** Still suspected. */
        IN_QUESTION,
        /** A sure verdict. */
        TROUBLE_HERE,
        /** A likely verdict. */
        MOST_LIKELY_HERE,
        /** Not asked, or not answered so far. */
        NOT_CHECKED;

        public String id() {
            return Ids.of(this);
        }
    }
}
