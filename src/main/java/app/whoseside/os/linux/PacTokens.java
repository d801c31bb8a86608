package app.whoseside.os.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, texts and marks of a proxy script, its comments left out. */
final class PacTokens {
    private static final Pattern TOKEN = Pattern.compile("""
            (?<skip>[\\s\\ufeff]+|//[^\\n\\r]*|/\\*(?s:.*?)\\*/)\
            |"(?<double>[^"\\\\\\n\\r]*+)"|'(?<single>[^'\\\\\\n\\r]*+)'\
            |(?<word>[A-Za-z_$][A-Za-z0-9_$]*|\\d[\\w.]*)\
            |(?<mark>===|!==|==|!=|=>|&&|\\|\\||<=|>=|\\+=|-=|\\+\\+|--|[;,(){}\\[\\]=!<>+*.?:-])""");

    private PacTokens() {}

    /** One of them; {@code string} for a text in quotes. */
    record Token(String text, boolean string) {
        boolean is(String mark) {
            return !string && text.equals(mark);
        }

        boolean word() {
            return !string && Character.isJavaIdentifierStart(text.charAt(0));
        }

        /** Returns the word or mark; nothing for a text. */
        String bare() {
            return string ? "" : text;
        }
    }

    /** Returns them, or empty where something else is in it: a regular expression, a template, a backslash, a comment of HTML. */
    static Optional<List<Token>> of(String script) {
        if (script.contains("<!--") || script.contains("-->")) {
            return Optional.empty();
        }
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(script);
        int at = 0;
        while (at < script.length()) {
            matcher.region(at, script.length());
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            at = matcher.end();
            if (matcher.group("skip") != null) {
                continue;
            }
            String text = matcher.group("double") != null ? matcher.group("double") : matcher.group("single");
            tokens.add(text != null ? new Token(text, true) : new Token(matcher.group(), false));
        }
        return Optional.of(tokens);
    }
}
