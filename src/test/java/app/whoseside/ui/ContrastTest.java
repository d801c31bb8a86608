package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stands out from its ground by 4.5 to 1 and a stroke by 3 to 1, in both palettes. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-w-([a-z-]+): #([0-9A-F]{6});");
    private static final List<String> TEXT = List.of(
            "ink bg", "ink card", "ink zone", "ink ok-ground", "ink bad-ground", "ink doubt-ground", "soft bg", "soft card", "soft zone",
            "soft bad-ground", "soft doubt-ground", "act bg", "act card", "on-act act", "ok bg", "ok card", "ok zone", "ok bad-ground", "ok doubt-ground",
            "bad bg", "bad card", "bad zone", "bad bad-ground", "doubt bg", "doubt card", "doubt zone", "doubt doubt-ground", "card ok", "card bad", "card doubt");
    private static final List<String> STROKES = List.of("faint bg", "faint card", "faint zone", "act bg", "ok zone", "bad bad-ground", "doubt doubt-ground");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void standsOut(String palette) throws IOException {
        Map<String, Integer> tokens = new LinkedHashMap<>();
        Matcher found = TOKEN.matcher(Files.readString(Path.of("src/main/resources/css/" + palette + ".css")));
        while (found.find()) {
            tokens.put(found.group(1), Integer.parseInt(found.group(2), 16));
        }
        List<String> weak = new ArrayList<>();
        TEXT.forEach(pair -> check(pair, 4.5, tokens, weak));
        STROKES.forEach(pair -> check(pair, 3, tokens, weak));
        assertEquals(List.of(), weak);
    }

    private static void check(String pair, double least, Map<String, Integer> tokens, List<String> weak) {
        String[] names = pair.split(" ");
        double one = luminance(tokens.get(names[0]));
        double two = luminance(tokens.get(names[1]));
        double contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        if (contrast < least) {
            weak.add("%s %.2f".formatted(pair, contrast));
        }
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
