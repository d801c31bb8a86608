package app.whoseside.ui;

import app.whoseside.examination.Request;
import app.whoseside.model.Address;
import app.whoseside.model.Vantage;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the person told of one address, and what they tried and passed over. */
final class Told {
    private final Map<Vantage, Boolean> answers = new EnumMap<>(Vantage.class);
    private final Set<String> passed = new HashSet<>();
    /** Switches that were put back since the last look. What was seen on another network is as true at home. */
    private final Set<Vantage> undone = new HashSet<>();
    private Optional<Boolean> sending = Optional.empty();
    private boolean outsideAsked;
    private boolean outsidePassed;

    /** @param outsideAsked whether the person said once for all that others may be asked */
    Told(boolean outsideAsked) {
        this.outsideAsked = outsideAsked;
    }

    /** Nothing told yet, of that address. */
    static Told of(OutsideChoice outside, Address address) {
        return new Told(outside.remembered().orElse(false) && outside.possible(address));
    }

    void know(Vantage vantage, boolean opens) {
        answers.put(vantage, opens);
    }

    Optional<Boolean> of(Vantage vantage) {
        return Optional.ofNullable(answers.get(vantage));
    }

    Map<Vantage, Boolean> answers() {
        return answers;
    }

    /** A fresh look goes the old way again, and may be led past the same place anew. */
    void lookAnew() {
        answers.keySet().removeAll(undone);
        undone.clear();
    }

    /** The switch is as it was, so that it can be tried anew. */
    void putBack(Vantage place) {
        passed.remove(place.id());
        if (place != Vantage.OTHER_NETWORK) {
            undone.add(place);
        }
    }

    /** It stays changed because the person wants it so: what was seen on the changed way no longer counts. */
    void leave(Vantage place) {
        answers.remove(place);
    }

    void pass(String step) {
        passed.add(step);
    }

    Set<String> passed() {
        return Set.copyOf(passed);
    }

    Optional<Boolean> sending() {
        return sending;
    }

    void sending(boolean form) {
        sending = Optional.of(form);
    }

    void askOutside() {
        outsideAsked = true;
    }

    void passOutside() {
        outsidePassed = true;
    }

    boolean outsideAsked() {
        return outsideAsked;
    }

    boolean outsideOpen() {
        return !outsideAsked && !outsidePassed;
    }

    /** Returns what an examination asks that knows all this. */
    Request request(Address address, boolean directories) {
        return new Request(address, answers, outsideAsked, directories);
    }
}
