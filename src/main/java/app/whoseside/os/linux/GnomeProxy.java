package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Login;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.ProxyChoice.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GNOME's setting, from what {@code gsettings list-recursively org.gnome.system.proxy} writes: lines of schema, key and value. As in
 * Chromium, a SOCKS host stands in where the scheme has no proxy of its own.
 */
record GnomeProxy(Map<String, String> values) {
    private static final String SOURCE = "gnome";
    private static final String ROOT = "org.gnome.system.proxy";
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    static GnomeProxy read(String output) {
        Map<String, String> values = new HashMap<>();
        for (String line : output.lines().toList()) {
            String[] words = line.strip().split("\\s+", 3);
            if (words.length == 3 && words[0].startsWith(ROOT)) {
                values.put(words[0].substring(ROOT.length()) + "/" + words[1], words[2]);
            }
        }
        return new GnomeProxy(values);
    }

    /** Returns whether gsettings knew the schema at all. */
    boolean known() {
        return values.containsKey("/mode");
    }

    ProxyChoice choose(Address address) {
        return switch (text("/mode")) {
            case "none" -> new Direct(SOURCE);
            case "auto" -> new Script(text("/autoconfig-url").isEmpty() ? "http://wpad/wpad.dat" : text("/autoconfig-url"), SOURCE);
            case "manual" -> manual(address);
            default -> new Unreadable("unknown mode " + text("/mode"), SOURCE);
        };
    }

    private ProxyChoice manual(Address address) {
        if (new NoProxy(strings(values.getOrDefault("/ignore-hosts", ""))).covers(address)) {
            return new Direct(SOURCE);
        }
        return server("." + address.scheme(), Protocol.HTTP)
                .or(() -> server(".socks", Protocol.SOCKS5))
                .orElseGet(() -> new Direct(SOURCE));
    }

    private Optional<ProxyChoice> server(String schema, Protocol protocol) {
        String host = text(schema + "/host");
        String port = values.getOrDefault(schema + "/port", "0");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > 65535) {
            return Optional.of(new Unreadable("no such port: " + port, SOURCE));
        }
        return Optional.of(new Through(protocol, host, Integer.parseInt(port), login(schema), SOURCE));
    }

    private Optional<Login> login(String schema) {
        boolean used = values.getOrDefault(schema + "/use-authentication", "false").equals("true");
        return used ? Optional.of(new Login(text(schema + "/authentication-user"), text(schema + "/authentication-password"))) : Optional.empty();
    }

    private String text(String key) {
        return strings(values.getOrDefault(key, "")).stream().findFirst().orElse("");
    }

    private static List<String> strings(String variant) {
        List<String> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(variant);
        while (matcher.find()) {
            String text = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            found.add(text.replaceAll("\\\\(.)", "$1"));
        }
        return found;
    }
}
