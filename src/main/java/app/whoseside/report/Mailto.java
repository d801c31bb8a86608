package app.whoseside.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A mail that is begun, as an address that mail programs open (RFC 6068): to nobody yet, with a subject and a body.
 *
 * @param whole whether the body is in it; else the short one, and the rest must come by another way
 */
public record Mailto(URI address, boolean whole) {
    /** Windows hands on addresses of 2,083 signs at most (INTERNET_MAX_URL_LENGTH), and mail programs cut at about as many. */
    static final int MOST = 2000;

    private static final int MOST_SUBJECT = 600;
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** @param shortBody stands in the place of a body that is too long */
    public static Mailto of(String subject, String body, String shortBody) {
        String begin = "mailto:?subject=" + encoded(subject.replace('\n', ' '), MOST_SUBJECT) + "&body=";
        String full = encoded(body, Integer.MAX_VALUE);
        boolean whole = begin.length() + full.length() <= MOST;
        return new Mailto(URI.create(begin + (whole ? full : encoded(shortBody, MOST - begin.length()))), whole);
    }

    /** Returns as much of the text as fits, never half a sign; ends of lines as CR LF, as RFC 6068 wants them. */
    private static String encoded(String text, int most) {
        StringBuilder out = new StringBuilder();
        for (int sign : Plain.of(text).replace("\n", "\r\n").codePoints().toArray()) {
            String one = PLAIN.indexOf(sign) >= 0 ? Character.toString(sign) : percent(Character.toString(sign));
            if (out.length() + one.length() > most) {
                break;
            }
            out.append(one);
        }
        return out.toString();
    }

    private static String percent(String sign) {
        StringBuilder out = new StringBuilder();
        for (byte each : sign.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
        }
        return out.toString();
    }
}
