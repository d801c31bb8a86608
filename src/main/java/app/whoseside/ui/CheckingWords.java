package app.whoseside.ui;

import app.whoseside.examination.Check;
import app.whoseside.examination.Snapshot;
import app.whoseside.examination.Snapshot.Line;
import app.whoseside.examination.Snapshot.State;
import app.whoseside.model.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said while checks run: by time, and by what is known. */
record CheckingWords(Texts texts, Map<String, String> site) {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Set<Check> BEYOND = Set.of(Check.REFERENCE, Check.PAGE, Check.KNOCK, Check.SIGN_IN);

    /** That there is a proxy or a VPN is a fact, and no fault. */
    private static final Set<Check> IN_USE = Set.of(Check.PROXY, Check.VPN);

    record Said(State state, String text) {}

    String headlineKey(Snapshot now, Duration elapsed) {
        boolean others = is(now, Check.REFERENCE, State.GOOD);
        if (elapsed.compareTo(FIRST) < 0) {
            return "check.start";
        }
        if (answered(now)) {
            return "check.3s.error";
        }
        if (others && elapsed.compareTo(SILENCE) >= 0 && !is(now, Check.PAGE, State.GOOD)) {
            return "check.3s.silence";
        }
        if (others) {
            return "check.1s.answered";
        }
        boolean nothing = now.lines().stream().noneMatch(line -> BEYOND.contains(line.check()) && line.state() == State.GOOD);
        return nothing ? "check.1s.nothing" : "check.start";
    }

    String headline(Snapshot now, Duration elapsed) {
        return texts.get(headlineKey(now, elapsed), site);
    }

    /** Empty where there is nothing to add. */
    String below(Snapshot now, Duration elapsed) {
        if (now.running() > 0 && elapsed.compareTo(LONG) >= 0) {
            return texts.get("check.5s", Map.of("count", now.running()));
        }
        boolean silence = headlineKey(now, elapsed).equals("check.3s.silence") && !now.longest().isZero();
        return silence ? texts.get("check.waiting", Map.of("seconds", Math.max(1, now.longest().toSeconds()))) : "";
    }

    boolean offersDetails(Duration elapsed) {
        return elapsed.compareTo(LONG) >= 0;
    }

    /** Silent where there is no text, and no sentence twice. */
    List<Said> lines(Snapshot now) {
        List<Said> said = new ArrayList<>();
        for (Line line : now.lines()) {
            String text = text(now, line);
            if (!text.isEmpty() && said.stream().noneMatch(before -> before.text().equals(text))) {
                said.add(new Said(IN_USE.contains(line.check()) && line.state() == State.BAD ? State.UNKNOWN : line.state(), text));
            }
        }
        return said;
    }

    private String text(Snapshot now, Line line) {
        // Where nothing came, there is no page to speak of, and a proxy that is gone is no fault of the site.
        boolean nothing = line.check() == Check.PAGE && line.state() == State.BAD && !answered(now);
        String probe = "probe." + (nothing ? Check.KNOCK : line.check()).id();
        return switch (line.state()) {
            case ASKING -> texts.get(probe + ".asking", site);
            case GOOD -> texts.get(probe + ".good", site);
            case BAD -> texts.get(probe + ".bad", site);
            case UNKNOWN -> "";
        };
    }

    private static boolean answered(Snapshot now) {
        return now.observations().stream().anyMatch(seen -> seen.target() == Target.SITE && seen.outcome().answered() && seen.outcome().bad());
    }

    private static boolean is(Snapshot now, Check check, State state) {
        return now.lines().contains(new Line(check, state));
    }
}
