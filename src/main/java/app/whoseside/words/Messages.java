package app.whoseside.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every text that a person reads, by key. */
public final class Messages {
    private final Map<String, Pattern> patterns;
    private final Formatter formatter;

    private Messages(Map<String, Pattern> patterns, Locale locale) {
        this.patterns = patterns;
        this.formatter = new Formatter(locale);
    }

    /** Returns the English messages that come with the program. */
    public static Messages english() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream("/i18n/messages.properties")), StandardCharsets.UTF_8)) {
            return read(reader, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the messages of a .properties text; throws an IllegalArgumentException naming the key of a bad one. */
    public static Messages read(Reader reader, Locale locale) throws IOException {
        Properties properties = new OncePerKey();
        properties.load(reader);
        Map<String, Pattern> patterns = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            try {
                patterns.put(key, PatternReader.read(properties.getProperty(key)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("message " + key + ": " + e.getMessage(), e);
            }
        }
        return new Messages(Collections.unmodifiableMap(patterns), locale);
    }

    /** Returns the text, or throws an IllegalArgumentException when the key or a value is missing. */
    public String get(String key, Map<String, ?> values) {
        Pattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        try {
            return formatter.fill(pattern, values);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("message " + key + ": " + e.getMessage(), e);
        }
    }

    /** Returns the text of a message without placeholders. */
    public String get(String key) {
        return get(key, Map.of());
    }

    /** Returns the text, or empty when there is no such message or a value of it is missing. */
    public Optional<String> find(String key, Map<String, ?> values) {
        Pattern pattern = patterns.get(key);
        return pattern == null || !values.keySet().containsAll(pattern.names())
                ? Optional.empty()
                : Optional.of(formatter.fill(pattern, values));
    }

    /** Returns the text of a message without placeholders, or empty. */
    public Optional<String> find(String key) {
        return find(key, Map.of());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** Returns every key, sorted. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** Returns the placeholders of a message, sorted; empty when there is no such message. */
    public Set<String> placeholders(String key) {
        Pattern pattern = patterns.get(key);
        return pattern == null ? Set.of() : pattern.names();
    }

    /** Returns the messages without placeholders as a bundle, for pages that name their texts by key. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return placeholders(key).isEmpty() ? find(key).orElse(null) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(
                        keys().stream().filter(key -> placeholders(key).isEmpty()).toList());
            }
        };
    }

    /** A key that is there twice is a mistake, and Properties would keep silent about it. */
    private static final class OncePerKey extends Properties {
        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalArgumentException("message " + key + " is there twice");
            }
            return super.put(key, value);
        }
    }
}
