package app.whoseside.cli;

import app.whoseside.model.Examined;
import app.whoseside.report.Letter;
import app.whoseside.report.Letters;
import app.whoseside.report.Redacted;
import app.whoseside.words.VerdictWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter that the person asked for, by the id of its desk; an empty id where none was asked for. */
record AskedLetter(String desk, Services services) {

    /** @param json whether standard output is one object, in which no letter has a place */
    static AskedLetter of(String desk, boolean json, SavedSummary saved, Services services) throws WrongUse {
        if (!desk.isEmpty() && !Letters.desks().contains(desk)) {
            throw new WrongUse("cli.wrong.desk", Map.of("word", desk, "desks", Letters.desks()));
        }
        if (!desk.isEmpty() && json && !saved.text()) {
            throw new WrongUse("cli.wrong.letter-json", Map.of());
        }
        return new AskedLetter(desk, services);
    }

    boolean asked() {
        return !desk.isEmpty();
    }

    /** Returns the letter with its subject, or empty where this result gives none to that desk. */
    Optional<String> of(Examined examined) {
        return letters(examined).stream()
                .filter(letter -> letter.desk().equals(desk))
                .map(letter -> services.messages().get("letter.subject", Map.of("subject", letter.subject())) + "\n\n" + letter.body())
                .findFirst();
    }

    /** Returns in a sentence why there is no such letter, and which there are. */
    String none(Examined examined) {
        List<String> others = letters(examined).stream().map(Letter::desk).toList();
        return others.isEmpty() ? services.messages().get("save.letter-none") : services.messages().get("cli.letter-others", Map.of("desk", desk, "desks", others));
    }

    private List<Letter> letters(Examined examined) {
        Redacted redacted = services.redaction().get().of(examined);
        return new Letters(services.messages(), services.version(), services.zone()).of(redacted, new VerdictWords(services.messages()).of(redacted.examined().verdict()));
    }
}
