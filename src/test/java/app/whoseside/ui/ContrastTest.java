package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stands out from its ground by 4.5 to 1 and a stroke by 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11), in both palettes, wherever base.css draws any. */
class ContrastTest {
    private static final Path GROUNDS = Path.of("src/test/resources/looks/grounds.txt");
    private static final Set<String> PAINTS =
            Set.of("-fx-text-fill", "-fx-fill", "-fx-stroke", "-fx-prompt-text-fill", "-fx-highlight-text-fill", "-fx-border-color");
    /** What is drawn on, or fills a shape with no text in it. */
    private static final Set<String> GROUND_FILLS = Set.of(
            ".zone", ".zone-tint.broken", ".zone-tint.doubt", ".ground", ".badge.cleared > .badge-rim", ".badge.broken > .badge-rim",
            ".badge.doubt > .badge-rim", ".badge.waiting > .badge-rim", ".time-bar.cleared", ".time-bar.broken", ".time-bar.waiting");

    private record Use(String rule, String property, String kind, List<String> grounds) {
        static Use of(String line) {
            String[] parts = line.split(" \\| ");
            return new Use(parts[0], parts[1], parts[2], List.of(parts[3].split(" ")));
        }

        String key() {
            return rule + " | " + property;
        }

        double least() {
            return switch (kind) {
                case "text" -> 4.5;
                case "stroke" -> 3;
                case "ornament" -> 1;
                default -> throw new IllegalArgumentException(kind);
            };
        }
    }

    @Test
    void everyColourOfATextOrStrokeIsListedWithItsGrounds() throws IOException {
        assertEquals(new TreeSet<>(drawn().keySet()), uses().stream().map(Use::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void standsOut(String palette) throws IOException {
        Map<String, String> tokens = Css.tokens(palette);
        Map<String, String> drawn = drawn();
        List<String> weak = new ArrayList<>();
        for (Use use : uses()) {
            for (String ground : use.grounds) {
                double contrast = contrast(tokens.get(drawn.get(use.key())), tokens.get(ground));
                if (contrast < use.least()) {
                    weak.add("%s: %s on %s %.2f".formatted(use.key(), drawn.get(use.key()), ground, contrast));
                }
            }
        }
        assertEquals("", String.join("\n", weak));
    }

    @Test
    void textWithoutAColourOfItsOwnStandsOutToo() {
        for (String palette : List.of("light", "dark")) {
            Map<String, String> tokens = Css.tokens(palette);
            for (String ground : List.of("bg", "card", "doubt-ground")) {
                assertEquals(true, contrast(tokens.get("ink"), tokens.get(ground)) >= 4.5, palette + " " + ground);
            }
        }
    }

    /** Every text or stroke that base.css colours by a token: rule and property, and the token. */
    private static Map<String, String> drawn() {
        return Css.declarations("base").stream()
                .filter(one -> PAINTS.contains(one.property()) && one.value().matches("-w-[a-z-]+"))
                .filter(one -> !(one.property().equals("-fx-fill") && GROUND_FILLS.contains(one.rule())))
                .collect(Collectors.toMap(one -> one.rule() + " | " + one.property(), one -> one.value().substring(3)));
    }

    private static List<Use> uses() throws IOException {
        Function<String, Use> read = Use::of;
        return Files.readAllLines(GROUNDS).stream().filter(line -> !line.startsWith("#")).map(read).toList();
    }

    private static double contrast(String one, String two) {
        double a = luminance(Color.web(one));
        double b = luminance(Color.web(two));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
