package app.whoseside.report;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Masks addresses of this computer and of networks at home or work, and hardware addresses. Public ones of others stay. */
record AddressMask(Set<String> own, String kept, Tokens tokens) {
    private static final Pattern MAC =
            Pattern.compile("(?i)(?<![0-9a-f:-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\\1[0-9a-f]{2}){4}(?![0-9a-f:-])|(?<![\\w.])[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}(?![\\w.])");
    private static final Pattern IPV4 = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\.?\\w)");
    private static final Pattern IPV6 =
            Pattern.compile("(?i)(?<![0-9a-z:.])(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,39}(?:\\.\\d+){0,3}(?:%[\\w.-]+)?(?![0-9a-z:])");
    private static final Pattern PRIVATE =
            Pattern.compile("(?:10|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168|169\\.254|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7]))\\..*");

    String apply(String text) {
        String masked = MAC.matcher(text).replaceAll(match -> tokens.of(MaskKind.HARDWARE_ADDRESS, "hardware-address-", lower(match)));
        masked = IPV4.matcher(masked).replaceAll(match -> ipv4(match.group()));
        return IPV6.matcher(masked).replaceAll(match -> ipv6(lower(match)));
    }

    private String ipv4(String address) {
        if (address.equals(kept)) {
            return address;
        }
        if (PRIVATE.matcher(address).matches()) {
            String net = address.startsWith("10.") ? "10.x" : address.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
            return tokens.of(MaskKind.INNER_ADDRESS, net + ".x.h", address);
        }
        return own.contains(address) ? tokens.of(MaskKind.OWN_ADDRESS, "own-address-", address) : address;
    }

    private String ipv6(String written) {
        String address = written.replaceFirst("%.*", "");
        if (address.equals(kept) || address.length() < 4) {
            return written;
        }
        if (address.matches("fe[89ab][0-9a-f]:.*")) {
            return tokens.of(MaskKind.INNER_ADDRESS, "fe80::h", address);
        }
        if (address.matches("f[cd][0-9a-f]{2}:.*")) {
            return tokens.of(MaskKind.INNER_ADDRESS, "fd00::h", address);
        }
        boolean mine = own.stream().anyMatch(other -> other.contains(":") && sameNetwork(address, other));
        return mine ? tokens.of(MaskKind.OWN_ADDRESS, "own-address-", address) : written;
    }

    /** The first four groups of an address are the network's; a home has one, so that they tell as much as the rest. */
    private static boolean sameNetwork(String one, String other) {
        return network(one).equals(network(other.toLowerCase(Locale.ROOT)));
    }

    private static String network(String address) {
        String plain = address.replaceFirst("%.*", "");
        String[] halves = plain.split("::", -1);
        StringBuilder groups = new StringBuilder();
        String[] head = halves[0].split(":");
        String[] tail = halves.length > 1 && !halves[1].isEmpty() ? halves[1].split(":") : new String[0];
        for (int i = 0; i < 4; i++) {
            int fromEnd = i - (8 - tail.length);
            String group = i < head.length ? head[i] : fromEnd >= 0 ? tail[fromEnd] : "0";
            groups.append(group.replaceFirst("^0+(?=.)", "")).append(':');
        }
        return groups.toString();
    }

    private static String lower(MatchResult match) {
        return match.group().toLowerCase(Locale.ROOT);
    }
}
