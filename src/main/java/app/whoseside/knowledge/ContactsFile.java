package app.whoseside.knowledge;

import app.whoseside.model.Contacts;
import app.whoseside.model.Contacts.OutsideService;
import app.whoseside.model.Contacts.OutsideView;
import app.whoseside.model.Contacts.PortalCheck;
import app.whoseside.model.Contacts.Reference;
import app.whoseside.model.Contacts.Resolver;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Reads contacts.json. A bad file is refused with an IllegalArgumentException that says where. */
public final class ContactsFile {
    private ContactsFile() {}

    /** Returns the contacts that come with the program. */
    public static Contacts builtIn() {
        try (InputStream in = Objects.requireNonNull(ContactsFile.class.getResourceAsStream("/knowledge/contacts.json"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the contacts of a file. */
    public static Contacts read(InputStream in) {
        try (JsonReader reader = Json.createReader(in)) {
            JsonObject file = reader.readObject();
            only(file, "file", Set.of("references", "portals", "resolvers", "outside"));
            return new Contacts(
                    each(file, "references", ContactsFile::reference),
                    each(file, "portals", ContactsFile::portal),
                    each(file, "resolvers", ContactsFile::resolver),
                    outside(object(file, "outside", "file")));
        } catch (JsonException e) {
            throw new IllegalArgumentException("contacts.json: " + e.getMessage(), e);
        }
    }

    private static Reference reference(JsonObject entry, String where) {
        only(entry, where, Set.of("url", "network"));
        return new Reference(url(entry, "url", where, Set.of("https", "http")), text(entry, "network", where));
    }

    /** A portal shows itself only where nothing is encrypted. */
    private static PortalCheck portal(JsonObject entry, String where) {
        only(entry, where, Set.of("url", "status", "content"));
        if (!entry.containsKey("status") || entry.getInt("status", 0) < 200 || entry.getInt("status") > 299) {
            throw wrong(where, "status is not from 200 to 299");
        }
        if (!(entry.get("content") instanceof jakarta.json.JsonString)) {
            throw wrong(where, "content is not a text");
        }
        return new PortalCheck(url(entry, "url", where, Set.of("http")), entry.getInt("status"), entry.getString("content"));
    }

    private static Resolver resolver(JsonObject entry, String where) {
        only(entry, where, Set.of("address", "https"));
        String address = text(entry, "address", where);
        if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw wrong(where, "address is not a number: " + address);
        }
        return new Resolver(address, url(entry, "https", where, Set.of("https")));
    }

    private static OutsideView outside(JsonObject entry) {
        only(entry, "outside", Set.of("name", "url", "fallback", "network", "status-pages"));
        Optional<OutsideService> second = Optional.empty();
        if (entry.containsKey("fallback")) {
            JsonObject fallback = object(entry, "fallback", "outside");
            only(fallback, "outside.fallback", Set.of("name", "url"));
            second = Optional.of(service(fallback, "outside.fallback"));
        }
        Optional<String> network = entry.containsKey("network") ? Optional.of(url(entry, "network", "outside", Set.of("https"))) : Optional.empty();
        if (entry.containsKey("status-pages") && !JsonValue.TRUE.equals(entry.get("status-pages")) && !JsonValue.FALSE.equals(entry.get("status-pages"))) {
            throw wrong("outside", "status-pages is neither true nor false");
        }
        return new OutsideView(service(entry, "outside"), second, network, entry.getBoolean("status-pages", false));
    }

    private static OutsideService service(JsonObject entry, String where) {
        return new OutsideService(text(entry, "name", where), url(entry, "url", where, Set.of("https", "http")));
    }

    private static <T> List<T> each(JsonObject file, String name, BiFunction<JsonObject, String, T> one) {
        if (!(file.get(name) instanceof jakarta.json.JsonArray entries) || entries.isEmpty()) {
            throw wrong(name, "is not a list with something in it");
        }
        return IntStream.range(0, entries.size())
                .mapToObj(i -> {
                    String where = name + "[" + i + "]";
                    if (!(entries.get(i) instanceof JsonObject entry)) {
                        throw wrong(where, "is not an object");
                    }
                    return one.apply(entry, where);
                })
                .toList();
    }

    private static JsonObject object(JsonObject parent, String name, String where) {
        if (!(parent.get(name) instanceof JsonObject object)) {
            throw wrong(where, name + " is not an object");
        }
        return object;
    }

    private static String text(JsonObject entry, String name, String where) {
        if (!(entry.get(name) instanceof jakarta.json.JsonString text) || text.getString().isBlank()) {
            throw wrong(where, name + " is not a text");
        }
        return text.getString();
    }

    private static String url(JsonObject entry, String name, String where, Set<String> schemes) {
        String url = text(entry, name, where);
        if (!isUrl(url, schemes)) {
            throw wrong(where, name + " is not an address that starts with " + String.join(" or ", new TreeSet<>(schemes)) + ": " + url);
        }
        return url;
    }

    private static boolean isUrl(String url, Set<String> schemes) {
        try {
            URI uri = URI.create(url);
            return uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void only(JsonObject entry, String where, Set<String> names) {
        Set<String> others = new TreeSet<>(entry.keySet());
        others.removeAll(names);
        if (!others.isEmpty()) {
            throw wrong(where, "has " + String.join(", ", others) + ", which means nothing here");
        }
    }

    private static IllegalArgumentException wrong(String where, String what) {
        return new IllegalArgumentException("contacts.json: " + where + ": " + what);
    }
}
