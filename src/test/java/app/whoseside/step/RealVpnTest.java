package app.whoseside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.whoseside.testing.Trials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real OpenVPN connection of a real NetworkManager goes off and on again. Only root can give them namespaces of their own. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class RealVpnTest {
    @TempDir
    Path home;

    @Test
    void itGoesOffAndComesBackAlsoAfterAKill() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"));
        assumeTrue(Trials.installed("NetworkManager", "nmcli", "openvpn", "dbus-daemon", "unshare", "nsenter", "ip"));
        assumeTrue(Files.exists(Path.of("/usr/lib/NetworkManager/VPN/nm-openvpn-service.name")) && Files.exists(Path.of("/dev/net/tun")));
        List<String> line = new ArrayList<>(List.of(Path.of("src/test/linux/with-network-manager").toAbsolutePath().toString(), home.toString()));
        line.addAll(Trials.java(VpnTrial.class.getName(), home.toString()));
        assertEquals("""
                Holiday: home \\ away, a person's
                off: true, {state=off}
                noted: Holiday: home \\ away
                on: DONE, {state=on}, 0 noted
                killed before the change: {state=on}, 0 noted
                killed after the change: {state=off}, 1 noted
                killed before putting back: {state=off}, 1 noted
                on: DONE, {state=on}
                connected by the person: {state=on}, 0 noted
                deleted by the person: YOURS, 0 noted
                """, Trials.run(home, Map.of(), line));
    }
}
