package app.whoseside.words;

import app.whoseside.words.Pattern.Count;
import app.whoseside.words.Pattern.Piece;
import app.whoseside.words.Pattern.Plural;
import app.whoseside.words.Pattern.Select;
import app.whoseside.words.Pattern.Text;
import app.whoseside.words.Pattern.Value;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Fills a pattern. Numbers get at most one digit after the point, lists become "a, b and c". In a language written from
 * right to left, each value stands in an isolate, so that a Latin name cannot pull its neighbours about (Unicode UAX 9, 2.7).
 */
record Formatter(Locale locale) {

    /** Returns the text, or throws an IllegalArgumentException when a value that is needed is not there. */
    String fill(Pattern pattern, Map<String, ?> values) {
        StringBuilder text = new StringBuilder();
        fill(pattern, values, text);
        return text.toString();
    }

    private void fill(Pattern pattern, Map<String, ?> values, StringBuilder text) {
        for (Piece piece : pattern.pieces()) {
            switch (piece) {
                case Text(String plain) -> text.append(plain);
                case Value(String name) -> text.append(show(value(name, values)));
                case Count(String name) -> text.append(show(value(name, values)));
                case Plural(String name, Map<String, Pattern> branches) ->
                    fill(branch(branches, category(value(name, values))), values, text);
                case Select(String name, Map<String, Pattern> branches) ->
                    fill(branch(branches, value(name, values).toString()), values, text);
            }
        }
    }

    private static Object value(String name, Map<String, ?> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "}");
        }
        return value;
    }

    private static Pattern branch(Map<String, Pattern> branches, String name) {
        return Objects.requireNonNull(branches.getOrDefault(name, branches.get("other")));
    }

    private String show(Object value) {
        return switch (value) {
            case Number number -> numbers().format(Plurals.asShown(number));
            case Collection<?> many when many.isEmpty() -> "";
            case Collection<?> many -> {
                List<String> shown = many.stream().map(this::show).toList();
                yield ListFormat.getInstance(listLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(shown);
            }
            default -> Languages.rightToLeft(locale) ? Isolates.OPEN + value.toString() + Isolates.CLOSE : value.toString();
        };
    }

    /** American English puts a comma before "and"; these texts do not. */
    private Locale listLocale() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private NumberFormat numbers() {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Plurals.DIGITS);
        return format;
    }

    /** The rules are looked up for each plural: few texts have one, and none of the first page, which would wait for them. */
    private String category(Object value) {
        return value instanceof Number number ? Plurals.of(locale).category(number) : "other";
    }
}
