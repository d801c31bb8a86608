package app.whoseside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cause that no scenario of the lab expects by its name has been named in front of written data alone, and of no real server. */
class EveryCauseInTheLabTest {
    /** What a scenario expects: {@code theirs("site-backend-down")}, {@code yours("proxy", "proxy-dead")}. */
    private static final Pattern EXPECTED = Pattern.compile("\\b(?:nobody|yours|between|theirs)\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z0-9-]+)[\"']");

    @Test
    void someScenarioExpectsItByName() throws IOException {
        Set<String> missing = new TreeSet<>();
        Knowledge.load().causes().stream().map(Cause::id).forEach(missing::add);
        missing.removeAll(expected());
        assertEquals(Set.of(), missing);
    }

    private static Set<String> expected() throws IOException {
        Set<String> expected = new TreeSet<>();
        List<Path> scenarios;
        try (Stream<Path> files = Files.list(Path.of("lab/scenarios"))) {
            scenarios = files.filter(file -> file.toString().endsWith(".py")).toList();
        }
        for (Path scenario : scenarios) {
            Matcher sides = EXPECTED.matcher(Files.readString(scenario));
            while (sides.find()) {
                QUOTED.matcher(sides.group(1)).results().forEach(id -> expected.add(id.group(1)));
            }
        }
        return expected;
    }
}
