package app.whoseside.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.os.Commands;
import app.whoseside.os.Recording;
import app.whoseside.os.Starter;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowsVpnTest {
    private static final Waiting WAITING = new Waiting(Duration.ofMillis(30), Duration.ofMillis(1));
    private static final Map<String, String> ON = Map.of("connected", "true");
    private static final Map<String, String> OFF = Map.of("connected", "false");

    @TempDir Path folder;
    private String said = Recording.of("windows/rasdial-connected.txt");
    private final List<String> started = new ArrayList<>();

    @BeforeEach
    void phonebook() throws IOException {
        Path pbk = folder.resolve("own/Microsoft/Network/Connections/Pbk/rasphone.pbk");
        Files.createDirectories(pbk.getParent());
        Files.writeString(pbk, Recording.of("windows/rasphone.pbk"));
        Path all = folder.resolve("all/Microsoft/Network/Connections/Pbk/rasphone.pbk");
        Files.createDirectories(all.getParent());
        Files.writeString(all, "[Everybody]\r\nType=2\r\n");
    }

    private WindowsHands hands() {
        Commands commands = (program, arguments) -> program.equals("rasdial") && arguments.length == 0 ? Optional.of(said).filter(text -> !text.isEmpty()) : Optional.empty();
        Starter starter = (program, words) -> {
            started.add(program + " " + List.of(words));
            said = Recording.of(List.of(words).contains("/disconnect") ? "windows/rasdial-none.txt" : "windows/rasdial-connected.txt");
            return true;
        };
        Map<String, String> environment = Map.of("APPDATA", folder.resolve("own").toString(), "ProgramData", folder.resolve("all").toString());
        return new WindowsHands(Path.of("/windows"), environment, commands, starter, WAITING);
    }

    @Test
    void onlyVpnsThatAreConnectedAreFound() {
        assertEquals(List.of("Work", "Büro VPN"), hands().vpns().stream().map(Switch::name).toList());
        said = Recording.of("windows/rasdial-none.txt");
        assertEquals(List.of(), hands().vpns());
    }

    @Test
    void silenceIsUnknown() {
        said = "";
        assertEquals(List.of(), hands().vpns());
        assertEquals(Optional.empty(), hands().find("windows-vpn:Work").orElseThrow().read());
    }

    @Test
    void disconnectsAndConnectsByName() {
        Switch vpn = hands().find("windows-vpn:Work").orElseThrow();
        assertEquals(Optional.of(ON), vpn.read());
        assertEquals(true, vpn.write(vpn.off(ON)));
        assertEquals(Optional.of(OFF), vpn.read());
        assertEquals(true, vpn.write(ON));
        assertEquals(List.of("/windows/System32/rasdial.exe [Work, /disconnect]", "/windows/System32/rasdial.exe [Work]"), started);
    }

    @Test
    void whatDoesNotComeAboutIsNotClaimed() {
        WindowsVpn vpn = new WindowsVpn("Work", false, Path.of("/rasdial"), (program, words) -> Optional.of(said), (program, words) -> true, WAITING);
        assertEquals(false, vpn.write(OFF));
    }

    @Test
    void aVpnForEverybodyLooksLikeAnEmployers() {
        assertEquals(true, hands().find("windows-vpn:Everybody").orElseThrow().company());
        assertEquals(true, hands().find("windows-vpn:Work").orElseThrow().company());
        assertEquals(false, hands().find("windows-vpn:Büro VPN").orElseThrow().company());
        assertEquals(Optional.empty(), hands().find("windows-vpn:Broadband Connection"));
    }
}
