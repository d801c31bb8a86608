package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Unreadable;
import app.whoseside.os.ProxyText;
import java.util.HashMap;
import java.util.Map;

/**
 * KDE's setting, from the group "Proxy Settings" of kioslaverc. ProxyType: 0 none, 1 by hand, 2 script, 3 script found by itself, 4
 * names of environment variables. Between host and port stands a blank or a colon.
 */
record KdeProxy(Map<String, String> values, Map<String, String> environment) {
    private static final String SOURCE = "kde";

    static KdeProxy read(String file, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        String group = "";
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                group = line;
            } else if (group.equals("[Proxy Settings]") && line.contains("=")) {
                String[] parts = line.split("=", 2);
                values.put(parts[0].replaceAll("\\[\\$.*]", "").strip(), parts[1].strip());
            }
        }
        return new KdeProxy(values, environment);
    }

    ProxyChoice choose(Address address) {
        return switch (value("ProxyType")) {
            case "", "0" -> new Direct(SOURCE);
            case "1" -> manual(address, value(address.scheme() + "Proxy"), value("NoProxyFor"));
            case "2" -> new Script(value("Proxy Config Script"), SOURCE);
            case "3" -> new Script("http://wpad/wpad.dat", SOURCE);
            case "4" -> manual(address, variable(address.scheme() + "Proxy"), variable("NoProxyFor"));
            default -> new Unreadable("unknown ProxyType " + value("ProxyType"), SOURCE);
        };
    }

    private ProxyChoice manual(Address address, String own, String except) {
        boolean listed = NoProxy.read(except).covers(address);
        boolean reversed = value("ReversedException").equals("true");
        String socks = value("socksProxy");
        if (listed != reversed || (own.isEmpty() && socks.isEmpty())) {
            return new Direct(SOURCE);
        }
        return own.isEmpty() ? ProxyText.read(joined(socks), Protocol.SOCKS5, SOURCE) : ProxyText.read(joined(own), Protocol.HTTP, SOURCE);
    }

    private static String joined(String text) {
        return text.strip().replaceFirst("\\s+(\\d+)$", ":$1");
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private String variable(String key) {
        return environment.getOrDefault(value(key), "");
    }
}
