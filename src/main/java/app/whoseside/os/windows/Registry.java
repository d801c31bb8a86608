package app.whoseside.os.windows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of one key, as {@code reg query} writes them: four blanks, name, four blanks, type, four blanks, value. Neither types
 * nor names depend on the language.
 */
record Registry(Map<String, String> values) {
    private static final Pattern LINE = Pattern.compile("^ {4}(.+?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$");

    static Registry read(String output) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : output.lines().toList()) {
            Matcher parts = LINE.matcher(line.stripTrailing());
            if (parts.matches()) {
                values.put(parts.group(1), parts.group(3) == null ? "" : parts.group(3).strip());
            }
        }
        return new Registry(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns a REG_DWORD, which is written as {@code 0x1}; empty when it is missing. */
    Optional<Long> number(String name) {
        String value = text(name).toLowerCase(Locale.ROOT);
        return value.matches("0x[0-9a-f]{1,8}") ? Optional.of(Long.decode(value)) : Optional.empty();
    }
}
