package app.whoseside.knowledge;

import app.whoseside.model.Ids;
import app.whoseside.model.Outcome;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Every author of error pages that is known, in the order in which they are tried: page-authors.json. */
public final class PageAuthors {
    private static final Set<String> AUTHOR = Set.of("id", "name", "role", "elsewhere", "reads", "marks");
    private static final Set<String> MARK = Set.of("status", "headers", "absent", "body", "opened");

    private final List<PageAuthor> authors;

    private PageAuthors(List<PageAuthor> authors) {
        this.authors = List.copyOf(authors);
    }

    /** Reads the file that comes with the program. */
    public static PageAuthors load() {
        try (InputStream file = PageAuthors.class.getResourceAsStream("/knowledge/page-authors.json")) {
            if (file == null) {
                throw new BadKnowledge("page-authors.json: missing");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new BadKnowledge("page-authors.json: " + unreadable.getMessage());
        }
    }

    /** Throws BadKnowledge, which says where the text is wrong. */
    public static PageAuthors read(Reader text) {
        try (var reader = Json.createReader(text)) {
            JsonArray list = reader.readObject().getJsonArray("authors");
            List<PageAuthor> authors = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                PageAuthor author = author(list.getJsonObject(i), "authors[" + i + "]");
                require(ids.add(author.id()), author.id() + ": twice");
                authors.add(author);
            }
            return new PageAuthors(authors);
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            throw new BadKnowledge("page-authors.json: " + malformed.getMessage());
        }
    }

    /** Returns the author's name as people know it; empty for an id that is not in the file, such as "unknown". */
    public Optional<String> name(String id) {
        return authors.stream().filter(author -> author.id().equals(id)).map(PageAuthor::name).findFirst();
    }

    List<PageAuthor> all() {
        return authors;
    }

    Optional<PageAuthor> of(Page page) {
        return authors.stream().filter(author -> author.wrote(page)).findFirst();
    }

    private static PageAuthor author(JsonObject json, String where) {
        String id = json.getString("id", "");
        require(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), where + ": id \"" + id + "\"");
        known(json, AUTHOR, id);
        Role role = role(json.getString("role", ""), id);
        Optional<Outcome> reads = Optional.ofNullable(json.getString("reads", null))
                .map(text -> Ids.find(Outcome.class, text).orElseThrow(() -> new BadKnowledge(id + ": reads \"" + text + "\"")));
        String elsewhere = json.getString("elsewhere", "");
        require(elsewhere.isEmpty() == (role != Role.USER_PROXY), id + ": elsewhere belongs to user-proxy");
        List<Mark> marks = new ArrayList<>();
        for (JsonValue mark : json.getJsonArray("marks")) {
            marks.add(mark(mark.asJsonObject(), id + ".marks[" + marks.size() + "]"));
        }
        require(!marks.isEmpty() && !json.getString("name", "").isBlank(), id + ": no marks or no name");
        return new PageAuthor(id, json.getString("name"), role, elsewhere.isEmpty() ? role : role(elsewhere, id), reads, List.copyOf(marks));
    }

    private static Mark mark(JsonObject json, String where) {
        known(json, MARK, where);
        Map<String, Pattern> headers = new LinkedHashMap<>();
        json.getOrDefault("headers", JsonValue.EMPTY_JSON_OBJECT).asJsonObject()
                .forEach((name, sign) -> headers.put(name, pattern(((JsonString) sign).getString(), where)));
        List<Pattern> body = strings(json, "body").stream().map(sign -> pattern(sign, where)).toList();
        Set<Integer> status = status(json.getString("status", ""), where);
        boolean vendors = !status.isEmpty() && status.stream().allMatch(code -> code >= 520 && code <= 530);
        require(vendors || !headers.isEmpty() || !body.isEmpty(), where + ": a common status alone never tells the author");
        return new Mark(status, headers, strings(json, "absent"), body, json.getBoolean("opened", false));
    }

    /** Reads "502,504" or "520-527". */
    private static Set<Integer> status(String text, String where) {
        Set<Integer> status = new TreeSet<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            require(part.matches("[1-5][0-9]{2}(-[1-5][0-9]{2})?"), where + ": status \"" + text + "\"");
            int last = Integer.parseInt(part.substring(part.length() - 3));
            for (int code = Integer.parseInt(part.substring(0, 3)); code <= last; code++) {
                status.add(code);
            }
        }
        return status;
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString::getString);
    }

    private static Pattern pattern(String text, String where) {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        } catch (PatternSyntaxException wrong) {
            throw new BadKnowledge(where + ": " + wrong.getMessage());
        }
    }

    private static Role role(String text, String where) {
        return Ids.find(Role.class, text).orElseThrow(() -> new BadKnowledge(where + ": role \"" + text + "\""));
    }

    private static void known(JsonObject json, Set<String> names, String where) {
        json.keySet().forEach(name -> require(names.contains(name), where + ": \"" + name + "\" is not known"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadKnowledge("page-authors.json: " + otherwise);
        }
    }
}
