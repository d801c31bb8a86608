package app.whoseside.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Messages with every placeholder filled by something of its kind. */
record Filled(Messages messages) {
    /** Behind "Show the details", in the summary and on the command line technical words have their place. */
    private static final Pattern BEHIND = Pattern.compile("(detail|details|summary|letter|cli|settings|whoseside)\\..*");

    /** The program's name in the title of the window and on the page about it, and the size of the text, which is counted in percent. */
    private static final Set<String> NAMED = Set.of(
            "window.title", "menu.text-size", "choice.text-size.percent", "about.headline", "about.what", "about.licence", "menu.about", "update.news");

    String text(String key) {
        return text(key, 5);
    }

    String text(String key, int count) {
        Map<String, Object> values = new HashMap<>();
        for (String name : messages.placeholders(key)) {
            values.put(name, switch (name) {
                case "site", "suggestion", "spelled" -> "shop.example";
                case "places", "books", "days", "sites", "tries", "fails", "minutes", "seconds", "usual", "count", "from", "to", "wait" -> count;
                case "step" -> messages.find("step.restart-router.title").orElse("");
                case "cleared", "suspects" -> parties();
                default -> "Name";
            });
        }
        return messages.get(key, values);
    }

    private List<String> parties() {
        List<String> parties = new ArrayList<>();
        for (String party : List.of("home-network", "proxy", "vpn")) {
            parties.add(messages.get("party." + party + ".sentence"));
        }
        return parties;
    }

    /** Returns whether the window shows this text unasked. */
    static boolean spoken(String key) {
        return !BEHIND.matcher(key).matches() && !NAMED.contains(key);
    }

    /** Returns whether this is the text of a button or an answer to press. */
    static boolean button(String key) {
        return key.contains(".button.") || key.matches("step\\..*\\.(deed|cant)|step\\.skip|step\\.outcome\\.(opened|same|other)|save\\.(summary|as-page|as-text|as-json|copy|letter)|header\\.another")
                || key.matches("verdict\\.(step|browser\\.(opens|fails))|details\\.back");
    }

    /** Returns the sentences of a text, with the stop that ends each. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[.?!])\\s+|(?<=[。？！])\\s*|\\n")) {
            if (!sentence.isBlank()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
