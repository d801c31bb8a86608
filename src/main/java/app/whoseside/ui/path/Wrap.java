package app.whoseside.ui.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a short name into lines of about the same length, at blanks and behind dots and hyphens, and within a word only where it must. */
final class Wrap {
    /** Up to here all ways to break a name are tried. */
    private static final int MANY = 8;

    private Wrap() {}

    /** Returns the text in at least {@code fewest} lines where it has so many parts, none wider than {@code width} where that is possible. */
    static String lines(String text, double width, int fewest, ToDoubleFunction<String> measure) {
        List<String> parts = parts(text, width, measure);
        if (parts.size() > MANY) {
            return filled(parts, width, measure);
        }
        for (int count = Math.min(fewest, parts.size()); count < parts.size(); count++) {
            List<String> lines = narrowest(parts, count, measure);
            if (widest(lines, measure) <= width) {
                return String.join("\n", lines);
            }
        }
        return String.join("\n", parts.stream().map(String::strip).toList());
    }

    /** Returns how wide the widest part is that stays whole where there is room. */
    static double longest(String text, ToDoubleFunction<String> measure) {
        return parts(text, Double.MAX_VALUE, measure).stream().mapToDouble(part -> measure.applyAsDouble(part.strip())).max().orElse(1);
    }

    /** Puts on each line what goes on it: for names of so many parts that trying all ways would take too long. */
    private static String filled(List<String> parts, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            if (!line.isEmpty() && measure.applyAsDouble((line + part).strip()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += part;
        }
        lines.add(line.strip());
        return String.join("\n", lines);
    }

    private static List<String> parts(String text, double width, ToDoubleFunction<String> measure) {
        List<String> parts = new ArrayList<>();
        // A number address is one word.
        String[] words = text.matches("[0-9.]+") ? new String[] {text} : text.split("(?<=[ .-])(?=\\S)");
        for (String word : words) {
            String rest = word;
            while (measure.applyAsDouble(rest.strip()) > width && rest.length() > 1) {
                int fits = rest.length() - 1;
                while (fits > 1 && measure.applyAsDouble(rest.substring(0, fits)) > width) {
                    fits--;
                }
                parts.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            parts.add(rest);
        }
        return parts;
    }

    /** Of all ways to put the parts on that many lines, the one whose widest line is narrowest. Names have few parts. */
    private static List<String> narrowest(List<String> parts, int count, ToDoubleFunction<String> measure) {
        if (count == 1) {
            return List.of(String.join("", parts).strip());
        }
        List<String> best = List.of();
        for (int first = 1; first <= parts.size() - count + 1; first++) {
            List<String> lines = new ArrayList<>();
            lines.add(String.join("", parts.subList(0, first)).strip());
            lines.addAll(narrowest(parts.subList(first, parts.size()), count - 1, measure));
            if (best.isEmpty() || widest(lines, measure) < widest(best, measure)) {
                best = lines;
            }
        }
        return best;
    }

    private static double widest(List<String> lines, ToDoubleFunction<String> measure) {
        return lines.stream().mapToDouble(measure).max().orElse(0);
    }
}
