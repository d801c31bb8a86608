package app.whoseside;

import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.server;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Address;
import app.whoseside.model.Policy;
import app.whoseside.net.Loopback;
import app.whoseside.settings.Choices;
import app.whoseside.settings.SettingsFile;
import app.whoseside.settings.UpdateChoice;
import app.whoseside.update.Heard;
import app.whoseside.update.Signing;
import app.whoseside.update.UpdateNotes;
import app.whoseside.update.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a server over a safe connection to a note, or to none: everything but the screen. */
@Timeout(60)
class VersionFileTest {
    @TempDir
    Path folder;

    private final Signing signing = new Signing();
    private MockWebServer site;
    private Updates updates;
    private Policy policy = new Policy.None();
    private Instant now = Signing.NOON;

    @BeforeEach
    void aServer() throws IOException {
        site = new MockWebServer();
        site.useHttps(server(leaf(PUBLIC_ROOT, SITE, -1, 10)));
        site.start();
        Address file = new Address("https", SITE, site.getPort(), "/version");
        updates = new Updates(
                Optional.of(signing.release(file)), Optional.of(Signing.RUNNING), () -> policy, new Choices(new SettingsFile(folder.resolve("settings"))),
                new UpdateNotes(folder.resolve("updates.txt")), new VersionFile(file, () -> TRUST, Loopback::straight), () -> now);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void serves(byte[] bytes) {
        site.enqueue(new MockResponse.Builder().body(new Buffer().write(bytes)).build());
    }

    private Optional<String> news() {
        return updates.now().news().map(says -> says.version().toString());
    }

    @Test
    void nothingIsFetchedWhileNotAgreedOrSwitchedOff() {
        updates.look();
        updates.choose(UpdateChoice.NO);
        updates.look();
        updates.choose(UpdateChoice.YES);
        policy = new Policy.Says(Map.of("updates", "off"), "x");
        updates.look();
        policy = new Policy.Unreadable("x");
        updates.look();
        assertEquals(0, site.getRequestCount());
        policy = new Policy.None();
        serves(signing.announcing("1.0.0"));
        updates.look();
        assertEquals(1, site.getRequestCount());
    }

    @Test
    void aGoodFileIsTakenAndOnlyWhatIsToldIsSent() throws Exception {
        updates.choose(UpdateChoice.YES);
        serves(signing.announcing("1.0.0"));
        updates.look();
        assertEquals(Optional.of("1.0.0"), news());
        var sent = site.takeRequest();
        assertEquals("/version", sent.getTarget());
        assertEquals("GET", sent.getMethod());
        Headers headers = sent.getHeaders();
        assertEquals("Whoseside", headers.get("User-Agent"));
        // HTTP/2 has what the Host line says elsewhere
        List<String> names = headers.names().stream().filter(name -> !name.startsWith(":")).sorted().toList();
        assertEquals(List.of("Accept-Encoding", "User-Agent").toString().toLowerCase(), names.toString().toLowerCase());
        updates.look();
        assertEquals(1, site.getRequestCount(), "once a day");
    }

    @Test
    void everyBadAnswerIsOneLineAndNoNote() {
        updates.choose(UpdateChoice.YES);
        String expired = Signing.lines("1.0.0", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z", "https://whoseside.example/v");
        List<MockResponse> answers = List.of(
                answer(new Signing().announcing("9.0.0")), answer(signing.signed(expired)), answer(signing.announcing("0.9.1")), answer(new byte[] {0, 1, 2}),
                answer(new byte[100_000]), answer(new byte[0]), new MockResponse.Builder().code(404).build(),
                new MockResponse.Builder().code(302).setHeader("Location", "http://elsewhere.example/").build(),
                new MockResponse.Builder().body(new Buffer().write(signing.announcing("1.0.0"))).throttleBody(1, 1, java.util.concurrent.TimeUnit.SECONDS).build());
        for (MockResponse answer : answers) {
            site.enqueue(answer);
            now = now.plus(Duration.ofDays(1));
            List<String> lines = Heard.in(updates::look);
            assertEquals(1, lines.size(), lines.toString());
            assertEquals("a version file was left unused:", lines.getFirst().substring(0, 31));
            assertEquals(Optional.empty(), news());
        }
        assertEquals(answers.size(), site.getRequestCount());
    }

    private static MockResponse answer(byte[] bytes) {
        return new MockResponse.Builder().body(new Buffer().write(bytes)).build();
    }

    @Test
    void withoutAServerNothingIsSaid() {
        updates.choose(UpdateChoice.YES);
        site.close();
        assertEquals(List.of(), Heard.in(updates::look));
        assertEquals(Optional.empty(), news());
    }
}
