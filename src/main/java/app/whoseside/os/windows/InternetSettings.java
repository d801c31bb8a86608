package app.whoseside.os.windows;

import app.whoseside.model.Address;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Windows' own proxy setting, from the values of the key "Internet Settings". A script goes before a proxy set by hand, as in WinINet.
 * ProxyServer is one proxy for all, or a list such as {@code http=a:80;https=b:80;socks=c:1080}.
 */
record InternetSettings(Registry values) {
    private static final String SOURCE = "windows";

    ProxyChoice choose(Address address) {
        String script = values.text("AutoConfigURL");
        if (!script.isEmpty()) {
            return new Script(script, SOURCE);
        }
        boolean enabled = values.number("ProxyEnable").orElse(0L) != 0;
        String servers = values.text("ProxyServer");
        if (!enabled || servers.isEmpty() || new ProxyOverride(values.text("ProxyOverride")).covers(address)) {
            return new Direct(SOURCE);
        }
        return servers.contains("=") ? byScheme(servers, address) : ProxyText.read(servers, Protocol.HTTP, SOURCE);
    }

    /** What {@code socks=} names is SOCKS 4 on Windows; it stands in for schemes that are not listed. */
    private static ProxyChoice byScheme(String servers, Address address) {
        Map<String, String> listed = new HashMap<>();
        for (String entry : servers.split("[;\\s]+")) {
            String[] parts = entry.split("=", 2);
            if (parts.length == 2) {
                listed.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            }
        }
        return Optional.ofNullable(listed.get(address.scheme()))
                .map(text -> ProxyText.read(text, Protocol.HTTP, SOURCE))
                .or(() -> Optional.ofNullable(listed.get("socks")).map(text -> ProxyText.read(text, Protocol.SOCKS4, SOURCE)))
                .orElseGet(() -> new Direct(SOURCE));
    }
}
