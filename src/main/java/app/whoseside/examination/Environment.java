package app.whoseside.examination;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts about this computer that a support desk asks for first. Redacted by the report. */
final class Environment {
    private Environment() {}

    static Map<String, String> of(Toolbox tools) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("program", "Whoseside " + tools.version());
        facts.put("system", tools.system().name());
        facts.put("java", System.getProperty("java.version", "unknown"));
        facts.put("resolvers", tools.system().nameServers().stream().map(server -> server.getHostAddress()).collect(Collectors.joining(" ")));
        facts.put(
                "interfaces",
                tools.system().links().stream()
                        .filter(link -> link.up())
                        .map(link -> link.name() + " (" + link.kind().name().toLowerCase(java.util.Locale.ROOT) + ")")
                        .collect(Collectors.joining(" ")));
        return facts;
    }
}
