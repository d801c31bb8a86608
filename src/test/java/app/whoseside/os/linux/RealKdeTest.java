package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.whoseside.os.SystemCommands;
import app.whoseside.testing.Trials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** KDE's own program writes KDE's file. */
@EnabledOnOs(OS.LINUX)
class RealKdeTest {
    private static final String IN_FORCE = """
            [Proxy Settings]
            NoProxyFor=localhost,.shop.example
            Proxy Config Script=
            ProxyType=1
            httpProxy=http://name:s3cret@proxy.example 3128
            """;

    @TempDir
    Path folder;

    private Path file;
    private KdeSwitch proxy;

    @BeforeEach
    void aProxyByHand() throws IOException {
        assumeTrue(Trials.installed("kwriteconfig5"));
        file = Files.writeString(folder.resolve("kioslaverc"), "[General]\nproxy=other\n\n" + IN_FORCE);
        proxy = new KdeSwitch(file, new SystemCommands(List.of(Path.of("/usr/bin")), List.of(""), Duration.ofSeconds(3)));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    @Test
    void onlyTheTypeChangesAndComesBack() throws IOException {
        List<String> before = lines();
        Map<String, String> values = proxy.read().orElseThrow();
        assertTrue(proxy.inForce());
        assertTrue(proxy.write(proxy.off(values)));
        assertFalse(proxy.inForce());
        assertEquals(before.stream().map(line -> line.equals("ProxyType=1") ? "ProxyType=0" : line).toList(), lines());
        assertTrue(proxy.write(values));
        assertEquals(before, lines());
    }

    @Test
    void whatIsMissingInTheValuesIsTakenAway() {
        Map<String, String> values = proxy.read().orElseThrow();
        Map<String, String> fewer = new HashMap<>(values);
        fewer.remove("httpProxy");
        fewer.put("ProxyType", "-1");
        assertTrue(proxy.write(fewer));
        assertEquals(fewer, proxy.read().orElseThrow());
    }

    @Test
    void aLockedValueStaysAsItIs() throws IOException {
        Files.writeString(file, IN_FORCE.replace("ProxyType=", "ProxyType[$i]="));
        Map<String, String> values = proxy.read().orElseThrow();
        proxy.write(proxy.off(values));
        assertEquals(values, proxy.read().orElseThrow());
    }
}
