package app.whoseside.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.xyzsd.plurals.PluralOperand;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/**
 * How a language counts, by the plural rules of the Unicode CLDR.
 *
 * @param millions whether round millions are "many" here, which CLDR 40 added and the library's rules do not have yet
 */
record Plurals(PluralRule rule, boolean millions) {
    /** Digits after the point that a text shows at most. */
    static final int DIGITS = 1;

    private static final int ENOUGH = 1000;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> MILLIONS = Set.of("ca", "es", "it", "pt");

    static Plurals of(Locale locale) {
        PluralRule rule = PluralRule.createOrDefault(locale, PluralRuleType.CARDINAL);
        return new Plurals(rule, MILLIONS.contains(locale.getLanguage()));
    }

    /** Returns the categories that this language has for cardinal numbers, such as one and other. They are found by trying, which takes a while. */
    Set<String> categories() {
        // Some languages have a word of its own for round millions, some one for broken numbers.
        Stream<BigDecimal> whole = IntStream.range(0, ENOUGH).mapToObj(BigDecimal::valueOf);
        Stream<BigDecimal> broken = IntStream.range(1, ENOUGH).mapToObj(tenths -> asShown(tenths / 10.0));
        Set<String> categories = new TreeSet<>();
        Stream.of(whole, broken, Stream.of(MILLION)).flatMap(numbers -> numbers).forEach(n -> categories.add(category(rule, millions, n)));
        return Set.copyOf(categories);
    }

    /** Returns the number as a text shows it: rounded, and without zeros at its end. What is not shown does not count. */
    static BigDecimal asShown(Number number) {
        BigDecimal rounded = new BigDecimal(number.toString()).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Returns the category of this number, such as "one". */
    String category(Number number) {
        return category(rule, millions, asShown(number));
    }

    private static String category(PluralRule rule, boolean millions, BigDecimal number) {
        if (millions && number.signum() != 0 && number.remainder(MILLION).signum() == 0) {
            return "many";
        }
        return rule.select(PluralOperand.from(number)).name().toLowerCase(Locale.ROOT);
    }

    /** Throws an IllegalArgumentException when a plural of the pattern lacks one of the categories of this language, or has one that it does not know. */
    void check(Pattern pattern, Set<String> categories) {
        pattern.plurals().map(plural -> plural.branches().keySet()).filter(branches -> !branches.equals(categories)).findFirst().ifPresent(branches -> {
            throw new IllegalArgumentException("plurals for " + new TreeSet<>(branches) + ", but this language has " + new TreeSet<>(categories));
        });
    }
}
