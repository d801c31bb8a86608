package app.whoseside.os;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A host name in which {@code *} stands for anything, as Windows and macOS write exceptions. */
public record HostPattern(String text) {

    public boolean matches(String host) {
        String expression = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return host.toLowerCase(Locale.ROOT).matches(expression);
    }
}
