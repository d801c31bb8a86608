package app.whoseside.model;

import java.util.List;
import java.util.Map;

/**
 * What is concluded, with everything that a person reads about it as message keys and values.
 *
 * @param cause kebab-case id; {@code cannot-tell} when unsure
 * @param causes every cause still worth naming, most probable first
 * @param why reasons that the observations bear out, strongest first
 * @param moved observations that moved the verdict most, strongest first
 * @param now message keys of what the person can do now, in order
 * @param steps steps still worth offering, best first
 * @param places the path picture, from the person to the site
 * @param values what fills the placeholders of the messages, such as {@code site} and {@code places}; numbers as Number
 */
public record Verdict(
        Side side,
        Party party,
        String cause,
        Confidence confidence,
        List<RankedCause> causes,
        List<Reason> why,
        List<Observation> moved,
        List<String> now,
        List<StepOffer> steps,
        List<Place> places,
        Map<String, Object> values) {

    public Verdict {
        causes = List.copyOf(causes);
        why = List.copyOf(why);
        moved = List.copyOf(moved);
        now = List.copyOf(now);
        steps = List.copyOf(steps);
        places = List.copyOf(places);
        values = Map.copyOf(values);
    }
}
