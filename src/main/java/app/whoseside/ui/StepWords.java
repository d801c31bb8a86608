package app.whoseside.ui;

import app.whoseside.model.Thing;
import app.whoseside.step.Ability;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one step, as far as the program can do it here.
 *
 * @param values what fills the placeholders
 */
record StepWords(Texts texts, String step, Ability ability, Map<String, ?> values) {

    static StepWords of(Texts texts, String step, Ability ability, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        browsers(ability).stream().findFirst().ifPresent(first -> all.put("browser", first));
        return new StepWords(texts, step, ability, all);
    }

    /** Returns the text of this step, and where only the person can do it the one for that, if there is another. */
    String get(String part) {
        String key = "step." + step + "." + part;
        return byHand() ? texts.first(List.of(key + ".by-hand", key), values) : texts.get(key, values);
    }

    String byHand(String part) {
        String key = "step." + step + "." + part;
        return texts.first(List.of(key + ".by-hand", key), values);
    }

    List<String> tells() {
        return List.of("works", "fails").stream().map(outcome -> texts.get("tell." + step + "." + outcome, values)).filter(text -> !text.isEmpty()).toList();
    }

    List<StepView.Fact> facts() {
        return List.of(new StepView.Fact(texts.get("heading.time"), get("time")), new StepView.Fact(texts.get("heading.undo"), get("undo")));
    }

    /** Returns what will happen, and to which VPN, by the name that the system has for it. */
    List<String> what() {
        return ability instanceof Ability.Switches(Thing thing, String name, boolean company) && thing == Thing.VPN && !name.isEmpty()
                ? List.of(get("what"), texts.get("step.vpn-off.name", Map.of("name", name)))
                : List.of(get("what"));
    }

    /** Where the program only opens the settings, the switch itself is the person's. */
    boolean byHand() {
        boolean setting = step.equals("proxy-off") || step.equals("vpn-off");
        return ability instanceof Ability.ByHand || (ability instanceof Ability.Guided && setting);
    }

    /** Returns what the button of the program's part says. */
    String deed() {
        return ability instanceof Ability.Guided && byHand() ? texts.get("step.button.settings") : get("deed");
    }

    /** Returns the browsers to choose from; none where the program loads the page itself. */
    List<String> browsers() {
        return step.equals("refresh") ? List.of() : browsers(ability);
    }

    static List<String> browsers(Ability ability) {
        return switch (ability) {
            case Ability.Opens opens -> opens.browsers();
            case Ability.ShowsInBrowser shows -> shows.browsers();
            default -> List.of();
        };
    }
}
