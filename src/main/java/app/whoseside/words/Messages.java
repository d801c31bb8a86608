package app.whoseside.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every text that a person reads, by key, in one language. */
public final class Messages {
    private final Locale locale;
    private final Map<String, Message> messages;

    /** A text and what fills it: one that another language lends keeps that language's plurals. It is read when it is first wanted. */
    private static final class Message {
        private final String source;
        private final Formatter formatter;
        private volatile @Nullable Pattern pattern;

        Message(String source, Formatter formatter) {
            this.source = source;
            this.formatter = formatter;
        }

        Pattern pattern() {
            Pattern read = pattern;
            if (read == null) {
                read = PatternReader.read(source);
                pattern = read;
            }
            return read;
        }

        String fill(Map<String, ?> values) {
            return formatter.fill(pattern(), values);
        }
    }

    private Messages(Locale locale, Map<String, Message> messages) {
        this.locale = locale;
        this.messages = Collections.unmodifiableMap(messages);
    }

    /** Returns the English messages that come with the program. */
    public static Messages english() {
        return shipped("messages", Locale.ENGLISH);
    }

    /** Returns the messages in one of {@link Languages#SHIPPED}; a text that this language lacks is the English one, so that nobody meets a gap. */
    public static Messages in(Locale language) {
        String file = "messages_" + language.toLanguageTag().replace('-', '_');
        return Messages.class.getResource(path(file)) == null ? english() : shipped(file, language).over(english());
    }

    private static Messages shipped(String file, Locale language) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(path(file))), StandardCharsets.UTF_8)) {
            return unread(reader, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String file) {
        return "/i18n/" + file + ".properties";
    }

    /**
     * Returns the messages of a .properties text; throws an IllegalArgumentException naming the key of a bad one.
     * Bad is also a plural that has not exactly the categories of its language.
     */
    public static Messages read(Reader reader, Locale locale) throws IOException {
        Messages messages = unread(reader, locale);
        Plurals plurals = Plurals.of(locale);
        Set<String> categories = plurals.categories();
        messages.messages.forEach((key, message) -> {
            try {
                plurals.check(message.pattern(), categories);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("message " + key + ": " + e.getMessage(), e);
            }
        });
        return messages;
    }

    /** Of a text that comes with the program the tests have read every message, so that a start need not. */
    private static Messages unread(Reader reader, Locale locale) throws IOException {
        Properties properties = new OncePerKey();
        properties.load(reader);
        Formatter formatter = new Formatter(locale);
        Map<String, Message> messages = HashMap.newHashMap(properties.size());
        properties.forEach((key, text) -> messages.put((String) key, new Message((String) text, formatter)));
        return new Messages(locale, messages);
    }

    /** Returns these messages, with those of another language where these have none. */
    public Messages over(Messages base) {
        Map<String, Message> both = new HashMap<>(base.messages);
        both.putAll(messages);
        return new Messages(locale, both);
    }

    /** Returns the language of these texts. */
    public Locale locale() {
        return locale;
    }

    /** Returns the text, or throws an IllegalArgumentException when the key or a value is missing. */
    public String get(String key, Map<String, ?> values) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        try {
            return message.fill(values);
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
        Message message = messages.get(key);
        return message == null || !values.keySet().containsAll(message.pattern().names())
                ? Optional.empty()
                : Optional.of(message.fill(values));
    }

    /** Returns the text of a message without placeholders, or empty. */
    public Optional<String> find(String key) {
        return find(key, Map.of());
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** Returns every key, sorted. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(messages.keySet()));
    }

    /** Returns the placeholders of a message, sorted; empty when there is no such message. */
    public Set<String> placeholders(String key) {
        Message message = messages.get(key);
        return message == null ? Set.of() : message.pattern().names();
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
