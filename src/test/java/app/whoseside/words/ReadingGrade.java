package app.whoseside.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hard a text is to read: the grade of Flesch and Kincaid. */
final class ReadingGrade {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** Returns the school grade that understands the text; sentences end at a full stop or a question mark. */
    static double of(String text) {
        List<String> words = words(text);
        int syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences(text).size() + 11.8 * syllables / words.size() - 15.59;
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[.?])\\s+")) {
            if (!sentence.isBlank()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    static List<String> words(String text) {
        Matcher word = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'.@-]*").matcher(text);
        return word.results().map(r -> r.group().replaceAll("[.]+$", "")).toList();
    }

    /** Counts groups of vowels; a silent e at the end and the ed of most verbs are not spoken. */
    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("shop.example")) {
            return 4;
        }
        if (lower.equals("vpn")) {
            return 3;
        }
        String spoken = lower.replaceAll("(?<![td])ed$|(?<![scxzgh])es$|(?<![bcdfgkpt]l)e$", "");
        Matcher groups = VOWELS.matcher(spoken);
        return Math.max(1, (int) groups.results().count());
    }
}
