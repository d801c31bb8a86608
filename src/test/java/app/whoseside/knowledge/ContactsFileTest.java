package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Contacts;
import app.whoseside.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsFileTest {
    private static final String GOOD = """
            {"references": [{"url": "https://a.example/", "network": "A"}],
             "portals": [{"url": "http://b.example/", "status": 204, "content": ""}],
             "resolvers": [{"address": "192.0.2.53", "https": "https://c.example/dns-query"}],
             "outside": {"name": "D", "url": "https://d.example", "fallback": {"name": "E", "url": "https://e.example"},
                         "network": "https://f.example/", "status-pages": true}}
            """;

    private static Contacts read(String json) {
        return ContactsFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsEachKind() {
        Contacts contacts = read(GOOD);
        assertEquals("A", contacts.references().getFirst().network());
        assertEquals(204, contacts.portals().getFirst().status());
        assertEquals("192.0.2.53", contacts.resolvers().getFirst().address());
        assertEquals("https://d.example", contacts.outside().first().url());
        assertEquals("E", contacts.outside().second().orElseThrow().name());
        assertEquals("https://f.example/", contacts.outside().network().orElseThrow());
        assertTrue(contacts.outside().statusPages());
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        Contacts contacts = read(GOOD.replaceFirst("(?s), \"fallback\".*", "}}"));
        assertEquals(Optional.empty(), contacts.outside().second());
        assertEquals(Optional.empty(), contacts.outside().network());
        assertFalse(contacts.outside().statusPages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"A\" | 7 | references[0]",
        "https://a.example/ | a.example | references[0]",
        "http://b.example/ | https://b.example/ | portals[0]",
        "204 | 404 | portals[0]",
        "\"content\": \"\" | \"body\": \"\" | portals[0]",
        "192.0.2.53 | dns.example | resolvers[0]",
        "\"references\" | \"reference\" | file",
        "\"name\": \"E\" | \"name\": \"\" | outside.fallback",
        "https://e.example | e.example | outside.fallback",
        "{\"name\": \"E\", \"url\": \"https://e.example\"} | \"E\" | outside",
        "https://f.example/ | http://f.example/ | outside",
        "true | \"yes\" | outside",
        "\"network\": \"https | \"networks\": \"https | outside",
        "true}} | true} | contacts.json",
    })
    void refusesABadFileAndSaysWhere(String good, String bad, String where) {
        String json = GOOD.strip();
        var refused = assertThrows(IllegalArgumentException.class, () -> read(json.replace(good, bad)));
        assertTrue(refused.getMessage().contains(where), refused.getMessage());
    }

    @Test
    void theFirstPageTellsHowManyDirectoriesComeWithTheProgram() {
        assertEquals(Settings.BUILT_IN_DIRECTORIES, Settings.USUAL.contacts(ContactsFile.builtIn()).resolvers().size());
    }

    @Test
    void everyContactIsToldOfInTheDocuments() throws IOException {
        String page = Files.readString(Path.of("docs/contacts.md"));
        Contacts contacts = ContactsFile.builtIn();
        List<String> urls = new ArrayList<>();
        contacts.references().forEach(reference -> urls.add(reference.url()));
        contacts.portals().forEach(portal -> urls.add(portal.url()));
        contacts.resolvers().forEach(resolver -> urls.add(resolver.https()));
        urls.add(contacts.outside().first().url());
        contacts.outside().second().ifPresent(second -> urls.add(second.url()));
        contacts.outside().network().ifPresent(urls::add);
        urls.forEach(url -> {
            URI uri = URI.create(url);
            assertTrue(page.contains("`" + uri.getHost() + "`"), uri.getHost());
            assertTrue(uri.getPath().length() < 2 || uri.getPath().equals("/dns-query") || page.contains("`" + uri.getPath() + "`"), uri.getPath());
        });
        contacts.resolvers().forEach(resolver -> assertTrue(page.contains("`" + resolver.address() + "`"), resolver.address()));
        assertTrue(page.contains(contacts.outside().first().name()));
        contacts.outside().second().ifPresent(second -> assertTrue(page.contains(second.name()), second.name()));
        assertTrue(!contacts.outside().statusPages() || page.contains("`status.`"));
    }
}
