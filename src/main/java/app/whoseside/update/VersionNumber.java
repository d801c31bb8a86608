package app.whoseside.update;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A release as Semantic Versioning 2.0.0 numbers it, without what may follow a hyphen: no other is ever announced. */
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})");

    /** Returns the number, or empty when the text is none, such as that of a build between two releases. */
    public static Optional<VersionNumber> read(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new VersionNumber(part(parts, 1), part(parts, 2), part(parts, 3))) : Optional.empty();
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public int compareTo(VersionNumber other) {
        return Comparator.comparingInt(VersionNumber::major).thenComparingInt(VersionNumber::minor).thenComparingInt(VersionNumber::patch).compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
