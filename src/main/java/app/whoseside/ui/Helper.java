package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Thing;
import app.whoseside.step.Ability;
import app.whoseside.step.Hands;
import app.whoseside.step.Switched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Does steps in the person's place, and knows beforehand which it can. */
final class Helper {
    private final Hands hands;
    private final Behind behind;
    private final Session session;
    private final Map<String, Ability> abilities = new HashMap<>();
    private Runnable learnt = () -> {};

    Helper(Hands hands, Behind behind, Session session) {
        this.hands = hands;
        this.behind = behind;
        this.session = session;
        session.shown().addListener((property, old, now) -> now.filter(Flow::ready).ifPresent(this::learn));
    }

    /** What is offered next is asked about before the person comes to it. */
    private void learn(Snapshot snapshot) {
        List<String> steps = snapshot.verdict().steps().stream().map(StepOffer::id).toList();
        session.subject().get().filter(subject -> !steps.isEmpty()).ifPresent(subject -> behind.ask(
                () -> steps.stream().collect(Collectors.toMap(step -> step, step -> hands.ability(step, subject.address()))),
                found -> {
                    abilities.putAll(found);
                    learnt.run();
                }));
    }

    void whenLearnt(Runnable listener) {
        learnt = listener;
    }

    Ability ability(String step) {
        return abilities.getOrDefault(step, new Ability.ByHand());
    }

    void open(String step, String browser, boolean privately, Consumer<Boolean> then) {
        Address page = step.equals("sign-in") ? SignIn.page(address(), session.shown().get().map(Snapshot::observations).orElse(List.of())) : address();
        behind.ask(() -> hands.open(page, browser, privately), then);
    }

    /** Opens the page in the browser that the system would take. */
    void load(Address page, Consumer<Boolean> then) {
        behind.ask(
                () -> StepWords.browsers(hands.ability("refresh", page)).stream().findFirst().map(browser -> hands.open(page, browser, false)).orElse(false),
                then);
    }

    void showInBrowser(String step, String browser, Consumer<Boolean> then) {
        behind.ask(() -> hands.showInBrowser(step, browser), then);
    }

    void show(SettingsPage page, Consumer<Boolean> then) {
        behind.ask(() -> hands.show(page), then);
    }

    void switchOff(Thing thing, Consumer<Switched> then) {
        behind.ask(() -> hands.switchOff(thing), then);
    }

    void forgetNames(Consumer<Boolean> then) {
        behind.ask(hands::forgetNames, then);
    }

    private Address address() {
        return session.subject().get().orElseThrow().address();
    }
}
