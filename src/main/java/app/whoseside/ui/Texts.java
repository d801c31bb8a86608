package app.whoseside.ui;

import app.whoseside.model.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every text that the window shows, by key. */
@FunctionalInterface
public interface Texts {

    /** Returns the sentence, or an empty text when there is none or a value of it is missing. */
    String get(String key, Map<String, ?> values);

    /** Returns what fills the placeholders of a verdict's sentences. */
    default Map<String, Object> values(Verdict verdict) {
        return verdict.values();
    }

    /** Returns the sentences that explain the words of this verdict; none where there is nothing to explain. */
    default List<String> explained(Verdict verdict) {
        return List.of();
    }

    /** Returns the language of the texts; it also says from which side the window is read. */
    default Locale language() {
        return Locale.ENGLISH;
    }

    /** Returns the locale in which times and numbers are shown: the language, with the habits of the person's country. */
    default Locale habits() {
        return language();
    }

    default String get(String key) {
        return get(key, Map.of());
    }

    /** Returns the first of these that there is a text for, or an empty text. */
    default String first(List<String> keys, Map<String, ?> values) {
        return keys.stream().map(key -> get(key, values)).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
