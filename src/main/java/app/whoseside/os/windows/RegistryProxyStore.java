package app.whoseside.os.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The proxy setting written into the registry as the settings page leaves it: the block that WinHTTP reads, and the plain values that programs
 * and scripts read. Only for a system without the complete library call, such as Wine.
 */
record RegistryProxyStore() implements ProxyStore {
    static final String KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String CONNECTIONS = KEY + "\\Connections";
    private static final String BLOCK = "DefaultConnectionSettings";

    @Override
    public Optional<ConnectionSettings> read() {
        return block().map(ConnectionBlock::settings).or(() -> new RegistryLibrary().values(KEY).map(RegistryProxyStore::plain));
    }

    private static Optional<ConnectionBlock> block() {
        return new RegistryLibrary().values(CONNECTIONS).flatMap(values -> ConnectionBlock.read(values.text(BLOCK)));
    }

    static ConnectionSettings plain(Registry values) {
        String script = values.text("AutoConfigURL");
        boolean enabled = values.number("ProxyEnable").orElse(0L) != 0;
        int flags = (enabled ? ConnectionSettings.SERVER : 0) | (script.isEmpty() ? 0 : ConnectionSettings.SCRIPT);
        return new ConnectionSettings(flags, values.text("ProxyServer"), values.text("ProxyOverride"), script);
    }

    @Override
    public boolean write(ConnectionSettings settings) {
        return steps(settings).stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /** The block, from which the setting is read, is first off and last on again: a change that was cut short reads as off and is put back whole. */
    static List<BooleanSupplier> steps(ConnectionSettings settings) {
        List<BooleanSupplier> steps = new ArrayList<>(plainly(settings));
        steps.add(settings.inForce() ? steps.size() : 0, () -> writeBlock(settings));
        return steps;
    }

    /** Where there is no block, none is made: then nobody read one before either. */
    private static boolean writeBlock(ConnectionSettings settings) {
        return block().map(block -> new RegistryWriter(CONNECTIONS).bytes(BLOCK, block.with(settings).bytes())).orElse(true);
    }

    private static List<BooleanSupplier> plainly(ConnectionSettings settings) {
        boolean byHand = (settings.flags() & ConnectionSettings.SERVER) != 0;
        RegistryWriter writer = new RegistryWriter(KEY);
        return List.of(
                () -> writer.number("ProxyEnable", byHand ? 1 : 0),
                () -> text(writer, "AutoConfigURL", settings.script()),
                () -> !byHand || text(writer, "ProxyServer", settings.server()),
                () -> !byHand || text(writer, "ProxyOverride", settings.bypass()));
    }

    private static boolean text(RegistryWriter writer, String name, String value) {
        return value.isEmpty() ? writer.remove(name) : writer.text(name, value);
    }
}
