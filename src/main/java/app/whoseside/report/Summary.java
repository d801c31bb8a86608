package app.whoseside.report;

import app.whoseside.model.Outcome;
import app.whoseside.model.Place;
import app.whoseside.words.VerdictText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a summary says to a person, in words and in order; the page, the text and the letters are made from it.
 *
 * @param opening two sentences
 * @param example says that this is one; empty where somebody was asked
 * @param escalation that it is time to tell someone, where it is
 * @param facts what a desk looks for first
 * @param since what a watch saw; empty where there was none
 * @param tried what the person tried and what came of it
 * @param outside what was seen from other places
 * @param status what status pages said, beside the time of the failure
 * @param zone of every time, such as {@code UTC+01:00}
 */
record Summary(
        Locale language,
        Optional<String> example,
        List<String> opening,
        VerdictText text,
        Optional<String> escalation,
        List<Field> facts,
        List<Stop> path,
        Optional<SinceThen> since,
        List<Row> rows,
        List<String> tried,
        List<String> outside,
        List<String> status,
        List<String> unasked,
        List<Field> system,
        String zone) {

    /** @param id such as {@code request-ids}, by which a desk asks for it */
    record Field(String id, String name, String value) {}

    /** A place of the path. */
    record Stop(String name, String word, Place.State state) {}

    /**
     * One observation.
     *
     * @param from empty where it was made from here, as the system is configured
     * @param after since the first one
     */
    record Row(String time, String asked, String from, String came, Outcome.Kind kind, Duration after, Duration took) {}
}
