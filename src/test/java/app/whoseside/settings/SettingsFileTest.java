package app.whoseside.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.ContactsFile;
import app.whoseside.model.Contacts;
import app.whoseside.settings.SettingsFile.Complaint;
import app.whoseside.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    private SettingsFile with(String text) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, text);
        return new SettingsFile(file);
    }

    @Test
    void withoutAFileTheUsualHolds() {
        assertEquals(new SettingsFile.Loaded(Settings.USUAL, List.of()), new SettingsFile(folder.resolve("none")).read());
    }

    @Test
    void readsWhatIsThere() throws IOException {
        var loaded = with("\ufeff# mine\n outside-view = yes\r\ndirectories=off\n"
                        + "references=https://a.example/ A, http://10.0.0.2:8080/x Lab net\n"
                        + "portals=http://p.example/ok 204, http://q.example/ 200 all is well\n"
                        + "resolvers=10.0.0.53 http://10.0.0.53/dns-query\noutside-service=http://10.0.0.9:80/ Lab\n")
                .read();
        assertEquals(List.of(), loaded.complaints());
        Contacts contacts = loaded.settings().contacts(ContactsFile.builtIn());
        assertEquals(OutsideChoice.YES, loaded.settings().outside());
        assertEquals(false, loaded.settings().directories());
        assertEquals(List.of(new Contacts.Reference("https://a.example/", "A"), new Contacts.Reference("http://10.0.0.2:8080/x", "Lab net")), contacts.references());
        assertEquals(List.of(new Contacts.PortalCheck("http://p.example/ok", 204, ""), new Contacts.PortalCheck("http://q.example/", 200, "all is well")), contacts.portals());
        assertEquals(List.of(new Contacts.Resolver("10.0.0.53", "http://10.0.0.53/dns-query")), contacts.resolvers());
        assertEquals(new Contacts.OutsideService("Lab", "http://10.0.0.9:80"), contacts.outside().first());
    }

    @Test
    void whatWasChosenAboutNewerVersionsIsReadAndWritten() throws IOException {
        assertEquals(UpdateChoice.NO, with("updates = no\n").read().settings().taste().updates());
        assertEquals(1, with("updates=on\n").read().complaints().size());
        SettingsFile file = with("# mine\nupdates=ask\nhistory=off\n");
        file.write(UpdateChoice.YES);
        assertEquals("# mine\nhistory=off\nupdates=yes\n", Files.readString(file.path()));
        assertEquals(UpdateChoice.YES, file.read().settings().taste().updates());
        assertEquals(false, file.read().settings().taste().history());
    }

    @Test
    void everybodyOfTheOutsideViewCanBeReplacedOrLeftOut() throws IOException {
        Contacts.OutsideView usual = ContactsFile.builtIn().outside();
        assertEquals(usual, view(""));
        assertEquals(Optional.of(new Contacts.OutsideService("Lab two", "http://10.0.0.8")), view("outside-fallback=http://10.0.0.8/ Lab two\n").second());
        assertEquals(Optional.empty(), view("outside-fallback=off\n").second());
        assertEquals(Optional.of("http://10.0.0.7/me"), view("own-network=http://10.0.0.7/me\n").network());
        assertEquals(Optional.empty(), view("own-network=off\n").network());
        assertEquals(false, view("status-pages=off\n").statusPages());
        // Who names a service of their own did not choose the second one.
        assertEquals(Optional.empty(), view("outside-service=http://10.0.0.9 Lab\n").second());
        assertTrue(view("outside-service=http://10.0.0.9 Lab\noutside-fallback=http://10.0.0.8 Two\n").second().isPresent());
    }

    private Contacts.OutsideView view(String text) throws IOException {
        var loaded = with(text).read();
        assertEquals(List.of(), loaded.complaints());
        return loaded.settings().contacts(ContactsFile.builtIn()).outside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outside-view=perhaps", "directories=1", "references=shop.example", "portals=https://a.example 204", "portals=http://a.example",
        "resolvers=dns.example https://dns.example/", "resolvers=1.1.1.1", "resolvers=300.1.1.1 https://dns.example/", "references=https://a.example:99999/ A", "text-size=90", "text-size=201", "outside-service=::", "outside-fallback=on", "outside-fallback=", "own-network=mine", "status-pages=maybe", "references=", "colour=red", "nothing", "=", "\u0000\u0001=x"})
    void aBadLineGivesASentenceAndTheRestHolds(String line) throws IOException {
        var loaded = with("directories=off\n" + line + "\noutside-view=no\n").read();
        assertEquals(Settings.USUAL.with(OutsideChoice.NO).withDirectories(false), loaded.settings());
        Complaint complaint = loaded.complaints().getFirst();
        assertEquals(2, complaint.line());
        String said = Messages.english()
                .get(complaint.key(), Map.of("line", complaint.line(), "file", "x", "name", complaint.name(), "value", complaint.value()));
        assertTrue(said.startsWith("Line 2 of x "), said);
    }

    @Test
    void aFolderInPlaceOfTheFileIsNoCrash() {
        assertEquals(Complaint.Kind.UNREADABLE, new SettingsFile(folder).read().complaints().getFirst().kind());
    }

    @Test
    void bytesThatAreNoTextAreNoCrash() throws IOException {
        SettingsFile file = with("");
        Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10, 'd', '=', 'x'});
        assertEquals(2, file.read().complaints().size());
    }

    @Test
    void writingKeepsTheOtherLines() throws IOException {
        SettingsFile file = with("# mine\ndirectories=off\noutside-view=ask\nodd line\n");
        file.write(OutsideChoice.NO);
        assertEquals("# mine\ndirectories=off\nodd line\noutside-view=no\n", Files.readString(file.path()).replace("\r", ""));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void writingMakesTheFolder() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("a/b/settings.properties"));
        file.write(OutsideChoice.YES);
        assertEquals(OutsideChoice.YES, file.read().settings().outside());
        assertThrows(IOException.class, () -> new SettingsFile(file.path().resolve("below-a-file")).write(OutsideChoice.YES));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, , /home/ada/.config/whoseside/settings.properties",
        "Linux, XDG_CONFIG_HOME=/cfg, /cfg/whoseside/settings.properties",
        "Linux, XDG_CONFIG_HOME=cfg, /home/ada/.config/whoseside/settings.properties",
        "Linux, WHOSESIDE_SETTINGS=/else/where, /else/where",
        "Mac OS X, , /home/ada/Library/Application Support/Whoseside/settings.properties",
        "Windows 11, APPDATA=/roam, /roam/Whoseside/settings.properties",
        "Windows 11, , /home/ada/AppData/Roaming/Whoseside/settings.properties",
    })
    void eachSystemHasItsPlace(String system, String variable, String wanted) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of(variable.split("=")[0], variable.split("=")[1]);
        assertEquals(Path.of(wanted), SettingsPlace.of(system, Path.of("/home/ada"), environment));
    }
}
