package app.whoseside.words;

import app.whoseside.words.Pattern.Count;
import app.whoseside.words.Pattern.Piece;
import app.whoseside.words.Pattern.Plural;
import app.whoseside.words.Pattern.Select;
import app.whoseside.words.Pattern.Text;
import app.whoseside.words.Pattern.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads three things of ICU MessageFormat: a value, a plural and a select. All else is refused. */
final class PatternReader {
    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");

    private final String source;
    private int at;

    private PatternReader(String source) {
        this.source = source;
    }

    /** Returns the pattern, or throws an IllegalArgumentException that says what is wrong and where. */
    static Pattern read(String source) {
        PatternReader reader = new PatternReader(source);
        Pattern pattern = reader.pattern(null);
        if (reader.at < source.length()) {
            throw reader.wrong("a } without its {");
        }
        return pattern;
    }

    private Pattern pattern(@Nullable String counted) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '}') {
            char c = source.charAt(at);
            if (c == '\'' && at + 1 < source.length() && "{}#|".indexOf(source.charAt(at + 1)) >= 0) {
                throw wrong("a quoted sign");
            }
            if (c == '{') {
                flush(text, pieces);
                pieces.add(argument());
            } else if (c == '#' && counted != null) {
                flush(text, pieces);
                pieces.add(new Count(counted));
                at++;
            } else {
                text.append(c);
                at++;
            }
        }
        flush(text, pieces);
        return new Pattern(pieces);
    }

    private Piece argument() {
        expect('{');
        String name = word();
        if (take('}')) {
            return new Value(name);
        }
        expect(',');
        String kind = word();
        expect(',');
        Piece piece =
                switch (kind) {
                    case "plural" -> new Plural(name, branches(name, true));
                    case "select" -> new Select(name, branches(name, false));
                    default -> throw wrong("\"" + kind + "\" in place of plural or select");
                };
        expect('}');
        return piece;
    }

    private Map<String, Pattern> branches(String name, boolean plural) {
        Map<String, Pattern> branches = new LinkedHashMap<>();
        for (blanks(); at < source.length() && source.charAt(at) != '}'; blanks()) {
            String branch = word();
            if (plural && !PLURALS.contains(branch)) {
                throw wrong("\"" + branch + "\", which is no plural");
            }
            expect('{');
            if (branches.put(branch, pattern(plural ? name : null)) != null) {
                throw wrong("\"" + branch + "\" twice");
            }
            expect('}');
        }
        if (!branches.containsKey("other")) {
            throw wrong("no branch for other");
        }
        return Map.copyOf(branches);
    }

    private String word() {
        blanks();
        int start = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || "-_".indexOf(source.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw wrong("a name is missing");
        }
        return source.substring(start, at);
    }

    private void expect(char c) {
        if (!take(c)) {
            throw wrong("no " + c + " here");
        }
    }

    private boolean take(char c) {
        blanks();
        boolean there = at < source.length() && source.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void blanks() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " at character " + (at + 1) + " of: " + source);
    }

    private static void flush(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
