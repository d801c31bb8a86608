package app.whoseside.net;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what may be an address in what a person pasted: trims what surrounds it, picks it out of a sentence. */
final class PastedText {
    private static final String OPENING = "\"'`<({«“”„‘’‹";
    private static final String CLOSING = "\"'`>»“”’‹›.,;:!?…";
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern LABELLED = Pattern.compile("(?i)[^./]*?[:=(\\[\"'<>](https?://.+)");
    private static final Pattern NAME = Pattern.compile(
            "(?i)[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*\\.(xn--[a-z0-9-]+|\\p{L}{2,})(:\\d+)?([/?#].*)?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

    /** What looks like the rest of a path and not like a word of a sentence. */
    private static final Pattern MORE_PATH = Pattern.compile("\\S*[/=&%_]\\S*|[^\\s.]+\\.[a-z]{3,4}");

    private PastedText() {}

    /** Returns the words of the text, each without what surrounds it; empty ones left out. */
    static List<String> words(String text) {
        return pieces(text).map(PastedText::trim).filter(word -> !word.isEmpty()).toList();
    }

    /** Marks of writing direction and soft breaks come along with copied text and mean nothing here. */
    private static Stream<String> pieces(String text) {
        return UNSEEN.splitAsStream(MARKS.matcher(text).replaceAll("")).filter(piece -> !piece.isEmpty());
    }

    /** Returns the word without quotes, brackets and the full stop of a sentence. */
    static String trim(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && (OPENING.indexOf(word.charAt(start)) >= 0 || opensNoNumber(word, start))) {
            start++;
        }
        while (end > start && closes(word, start, end)) {
            end--;
        }
        return word.substring(start, end);
    }

    /** An address in square brackets is a number of the sixth version; anything else in them is decoration. */
    private static boolean opensNoNumber(String word, int at) {
        return word.charAt(at) == '[' && !word.substring(at).matches("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*].*");
    }

    private static boolean closes(String word, int start, int end) {
        char last = word.charAt(end - 1);
        if (CLOSING.indexOf(last) >= 0) {
            // "::" at the end is a number's own
            return !(last == ':' && word.substring(start, end).endsWith("::"));
        }
        int open = ")]}".indexOf(last);
        return open >= 0 && count(word, "([{".charAt(open), start, end) < count(word, last, start, end);
    }

    private static long count(String word, char c, int start, int end) {
        return word.substring(start, end).chars().filter(other -> other == c).count();
    }

    /** Returns the address with its scheme that stands behind a label, as in {@code URL:https://shop.example}. */
    static Optional<String> behindLabel(String word) {
        Matcher labelled = LABELLED.matcher(word);
        return !WEB.matcher(word).matches() && labelled.matches() ? Optional.of(trim(labelled.group(1))) : Optional.empty();
    }

    /** Returns the first word that is an address beyond doubt: with its scheme, or else a name with an ending. */
    static Optional<String> address(List<String> words) {
        return words.stream()
                .map(word -> behindLabel(word).orElse(word))
                .filter(word -> WEB.matcher(word).matches())
                .findFirst()
                .or(() -> words.stream().filter(PastedText::isName).findFirst());
    }

    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** Returns whether the word is a number of the sixth version without its brackets. */
    static boolean isNumberWithColons(String word) {
        return word.matches("[0-9A-Fa-f:]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");
    }

    /** Returns the first word that looks like a mail address. */
    static Optional<String> mail(List<String> words) {
        return words.stream().filter(word -> word.matches("[^\\s/@:]+@[^\\s/@:]+\\.[^\\s/@:]+")).findFirst();
    }

    /** Returns the pieces put together where they make one address, as in {@code shop .example}. */
    static Optional<String> torn(String text) {
        List<String> pieces = pieces(text).toList();
        if (pieces.size() < 2 || pieces.size() > 4) {
            return Optional.empty();
        }
        String first = pieces.getFirst();
        String name = first.replaceFirst("(?i)^https?:(//)?", "");
        List<String> rest = pieces.subList(1, pieces.size());
        if (name.contains("/")) {
            boolean paths = rest.stream().allMatch(piece -> MORE_PATH.matcher(piece).matches() && !startsWeb(piece));
            return paths ? Optional.of(String.join("%20", pieces)) : Optional.empty();
        }
        String scheme = first.substring(0, first.length() - name.length());
        boolean dotted = rest.getFirst().startsWith(".") || name.endsWith(".") || name.isEmpty();
        boolean cut = dotted || !scheme.isEmpty() && !isName(name);
        String joined = trim(name + String.join("", rest));
        return cut && isName(joined) ? Optional.of(scheme + joined) : Optional.empty();
    }

    private static boolean startsWeb(String piece) {
        return WEB.matcher(piece).matches();
    }
}
