package app.whoseside.os.windows;

import app.whoseside.os.CompanyLooks;
import app.whoseside.os.hands.Switch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Windows' proxy setting: a server, a script and automatic detection. */
final class WindowsProxy implements Switch {
    static final String ID = "windows-proxy";
    private static final String MACHINE = "HKLM\\";
    private static final String PERSON = "HKCU\\";
    private static final String POLICY = "Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String EXPLORER = "Software\\Policies\\Microsoft\\Internet Explorer\\Control Panel";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean company() {
        return read().filter(now -> now.values().stream().anyMatch(CompanyLooks::name)).isPresent();
    }

    boolean inForce() {
        return settings().filter(ConnectionSettings::inForce).isPresent();
    }

    /**
     * Returns whether an administrator set it, or keeps people from changing it: policies "Make proxy settings per-machine (rather than per-user)"
     * and "Prevent changing proxy settings", and proxy values among the policies.
     */
    boolean byPolicy() {
        RegistryLibrary registry = new RegistryLibrary();
        return Stream.of(PERSON, MACHINE).anyMatch(root -> registry.values(root + POLICY).filter(WindowsProxy::binding).isPresent()
                || registry.values(root + EXPLORER).flatMap(values -> values.number("Proxy")).filter(value -> value != 0).isPresent());
    }

    static boolean binding(Registry policy) {
        boolean perComputer = policy.number("ProxySettingsPerUser").filter(value -> value == 0).isPresent();
        return perComputer || Stream.of("ProxyEnable", "ProxyServer", "AutoConfigURL").anyMatch(name -> !policy.text(name).isEmpty());
    }

    @Override
    public Optional<Map<String, String>> read() {
        return settings().map(ConnectionSettings::values);
    }

    private static Optional<ConnectionSettings> settings() {
        return stores().stream().flatMap(store -> store.read().stream()).findFirst();
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        return ConnectionSettings.of(now).map(settings -> settings.off().values()).orElse(now);
    }

    @Override
    public boolean write(Map<String, String> values) {
        Optional<ConnectionSettings> wanted = ConnectionSettings.of(values);
        Optional<ProxyStore> store = stores().stream().filter(one -> one.read().isPresent()).findFirst();
        if (wanted.isEmpty() || store.isEmpty() || byPolicy()) {
            return false;
        }
        boolean taken = store.get().write(wanted.get());
        WinInet.open().ifPresent(WinInet::announce);
        return taken && settings().equals(wanted);
    }

    /** What tells everything comes first, and is also what is written. */
    private static List<ProxyStore> stores() {
        return Stream.concat(WinInet.open().stream(), Stream.of(new RegistryProxyStore())).map(ProxyStore.class::cast).toList();
    }
}
