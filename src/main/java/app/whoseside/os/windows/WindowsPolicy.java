package app.whoseside.os.windows;

import app.whoseside.model.Policy;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What group policy says of the program: values of text, or numbers of which 0 stands for "off" and 1 for "ask". */
public final class WindowsPolicy {
    static final String KEY = "HKLM\\Software\\Policies\\Whoseside";
    /** ERROR_FILE_NOT_FOUND and ERROR_PATH_NOT_FOUND (winerror.h): there is no such key. */
    private static final int NO_KEY = 2;
    private static final int NO_PATH = 3;

    private WindowsPolicy() {}

    /** Returns it; a key that is there and may not be read is unreadable. */
    public static Policy read() {
        return of(new RegistryLibrary().open(KEY));
    }

    static Policy of(RegistryLibrary.Opened opened) {
        if (opened.values().isPresent()) {
            return new Policy.Says(words(opened.values().get().values()), KEY);
        }
        return opened.code() == NO_KEY || opened.code() == NO_PATH ? new Policy.None() : new Policy.Unreadable(KEY);
    }

    private static Map<String, String> words(Map<String, String> values) {
        return values.entrySet().stream().collect(Collectors.toMap(one -> one.getKey().toLowerCase(Locale.ROOT), one -> word(one.getValue())));
    }

    private static String word(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "0x0" -> "off";
            case "0x1" -> "ask";
            default -> value.toLowerCase(Locale.ROOT);
        };
    }
}
