package app.whoseside.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionBlockTest {
    /** A server with exceptions, then a script that is switched off, after seven changes; what follows is not all zero. */
    private static final String BLOCK = "46000000070000000B00000008000000" + hex("p.a:3128") + "07000000" + hex("<local>") + "08000000" + hex("http://x") + "0102030400FF";
    private static final ConnectionSettings MANUAL = new ConnectionSettings(0xB, "p.a:3128", "<local>", "");

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static ConnectionBlock block(String hex) {
        return ConnectionBlock.read(hex).orElseThrow();
    }

    private static String written(ConnectionBlock block) {
        return HexFormat.of().withUpperCase().formatHex(block.bytes());
    }

    @Test
    void readsAndWritesTheSameBytes() {
        assertEquals(MANUAL, block(BLOCK).settings());
        assertEquals(BLOCK, written(block(BLOCK)));
    }

    @Test
    void offChangesTheFlagsAndTheCounterAlone() {
        String off = written(block(BLOCK).with(MANUAL.off()));
        assertEquals(BLOCK.replaceFirst("070000000B", "0800000001"), off);
        assertEquals(BLOCK.replaceFirst("070000000B", "090000000B"), written(block(off).with(MANUAL)));
    }

    @Test
    void aScriptIsPutBack() {
        ConnectionSettings script = new ConnectionSettings(5, "", "", "http://wpad.example/p.pac");
        ConnectionBlock now = block(BLOCK).with(script);
        assertEquals(script, now.settings());
        assertEquals(script, block(written(now.with(script.off()).with(script))).settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "46000000", "zz", "4600000007000000030000000F000000", "460000000700000003000000FFFFFFFF", "46000000070000000300000000000070"})
    void anythingElseIsUnknown(String hex) {
        assertEquals(Optional.empty(), ConnectionBlock.read(hex));
    }

    @Test
    void whatIsNotInForceDoesNotCount() {
        assertEquals(new ConnectionSettings(1, "", "", ""), new ConnectionSettings(1, "kept.example:1", "kept", "http://kept"));
        assertEquals(Map.of("flags", "1", "server", "", "bypass", "", "script", ""), MANUAL.off().values());
        assertEquals(Optional.of(MANUAL), ConnectionSettings.of(MANUAL.values()));
        assertEquals(Optional.empty(), ConnectionSettings.of(Map.of("flags", "1")));
        assertEquals(false, new ConnectionSettings(9, "", "", "").inForce());
        assertEquals(false, new ConnectionSettings(3, "", "", "").inForce());
        assertEquals(true, MANUAL.inForce());
    }

    @Test
    void plainValuesAreReadWhereThereIsNoBlock() {
        Registry values = Registry.read("    ProxyEnable    REG_DWORD    0x1\r\n    ProxyServer    REG_SZ    p.a:1\r\n    AutoConfigURL    REG_SZ    http://x\r\n");
        assertEquals(new ConnectionSettings(7, "p.a:1", "", "http://x"), RegistryProxyStore.plain(values));
        assertEquals(new ConnectionSettings(1, "", "", ""), RegistryProxyStore.plain(Registry.read("    ProxyServer    REG_SZ    p.a:1\r\n")));
    }

    @Test
    void policiesBind() {
        assertEquals(true, WindowsProxy.binding(Registry.read("    ProxySettingsPerUser    REG_DWORD    0x0\r\n")));
        assertEquals(true, WindowsProxy.binding(Registry.read("    ProxyServer    REG_SZ    p.a:1\r\n")));
        assertEquals(false, WindowsProxy.binding(Registry.read("    ProxySettingsPerUser    REG_DWORD    0x1\r\n")));
    }
}
