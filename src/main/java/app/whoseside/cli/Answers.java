package app.whoseside.cli;

import app.whoseside.model.Ids;
import app.whoseside.model.Vantage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person saw, as written behind --answer. */
final class Answers {
    private Answers() {}

    /** Returns for each place whether the page opened there; the last answer about a place holds. */
    static Map<Vantage, Boolean> of(List<String> written) throws WrongUse {
        Map<Vantage, Boolean> answers = new EnumMap<>(Vantage.class);
        for (String answer : written) {
            String[] parts = answer.split("=", -1);
            if (parts.length != 2 || !parts[1].matches("works|fails")) {
                throw new WrongUse("cli.wrong.answer", Map.of("word", answer));
            }
            answers.put(place(parts[0]), parts[1].equals("works"));
        }
        return answers;
    }

    private static Vantage place(String id) throws WrongUse {
        Optional<Vantage> place = step(id);
        if (place.isEmpty()) {
            throw new WrongUse("cli.wrong.answer-step", Map.of("word", id, "steps", steps()));
        }
        return place.get();
    }

    /** Returns the place that a step looks from, where a person can answer for it. */
    static Optional<Vantage> step(String id) {
        return Ids.find(Vantage.class, id).filter(Vantage::told);
    }

    private static String steps() {
        return Arrays.stream(Vantage.values()).filter(Vantage::told).map(Vantage::id).collect(Collectors.joining(", "));
    }
}
