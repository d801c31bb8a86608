package app.whoseside.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet of the program says, rule by rule. */
final class Css {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-w-([a-z-]+): ([^;]+);");

    /** One property of a rule. */
    record Declaration(String rule, String property, String value) {}

    private Css() {}

    static List<Declaration> declarations(String name) {
        List<Declaration> all = new ArrayList<>();
        Matcher rules = RULE.matcher(text(name).replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rules.find()) {
            String rule = rules.group(1).strip().replaceAll("\\s+", " ");
            for (String line : rules.group(2).split(";")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    all.add(new Declaration(rule, line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
                }
            }
        }
        return all;
    }

    /** Returns what a palette says of each token, by its name without the prefix. */
    static Map<String, String> tokens(String palette) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher found = TOKEN.matcher(text(palette));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("src/main/resources/css/" + name + ".css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
