package app.whoseside.os.mac;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The proxy settings that a network service has, with the options of networksetup(8) that read and switch each. */
enum ProxyKind {
    WEB("-getwebproxy", "-setwebproxystate"),
    SECURE("-getsecurewebproxy", "-setsecurewebproxystate"),
    SOCKS("-getsocksfirewallproxy", "-setsocksfirewallproxystate"),
    SCRIPT("-getautoproxyurl", "-setautoproxystate"),
    DETECT("-getproxyautodiscovery", "-setproxyautodiscovery");

    final String read;
    final String set;

    ProxyKind(String read, String set) {
        this.read = read;
        this.set = set;
    }

    /**
     * What one of them says.
     *
     * @param where host and port, or the script's address; empty for detection
     */
    record State(boolean on, String where) {}

    /** Returns empty when these are not the lines that networksetup writes: it ends well even for a service that it does not know. */
    Optional<State> state(String output) {
        Map<String, String> lines = new TreeMap<>();
        output.lines().map(line -> line.split(": ?", 2)).filter(parts -> parts.length == 2).forEach(parts -> lines.put(parts[0].strip(), parts[1].strip()));
        String enabled = this == DETECT ? lines.getOrDefault("Auto Proxy Discovery", "") : lines.getOrDefault("Enabled", "");
        String where = switch (this) {
            case WEB, SECURE, SOCKS -> lines.getOrDefault("Server", "") + ":" + lines.getOrDefault("Port", "");
            case SCRIPT -> lines.getOrDefault("URL", "");
            case DETECT -> "";
        };
        return switch (enabled) {
            case "Yes", "On" -> Optional.of(new State(true, where));
            case "No", "Off" -> Optional.of(new State(false, where));
            default -> Optional.empty();
        };
    }
}
