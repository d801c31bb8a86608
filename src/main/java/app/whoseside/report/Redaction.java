package app.whoseside.report;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Takes what tells about the person out of a result, before anything of it is shown or saved. Within one result the same secret
 * always becomes the same stand-in. The name or number of the site stays as it was typed: it is what the summary is about.
 */
public record Redaction(Personal personal) {

    /** Returns the result without anything of the person's. */
    public Redacted of(Examined examined) {
        return of(examined, Set.of());
    }

    /**
     * Returns the result without anything of the person's but what they put back knowingly.
     *
     * @param back ids of {@link Mask masks} of this result; those that may not return, and unknown ones, change nothing
     */
    public Redacted of(Examined examined, Set<String> back) {
        Masks masks = new Masks(personal, examined.address().host());
        Tokens tokens = masks.tokens();
        // while each secret is one sign, so that none is cut in two, and none is listed that stands in what was cut off
        Examined hidden = Bounded.of(each(examined, masks::hidePath, masks::hide, masks::hide));
        Set<String> allowed = tokens.allowed(back);
        UnaryOperator<String> seen = text -> tokens.show(text, allowed, true);
        Examined shown = each(hidden, seen, seen, text -> tokens.show(text, allowed, false));
        return new Redacted(shown, tokens.shown());
    }

    /** Returns observations about this address without anything of the person's. */
    public List<Observation> of(Address address, List<Observation> observations) {
        Masks masks = new Masks(personal, address.host());
        return observations.stream().map(seen -> observation(seen, text -> shown(text, masks))).toList();
    }

    /** Returns one text without anything of the person's. */
    public String of(String text) {
        return shown(text, new Masks(personal, ""));
    }

    private static String shown(String text, Masks masks) {
        return masks.tokens().show(masks.hide(text), Set.of(), true);
    }

    private static Examined each(Examined examined, UnaryOperator<String> path, UnaryOperator<String> seen, UnaryOperator<String> told) {
        Address address = examined.address();
        return new Examined(
                new Address(address.scheme(), address.host(), address.port(), path.apply(address.path())),
                verdict(examined.verdict(), told),
                examined.observations().stream().map(one -> observation(one, seen)).toList(),
                strings(examined.environment(), seen),
                examined.unasked(),
                examined.started(),
                examined.firstVerdict(),
                examined.took(),
                examined.watched());
    }

    private static Verdict verdict(Verdict verdict, UnaryOperator<String> words) {
        Map<String, Object> values = new TreeMap<>();
        new TreeMap<>(verdict.values())
                .forEach((name, value) -> values.put(name, value instanceof String text ? words.apply(text) : value));
        return new Verdict(
                verdict.side(),
                verdict.party(),
                verdict.cause(),
                verdict.confidence(),
                verdict.causes(),
                verdict.why(),
                verdict.moved().stream().map(seen -> observation(seen, words)).toList(),
                verdict.now(),
                verdict.steps(),
                verdict.places(),
                values);
    }

    private static Observation observation(Observation seen, UnaryOperator<String> words) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        seen.facts().forEach((fact, value) -> facts.put(fact, words.apply(value)));
        return new Observation(
                seen.vantage(), seen.target(), words.apply(seen.asked()), seen.outcome(), facts, seen.start(), seen.duration());
    }

    private static Map<String, String> strings(Map<String, String> texts, UnaryOperator<String> words) {
        Map<String, String> shown = new TreeMap<>();
        new TreeMap<>(texts).forEach((name, text) -> shown.put(name, words.apply(text)));
        return shown;
    }
}
