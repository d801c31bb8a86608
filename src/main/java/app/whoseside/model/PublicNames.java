package app.whoseside.model;

import java.util.List;
import java.util.regex.Pattern;

/** Which names and numbers the outside world can see. What it cannot see is never asked of anybody outside. */
public final class PublicNames {
    /** RFC 6761, RFC 6762, RFC 8375, RFC 9476 and habits of companies and router makers. */
    private static final List<String> INSIDE = List.of(
            ".local", ".localhost", ".internal", ".intranet", ".private", ".corp", ".home", ".lan", ".home.arpa", ".localdomain",
            ".fritz.box", ".invalid", ".onion", ".alt", ".workgroup");

    private static final Pattern PRIVATE_V4 = Pattern.compile(
            "(0|10|127)\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*");

    private PublicNames() {}

    /** Returns whether the host, a lower-case ASCII name or a number, can be seen from outside. */
    public static boolean isPublic(String host) {
        if (host.contains(":") || host.matches("[0-9.]+")) {
            return isPublicNumber(host);
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.contains(".") && INSIDE.stream().noneMatch(name::endsWith);
    }

    /** Returns whether an IP address is one of the public internet (RFC 1918, 3927, 4193, 4291, 6598). */
    public static boolean isPublicNumber(String number) {
        return number.contains(":") ? isPublicV6(number.toLowerCase(java.util.Locale.ROOT)) : !PRIVATE_V4.matcher(number).matches();
    }

    /** Returns whether an IP address is this computer itself. */
    public static boolean isLoopback(String number) {
        return number.startsWith("127.") || number.equals("::1") || number.equals("0:0:0:0:0:0:0:1");
    }

    private static boolean isPublicV6(String number) {
        return !(isLoopback(number) || number.equals("::") || number.startsWith("fe8") || number.startsWith("fe9") || number.startsWith("fea")
                || number.startsWith("feb") || number.startsWith("fc") || number.startsWith("fd"));
    }
}
