package app.whoseside.net;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number after the colon as it was written.
 *
 * @param valid whether it is missing, or a port from 1 to 65535
 * @param withoutEmpty the address without a colon that has no number behind it
 */
record WrittenPort(boolean valid, boolean zero, String withoutEmpty) {
    private static final Pattern PORT =
            Pattern.compile("(?is)(https?:[/\\\\]*(?:[^/?#\\\\]*@)?(?:\\[[^\\]]*]|[^/?#\\\\:@]*)):(\\d*)([/?#\\\\].*)?");

    static WrittenPort of(String url) {
        Matcher port = PORT.matcher(url);
        if (!port.matches()) {
            return new WrittenPort(true, false, url);
        }
        String digits = port.group(2).replaceFirst("^0+(?=.)", "");
        if (digits.isEmpty()) {
            return new WrittenPort(true, false, port.group(1) + (port.group(3) == null ? "" : port.group(3)));
        }
        boolean zero = digits.equals("0");
        return new WrittenPort(!zero && digits.length() <= 5 && Integer.parseInt(digits) <= 65535, zero, url);
    }
}
