package app.whoseside.words;

import app.whoseside.model.Contacts.OutsideView;
import java.util.Map;

/** The names of those who would be asked from outside. */
public record ServiceWords(Messages messages) {

    public String of(OutsideView view) {
        String first = view.first().name();
        return view.second().map(second -> messages.get("services.two", Map.of("first", first, "second", second.name()))).orElse(first);
    }
}
