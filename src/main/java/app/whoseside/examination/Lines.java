package app.whoseside.examination;

import app.whoseside.examination.Snapshot.Line;
import app.whoseside.examination.Snapshot.State;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far each check is, from the answers of its probes. */
final class Lines {
    private final Map<Check, Integer> running = new EnumMap<>(Check.class);
    private final Map<Check, List<Observation>> answers = new LinkedHashMap<>();

    void asked(Check check) {
        answers.computeIfAbsent(check, ignored -> new ArrayList<>());
        running.merge(check, 1, Integer::sum);
    }

    void answered(Check check, List<Observation> observations) {
        running.merge(check, -1, Integer::sum);
        answers.get(check).addAll(observations);
    }

    int running() {
        return running.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the checks in the order in which they began, and beneath them what was learned on the way. */
    List<Line> all() {
        List<Line> lines = new ArrayList<>();
        answers.forEach((check, seen) -> lines.add(new Line(check, state(check, seen))));
        List<Observation> pages = answers.getOrDefault(Check.PAGE, List.of());
        if (pages.stream().anyMatch(seen -> seen.outcome().bad() && seen.facts().containsKey(app.whoseside.model.Fact.AUTHOR))) {
            lines.add(new Line(Check.AUTHOR, State.GOOD));
        }
        List<Observation> clocks = answers.getOrDefault(Check.REFERENCE, List.of()).stream()
                .filter(seen -> seen.target() == Target.CLOCK)
                .toList();
        if (!clocks.isEmpty()) {
            lines.add(new Line(Check.CLOCK, clocks.stream().allMatch(seen -> seen.outcome() == Outcome.OFF) ? State.BAD : State.GOOD));
        }
        return lines;
    }

    private State state(Check check, List<Observation> seen) {
        List<Observation> said = seen.stream()
                .filter(one -> one.outcome().kind() != Outcome.Kind.NOTHING && one.target() != Target.CLOCK && one.target() != Target.STATUS_PAGE)
                .filter(one -> check != Check.PAGE || one.target() == Target.SITE)
                .filter(one -> check != Check.BOOKS || one.target() == Target.NAME_PUBLIC || one.target() == Target.NAME_PUBLIC_SAFE)
                .toList();
        boolean more = running.getOrDefault(check, 0) > 0;
        if (said.isEmpty()) {
            return more ? State.ASKING : State.UNKNOWN;
        }
        return switch (check) {
            case PROXY, VPN, HOSTS -> said.stream().anyMatch(one -> one.outcome() == Outcome.PRESENT) ? State.BAD : State.GOOD;
            case SIGN_IN -> said.stream().anyMatch(one -> one.outcome() == Outcome.SIGN_IN) ? State.BAD : more ? State.ASKING : State.GOOD;
            // what is said is said of one of them
            case BOOKS -> said.stream().anyMatch(one -> one.outcome().works()) ? State.GOOD : more ? State.ASKING : State.BAD;
            default -> {
                long works = said.stream().filter(one -> one.outcome().works()).count();
                boolean enough = works * 2 >= said.size() && works > 0;
                yield enough ? State.GOOD : more ? State.ASKING : State.BAD;
            }
        };
    }
}
