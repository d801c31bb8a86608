package app.whoseside.words;

import app.whoseside.model.Examined;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could not be asked, in sentences. */
public record UnaskedWords(Messages messages) {

    /** Returns a sentence for each key. Where the values for it are not known, a shorter one under {@code .bare} takes its place. */
    public List<String> of(Examined examined) {
        Map<String, Object> values = new HashMap<>(examined.verdict().values());
        values.putIfAbsent("site", examined.address().host());
        return examined.unasked().stream().flatMap(key -> sentence(key, values).stream()).toList();
    }

    private Optional<String> sentence(String key, Map<String, Object> values) {
        return messages.find(key, values).or(() -> messages.find(key + ".bare", values));
    }
}
