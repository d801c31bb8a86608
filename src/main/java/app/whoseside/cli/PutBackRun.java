package app.whoseside.cli;

import app.whoseside.step.Hands;
import app.whoseside.step.PutBack;
import app.whoseside.step.Standing;
import app.whoseside.words.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Puts back what is changed by us, also what an earlier run left so, for a person without the window or a support desk. */
record PutBackRun(Hands hands, Messages messages, ZoneId zone) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Says what is changed and what came of it; returns 0 when nothing is changed by us any more, and 50 otherwise. */
    int run(Consumer<String> say) {
        List<Standing> standing = hands.standing();
        List<String> lost = hands.lost();
        if (standing.isEmpty() && lost.isEmpty()) {
            say.accept(messages.get("cli.put-back.nothing"));
            return Exit.FINE;
        }
        boolean fine = lost.isEmpty();
        for (Standing each : standing) {
            say.accept(text("found", each));
            PutBack came = hands.putBack(each);
            say.accept(text(came.name().toLowerCase(Locale.ROOT), each));
            fine &= came != PutBack.FAILED;
        }
        lost.forEach(file -> say.accept(messages.get("cli.put-back.lost", Map.of("file", file))));
        return fine ? Exit.FINE : Exit.STILL_CHANGED;
    }

    private String text(String key, Standing standing) {
        return messages.get(
                "cli.put-back." + key + "." + standing.thing().id(), Map.of("name", standing.name(), "since", WHEN.format(standing.since().atZone(zone))));
    }
}
