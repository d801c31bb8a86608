package app.whoseside.diagnosis;

import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.function.Predicate;

/** Questions to a list of observations. */
record Seen(List<Observation> all) {

    Seen {
        all = all.stream().filter(seen -> seen.outcome().kind() != Outcome.Kind.NOTHING).toList();
    }

    Seen at(Vantage vantage, Target target) {
        return only(seen -> seen.is(vantage, target));
    }

    Seen about(Target target) {
        return only(seen -> seen.target() == target);
    }

    Seen only(Predicate<Observation> which) {
        return new Seen(all.stream().filter(which).toList());
    }

    boolean none() {
        return all.isEmpty();
    }

    boolean any(Predicate<Observation> which) {
        return all.stream().anyMatch(which);
    }

    boolean any(Outcome outcome) {
        return any(seen -> seen.outcome() == outcome);
    }

    /** Returns whether there is at least one and each is so. */
    boolean each(Predicate<Observation> which) {
        return !all.isEmpty() && all.stream().allMatch(which);
    }

    boolean works() {
        return any(seen -> seen.outcome().works());
    }

    boolean fails() {
        return each(seen -> seen.outcome().bad());
    }

    int count(Predicate<Observation> which) {
        return (int) all.stream().filter(which).count();
    }
}
