package app.whoseside.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a structured field that is a list of items with parameters (RFC 8941, section 3.1). Lists within lists are not read. */
final class FieldList {
    private static final int LONGEST = 8192;
    private static final Pattern BARE = Pattern.compile(
            "\"((?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])*+)\"|(:[A-Za-z0-9+/=]*+:)|(\\?[01])"
                    + "|(-?[0-9]{1,15}+(?:\\.[0-9]{1,3})?+)|([A-Za-z*][!#$%&'*+.^_`|~:/0-9A-Za-z-]*+)");
    private static final Pattern KEY = Pattern.compile("[a-z*][a-z0-9_.*-]*+");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]*+");

    private final String text;
    private int at;

    private FieldList(String text) {
        this.text = text;
    }

    /** An item: a bare value as text, and its parameters, the last of a name counting. */
    record Member(String value, Map<String, String> parameters) {}

    /** Returns the members in order; none where the text is empty, longer than 8192 characters, or breaks the syntax anywhere. */
    static List<Member> read(String text) {
        return text.length() > LONGEST ? List.of() : new FieldList(text.strip()).members();
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        while (at < text.length()) {
            if (!members.isEmpty() && !comma()) {
                return List.of();
            }
            String value = bare();
            Map<String, String> parameters = new LinkedHashMap<>();
            if (value == null || !parameters(parameters)) {
                return List.of();
            }
            members.add(new Member(value, parameters));
            take(BLANKS);
        }
        return members;
    }

    private boolean comma() {
        boolean there = text.charAt(at++) == ',';
        take(BLANKS);
        return there;
    }

    private boolean parameters(Map<String, String> parameters) {
        while (at < text.length() && text.charAt(at) == ';') {
            at++;
            take(BLANKS);
            String key = take(KEY);
            String value = "?1";
            if (key != null && at < text.length() && text.charAt(at) == '=') {
                at++;
                value = bare();
            }
            if (key == null || value == null) {
                return false;
            }
            parameters.put(key, value);
        }
        return true;
    }

    private String bare() {
        String whole = take(BARE);
        return whole == null || !whole.startsWith("\"") ? whole : whole.substring(1, whole.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }
}
