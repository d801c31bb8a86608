package app.whoseside.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes the style sheets in the form that JavaFX reads quickest (.bss), and of the standard controls' sheet only the rules that a page of this
 * program can need. Started while an installer is built (installer/common/sheets), never by Main.
 */
public final class Sheets {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final List<String> OWN = List.of("base", "light", "dark", "contrast");

    private Sheets() {}

    /** @param args the folder to write them to, as they shall lie on the class path */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "css"));
        for (String name : OWN) {
            press(read("/css/" + name + ".css"), folder.resolve(name + ".bss"));
        }
        for (Map.Entry<String, String> sheet : library().entrySet()) {
            press(needed(read(sheet.getValue())), folder.resolve(sheet.getKey() + ".bss"));
        }
    }

    /** Returns the sheets of the standard controls: by the name under which a part of each is kept, where the whole is. */
    static Map<String, String> library() {
        return Map.of("controls-light", new PrimerLight().getUserAgentStylesheet(), "controls-dark", new PrimerDark().getUserAgentStylesheet());
    }

    private static void press(String sheet, Path to) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        try {
            Files.writeString(text, sheet);
            Stylesheet.convertToBinary(text.toFile(), to.toFile());
        } finally {
            Files.delete(text);
        }
    }

    /** Returns the rules of a sheet that may hold for a node of the program: a selector needs all the classes that it names. */
    static String needed(String sheet) throws IOException {
        Set<String> listed = listed();
        StringBuilder kept = new StringBuilder();
        Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rules.find()) {
            String selectors = Arrays.stream(rules.group(1).split(",")).map(String::strip).filter(one -> listed.containsAll(classes(one))).collect(Collectors.joining(", "));
            if (!selectors.isEmpty()) {
                kept.append(selectors).append(" {").append(rules.group(2)).append("}\n");
            }
        }
        return kept.toString();
    }

    /** Returns the style classes that a sheet or a selector names. */
    static Set<String> classes(String selectors) {
        return CLASS.matcher(selectors).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Returns the style classes of standard controls that are on some page. */
    static Set<String> listed() throws IOException {
        return read("/css/controls.txt").lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.strip().split("\\s+"))).collect(Collectors.toSet());
    }

    static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
