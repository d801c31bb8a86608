package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.linux.PacTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a condition in a proxy script comes to for one address: the questions about the host's name that need no lookup, and "and", "or", "not"
 * between them. They do what Chromium's and Firefox's own versions do.
 */
final class PacCondition {
    enum Truth {
        YES,
        NO,
        UNKNOWN;

        static Truth of(boolean yes) {
            return yes ? YES : NO;
        }

        Truth not() {
            return this == YES ? NO : this == NO ? YES : UNKNOWN;
        }

        /** The first that has this value wins; otherwise all must be known. */
        Truth with(Truth other, Truth winning) {
            return this == winning || other == winning ? winning : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : winning.not();
        }
    }

    /** Other marks mean something in the browsers' pattern, each browser's differently. */
    private static final String PLAIN_PATTERN = "[A-Za-z0-9._/:*?-]*";

    private static final Set<String> OTHERWISE = Set.of("?", ":", "=", "=>", "+=", "-=");
    private static final Set<String> COMPARING = Set.of("==", "===", "!=", "!==", "<", ">", "<=", ">=");

    private final String url;
    private final String host;
    private final Address address;
    private final boolean unsettled;

    /**
     * @param url the name of the function's first parameter
     * @param host that of the second
     * @param all the whole script: what it does to these two must be known
     */
    PacCondition(String url, String host, Address address, List<Token> all) {
        this.url = url;
        this.host = host;
        this.address = address;
        this.unsettled = address.host().contains(":") || changed(all, url) || changed(all, host) || redefines(all);
    }

    /** Host names are in small letters already, so a script that makes them so changes nothing. */
    private static boolean changed(List<Token> all, String name) {
        return IntStream.range(0, all.size() - 1)
                .filter(i -> all.get(i).is(name) && Set.of("=", "+=", "-=").contains(all.get(i + 1).bare()))
                .anyMatch(i -> !all.subList(i + 2, Math.min(i + 8, all.size())).stream().map(Token::bare).toList()
                        .equals(List.of(name, ".", "toLowerCase", "(", ")", ";")));
    }

    private static boolean redefines(List<Token> all) {
        Set<String> known = Set.of("isPlainHostName", "dnsDomainIs", "localHostOrDomainIs", "shExpMatch");
        return IntStream.range(0, all.size() - 1).anyMatch(i -> known.contains(all.get(i).bare()) && !all.get(i + 1).is("("));
    }

    Truth of(List<Token> tokens) {
        return unsettled ? Truth.UNKNOWN : any(tokens);
    }

    private Truth any(List<Token> tokens) {
        if (split(tokens, ",").size() > 1 || tokens.stream().anyMatch(token -> OTHERWISE.contains(token.bare()))) {
            return Truth.UNKNOWN;
        }
        return split(tokens, "||").stream().map(this::every).reduce(Truth.NO, (one, other) -> one.with(other, Truth.YES));
    }

    private Truth every(List<Token> tokens) {
        return split(tokens, "&&").stream().map(this::one).reduce(Truth.YES, (one, other) -> one.with(other, Truth.NO));
    }

    private Truth one(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (tokens.getFirst().is("!")) {
            // "not" binds more tightly than a comparison
            return tokens.stream().anyMatch(token -> COMPARING.contains(token.bare())) ? Truth.UNKNOWN : one(tokens.subList(1, tokens.size())).not();
        }
        if (tokens.getFirst().is("(") && closing(tokens) == tokens.size() - 1) {
            return any(tokens.subList(1, tokens.size() - 1));
        }
        List<String> shape = tokens.stream().map(token -> token.string() ? "''" : token.text()).toList();
        if (shape.equals(List.of("isPlainHostName", "(", host, ")"))) {
            return Truth.of(!address.host().contains("."));
        }
        if (shape.equals(List.of(host, "==", "''")) || shape.equals(List.of(host, "===", "''"))) {
            return Truth.of(address.host().equals(tokens.getLast().text()));
        }
        if (shape.size() == 6 && shape.subList(1, 6).equals(List.of("(", host, ",", "''", ")"))) {
            return asked(shape.getFirst(), address.host(), tokens.get(4).text());
        }
        if (shape.equals(List.of("shExpMatch", "(", url, ",", "''", ")"))) {
            Truth whole = asked("shExpMatch", address.url(), tokens.get(4).text());
            // browsers differ in how much of the path they show to the script
            return whole == asked("shExpMatch", address.origin() + "/", tokens.get(4).text()) ? whole : Truth.UNKNOWN;
        }
        return Truth.UNKNOWN;
    }

    private static Truth asked(String function, String about, String text) {
        return switch (function) {
            case "dnsDomainIs" -> Truth.of(about.endsWith(text));
            case "localHostOrDomainIs" -> Truth.of(about.equals(text) || text.startsWith(about + "."));
            case "shExpMatch" -> text.matches(PLAIN_PATTERN) ? Truth.of(fits(about, text)) : Truth.UNKNOWN;
            default -> Truth.UNKNOWN;
        };
    }

    /** Star for any number of letters, question mark for one. Goes back only to the last star, so that no pattern takes long. */
    static boolean fits(String about, String pattern) {
        int a = 0;
        int p = 0;
        int star = -1;
        int from = 0;
        while (a < about.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                from = a;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == about.charAt(a))) {
                p++;
                a++;
            } else if (star >= 0) {
                p = star + 1;
                a = ++from;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(rest -> rest == '*');
    }

    private static List<List<Token>> split(List<Token> tokens, String mark) {
        List<List<Token>> parts = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open == 0 && token.is(mark)) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    private static int closing(List<Token> tokens) {
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }
}
