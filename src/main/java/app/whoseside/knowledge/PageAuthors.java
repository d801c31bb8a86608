package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every author of error pages that is known, in the order in which they are tried: page-authors.json. */
public final class PageAuthors {
    private static final String FILE = "page-authors.json";

    private final List<PageAuthor> authors;

    private PageAuthors(List<PageAuthor> authors) {
        this.authors = List.copyOf(authors);
    }

    /** Reads the file that comes with the program. */
    public static PageAuthors load() {
        return of(Json.read(FILE));
    }

    /** Throws BadKnowledge, which says where the text is wrong. */
    static PageAuthors read(InputStream text) {
        return of(Json.read(FILE, text));
    }

    private static PageAuthors of(Json file) {
        List<PageAuthor> authors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json json : file.only("authors").children("authors")) {
            PageAuthor author = author(json);
            if (!ids.add(author.id())) {
                throw json.complain("id", "is there twice");
            }
            authors.add(author);
        }
        return new PageAuthors(authors);
    }

    /** Returns the author's name as people know it; empty for an id that is not in the file, such as "unknown". */
    public Optional<String> name(String id) {
        return authors.stream().filter(author -> author.id().equals(id)).map(PageAuthor::name).findFirst();
    }

    /** Returns the id of the filter or protection program that issues certificates under this name; empty where it is none of them. */
    public Optional<String> ofIssuer(String issuer) {
        String small = issuer.toLowerCase(Locale.ROOT);
        return authors.stream().filter(author -> author.issuer().filter(small::contains).isPresent()).map(PageAuthor::id).findFirst();
    }

    List<PageAuthor> all() {
        return authors;
    }

    /** Returns the first author who left a mark of full strength, or else the first who left a weak one. */
    Optional<Signature> of(Page page) {
        return of(page, false).or(() -> of(page, true));
    }

    private Optional<Signature> of(Page page, boolean weak) {
        return authors.stream().flatMap(author -> author.markOn(page, weak).map(mark -> new Signature(author, mark)).stream()).findFirst();
    }

    private static PageAuthor author(Json json) {
        json.only("id", "name", "issuer", "role", "elsewhere", "reads", "marks");
        String id = json.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw json.complain("id", "\"" + id + "\" wants small letters, digits and single hyphens");
        }
        Role role = json.one(Role.class, "role");
        if (json.optionalText("elsewhere").isPresent() != (role == Role.USER_PROXY)) {
            throw json.complain("elsewhere", "belongs to user-proxy, and every user-proxy has one");
        }
        Role elsewhere = role == Role.USER_PROXY ? json.one(Role.class, "elsewhere") : role;
        Optional<Outcome> reads = json.optionalText("reads").map(outcome -> json.value(Outcome.class, "reads", outcome));
        List<Mark> marks = json.children("marks").stream().map(MarkReader::read).toList();
        if (elsewhere == Role.USER_PROXY || marks.isEmpty()) {
            throw json.complain(marks.isEmpty() ? "marks" : "elsewhere", marks.isEmpty() ? "wants at least one" : "is where it is not the person's proxy");
        }
        Optional<String> issuer = json.optionalText("issuer");
        if (issuer.filter(words -> !words.matches("[a-z][a-z ]{2,40}")).isPresent()) {
            throw json.complain("issuer", "wants three or more small letters");
        }
        return new PageAuthor(id, json.text("name"), role, elsewhere, reads, issuer, marks);
    }
}
