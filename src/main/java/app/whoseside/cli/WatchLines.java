package app.whoseside.cli;

import app.whoseside.model.Examined;
import app.whoseside.model.Side;
import app.whoseside.report.Escalation;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Moment;
import app.whoseside.watch.Timeline;
import app.whoseside.watch.Watcher;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in lines what a watch sees, each as soon as it is known. */
final class WatchLines implements Watcher {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Terminal terminal;
    private final Services services;
    private final String site;
    private final Set<String> said = new HashSet<>();
    private String headline = "";
    private Optional<Examined> trouble = Optional.empty();

    WatchLines(Terminal terminal, Services services, String site) {
        this.terminal = terminal;
        this.services = services;
        this.site = site;
    }

    void say(String key) {
        say(key, Map.of());
    }

    void say(String key, Map<String, ?> more) {
        lines(messages().get(key, with(more)), "");
    }

    void print(String text) {
        lines(text, "");
    }

    /** Says what could not be done, where a pipe keeps it apart from the rest. */
    void complain(String text) {
        Wrap.lines(text, "", terminal.columns()).forEach(terminal.err()::println);
        terminal.err().flush();
    }

    /** The verdict is said where it is another one than before; one that found nothing wrong is said by the watch itself. */
    @Override
    public void examined(Examined examined) {
        VerdictText text = new VerdictWords(messages()).of(services.redaction().get().of(examined).examined().verdict());
        if (examined.verdict().side() != Side.NOBODY) {
            trouble = Optional.of(examined);
        }
        if (text.headline().equals(headline) || examined.verdict().side() == Side.NOBODY) {
            return;
        }
        headline = text.headline();
        lines(headline, "");
        if (!text.howLong().isBlank()) {
            say("verdict.howlong");
            lines(text.howLong(), "  ");
        }
    }

    @Override
    public void looked(Look look, Timeline timeline) {
        String what = messages().get("detail.outcome." + look.outcome().id());
        at(look.at(), switch (look.state()) {
            case UP -> "cli.watch.look.up";
            case SLOW -> "cli.watch.look.slow";
            case DOWN -> "cli.watch.look.down";
            case UNKNOWN -> "cli.watch.look.unknown";
        }, Map.of("what", what));
        Optional<Escalation> due = look.state().opened() ? Optional.empty() : trouble.flatMap(examined -> Escalation.of(examined, timeline.failedFor()));
        due.filter(one -> said.add("escalate")).ifPresent(one -> print(one.sentences(messages())));
        if (timeline.lasting() && due.filter(one -> one.reason() == Escalation.Reason.LASTING).isEmpty()) {
            once("cli.watch.lasting");
        }
        if (timeline.pattern() == Timeline.Pattern.BURSTS) {
            once("cli.watch.bursts");
        }
    }

    @Override
    public void waiting(Instant until, Instant allowed) {
        // a line for each look is enough
    }

    @Override
    public void gap(Gap gap) {
        switch (gap.why()) {
            case NO_NETWORK -> at(gap.at(), "watch.paused.network", Map.of());
            case LOW_BATTERY -> at(gap.at(), "watch.paused.battery", Map.of());
            case GOES_ON -> at(gap.at(), "cli.watch.goes-on", Map.of());
            case OTHER_NETWORK -> at(gap.at(), "cli.watch.other-network", Map.of());
            case SLEPT -> at(gap.at(), "cli.watch.slept", Map.of());
            case CLOCK_SET_BACK -> at(gap.at(), "cli.watch.set-back", Map.of());
            case RESTARTED -> {
                // said before
            }
        }
    }

    @Override
    public void notNoted() {
        say("watch.not-noted");
    }

    @Override
    public void notedAgain() {
        say("cli.watch.noted-again");
    }

    private void once(String key) {
        if (said.add(key)) {
            say(key);
        }
    }

    private void at(Moment moment, String key, Map<String, ?> values) {
        lines(messages().get(key, with(values)), TIME.format(moment.wall().atZone(services.zone())) + "  ");
    }

    private void lines(String text, String first) {
        Wrap.lines(text, first, terminal.columns()).forEach(terminal.out()::println);
        terminal.out().flush();
    }

    private Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("site", site);
        return values;
    }

    private Messages messages() {
        return services.messages();
    }
}
