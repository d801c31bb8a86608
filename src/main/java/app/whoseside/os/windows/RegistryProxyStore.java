package app.whoseside.os.windows;

import java.util.Optional;

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

    /** The block, from which the setting is read, is first off and last on again: a change that was cut short reads as off and is put back whole. */
    @Override
    public boolean write(ConnectionSettings settings) {
        return settings.inForce() ? writePlain(settings) && writeBlock(settings) : writeBlock(settings) && writePlain(settings);
    }

    /** Where there is no block, none is made: then nobody read one before either. */
    private static boolean writeBlock(ConnectionSettings settings) {
        return block().map(block -> new RegistryWriter(CONNECTIONS).bytes(BLOCK, block.with(settings).bytes())).orElse(true);
    }

    private static boolean writePlain(ConnectionSettings settings) {
        RegistryWriter writer = new RegistryWriter(KEY);
        boolean byHand = (settings.flags() & ConnectionSettings.SERVER) != 0;
        boolean script = settings.script().isEmpty() ? writer.remove("AutoConfigURL") : writer.text("AutoConfigURL", settings.script());
        boolean server = !byHand || writer.text("ProxyServer", settings.server());
        boolean bypass = !byHand || (settings.bypass().isEmpty() ? writer.remove("ProxyOverride") : writer.text("ProxyOverride", settings.bypass()));
        return script && server && bypass && writer.number("ProxyEnable", byHand ? 1 : 0);
    }
}
