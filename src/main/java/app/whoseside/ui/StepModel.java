package app.whoseside.ui;

import app.whoseside.model.Ids;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import app.whoseside.step.Ability;
import app.whoseside.step.Switched;
import app.whoseside.ui.Flow.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one step that would tell: offered, done by the program or the person, and then what came of it. */
final class StepModel {
    /** Where the person's browser loads the page anew, and so could send a form a second time. */
    private static final Set<String> RELOADS = Set.of("refresh", "extensions", "clear-site-data", "clear-all-data", "other-proxy-server", "other-vpn-place");
    /** Within the one to two minutes that short faults last. */
    private static final Duration SHORT = Duration.ofSeconds(90);
    private static final Duration LONG = Duration.ofMinutes(12);

    private final Session session;
    private final Helper helper;
    private final Undo undo;
    private final Network network;
    private final InstantSource clock;
    private final StepPages pages;
    private final ReadOnlyObjectWrapper<StepView> view = new ReadOnlyObjectWrapper<>(StepView.EMPTY);
    /** When the waiting ends; empty while nothing is waited for. */
    private Optional<Instant> until = Optional.empty();
    private final Lookout lookout;
    /** The browser that the person chose, while a question about a form comes in between. */
    private Optional<String> chosen = Optional.empty();
    /** The sentence under the heading that the last deed left. */
    private String note = "";

    StepModel(Session session, Helper helper, Undo undo, Network network, Lookout lookout, InstantSource clock, StepPages.Making pages) {
        this.session = session;
        this.helper = helper;
        this.undo = undo;
        this.network = network;
        this.lookout = lookout;
        this.clock = clock;
        this.pages = pages.of(this);
        session.flow().addListener((property, old, now) -> show());
        helper.whenLearnt(this::show);
    }

    private void show() {
        step().ifPresent(step -> view.set(pages.of(step, helper.ability(step.id()), note, until.orElseGet(clock::instant))));
    }

    /** The person wants the step, or says that it is done. */
    void deed(Optional<String> browser) {
        step().ifPresent(step -> {
            chosen = browser;
            if (reloads(step.id()) && session.sending().isEmpty()) {
                go(Stage.FORM);
            } else {
                carryOut(step.id());
            }
        });
    }

    void sending(boolean form) {
        session.sending(form);
        if (form) {
            go(Stage.LOOK_FIRST);
        } else {
            looked();
        }
    }

    /** A mail or an order was looked for. */
    void looked() {
        step().ifPresent(step -> carryOut(step.id()));
    }

    private void carryOut(String step) {
        switch (step) {
            case "refresh" -> waitFor(SHORT);
            case "wait" -> waitFor(LONG);
            case "other-network" -> joined();
            default -> byAbility(step, helper.ability(step));
        }
    }

    private void byAbility(String step, Ability ability) {
        String browser = chosen.or(() -> StepWords.browsers(ability).stream().findFirst()).orElse("");
        switch (ability) {
            case Ability.ByHand() -> go(Stage.DONE);
            case Ability.Forgets() -> forget(step);
            case Ability.Guided(SettingsPage page) -> helper.show(page, shown -> after(step, shown, Stage.SHOWN, pages.shown()));
            case Ability.Opens(var browsers, boolean privately) ->
                helper.open(step, browser, privately, opened -> after(step, opened, Stage.DONE, pages.opened(browser)));
            case Ability.ShowsInBrowser shows -> helper.showInBrowser(step, browser, shown -> after(step, shown, Stage.SHOWN, pages.shown()));
            case Ability.Switches(Thing thing, String name, boolean company) when company -> go(Stage.COMPANY);
            case Ability.Switches switches -> switchOff();
        }
    }

    private void forget(String step) {
        go(Stage.BUSY);
        helper.forgetNames(done -> {
            boolean here = step().filter(now -> now.id().equals(step)).isPresent();
            if (here && done) {
                lookNow();
            } else {
                after(step, false, Stage.BY_HAND, "");
            }
        });
    }

    private void after(String step, boolean done, Stage next, String said) {
        if (step().filter(now -> now.id().equals(step)).isPresent()) {
            go(done ? next : Stage.BY_HAND, done ? said : pages.notOpened());
        }
    }

    /** Only after the person has read whose it looks like, where it looks like an employer's. */
    void switchOff() {
        step().ifPresent(step -> {
            if (helper.ability(step.id()) instanceof Ability.Switches switches) {
                go(Stage.BUSY);
                helper.switchOff(switches.thing(), switched -> switched(step.id(), switched));
            }
        });
    }

    private void switched(String step, Switched switched) {
        switch (switched) {
            case Switched.Off(var standing) -> {
                undo.add(standing);
                // A person who went on to something else meanwhile is not called back: the bar says that it is off.
                if (step().filter(now -> now.id().equals(step)).isPresent()) {
                    session.done(step);
                    session.lookChanged(vantage(step));
                }
            }
            case Switched.Not() -> after(step, false, Stage.BY_HAND, "");
        }
    }

    /** The person says that they joined another network; where we see it ourselves, we look by ourselves. */
    private void joined() {
        go(Stage.DONE, network.away() ? "" : pages.sameNetwork());
    }

    private void waitFor(Duration time) {
        until = Optional.of(clock.instant().plus(time));
        go(Stage.WAITING);
    }

    /** Looks again once the time has passed; to be called now and then. */
    void tick() {
        if (waiting() && until.filter(end -> !clock.instant().isBefore(end)).isPresent()) {
            lookNow();
        }
    }

    /** Whether the page can be watched, in place of one look after a while. */
    boolean watchable() {
        return lookout.possible();
    }

    /** Where it cannot be watched after all, it is waited for. */
    void watch() {
        lookout.begin(refused -> waitFor(LONG));
    }

    boolean waiting() {
        return step().filter(step -> step.stage() == Stage.WAITING).isPresent();
    }

    void lookNow() {
        until = Optional.empty();
        step().ifPresent(step -> session.done(step.id()));
        session.lookAfterStep();
    }

    void showSettings(SettingsPage page) {
        helper.show(page, shown -> {});
    }

    void confirm() {
        go(Stage.DONE);
    }

    void skip() {
        step().ifPresent(step -> session.pass(step.id()));
    }

    /** From within a step back to its first page, and from there to the answer. */
    void back() {
        boolean offered = step().filter(step -> step.stage() == Stage.OFFERED).isPresent();
        if (offered) {
            session.back();
        } else if (step().filter(step -> step.stage() != Stage.BUSY).isPresent()) {
            go(Stage.OFFERED);
        }
    }

    void outcome(boolean opened) {
        step().ifPresent(step -> {
            session.done(step.id());
            session.tell(vantage(step.id()), opened);
        });
    }

    /** Another error tells nothing about this step, so we look again without it. */
    void somethingElse() {
        step().ifPresent(step -> {
            session.done(step.id());
            session.again();
        });
    }

    private void go(Stage stage) {
        go(stage, "");
    }

    private void go(Stage stage, String said) {
        note = said;
        step().ifPresent(step -> session.show(new Flow.Step(step.id(), stage)));
    }

    private boolean reloads(String step) {
        boolean switches = helper.ability(step) instanceof Ability.Switches;
        return RELOADS.contains(step) || (!switches && (step.equals("proxy-off") || step.equals("vpn-off")));
    }

    /** A step that is no vantage of its own ends with a look at the person's browser. */
    static Vantage vantage(String step) {
        return Ids.find(Vantage.class, step).filter(Vantage::told).orElse(Vantage.BROWSER);
    }

    private Optional<Flow.Step> step() {
        return session.flow().get() instanceof Flow.Step step ? Optional.of(step) : Optional.empty();
    }

    ReadOnlyObjectProperty<StepView> view() {
        return view.getReadOnlyProperty();
    }
}
