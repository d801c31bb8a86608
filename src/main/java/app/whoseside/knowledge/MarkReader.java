package app.whoseside.knowledge;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one mark of page-authors.json, and holds to what a mark must have before it may count. */
final class MarkReader {
    /** Repeats of anything or of a group, and a tag that does not stop at the next one: on a page made for it, they take for ever. */
    private static final Pattern ENDLESS = Pattern.compile("(?<!\\\\)[.)][*+]|\\[\\^[^\\]]{1,20}\\][*+]|,\\}|\\[\\^>\\]");

    private MarkReader() {}

    static Mark read(Json json) {
        json.only("status", "headers", "absent", "body", "opened", "weak");
        Set<Integer> status = status(json);
        Map<String, Pattern> headers = new LinkedHashMap<>();
        json.optionalChild("headers").ifPresent(signs -> signs.object().keySet().forEach(name -> headers.put(name, pattern(signs, name, signs.text(name)))));
        List<Pattern> body = json.texts("body").stream().map(sign -> pattern(json, "body", sign)).toList();
        Mark mark = new Mark(status, headers, json.texts("absent"), body, flag(json, "opened"), flag(json, "weak"));
        boolean vendors = !status.isEmpty() && status.stream().allMatch(code -> code >= 520 && code <= 530);
        check(json, "status", vendors || !headers.isEmpty() || !body.isEmpty(), "a common status alone never tells the author");
        check(json, "weak", mark.weak() || vendors || headers.size() != 1 || !body.isEmpty() || !status.isEmpty() && mark.opened(),
                "a single header is a weak mark: anybody on the way can add one");
        check(json, "opened", !mark.opened() || !mark.weak(), "a weak mark never makes an error of a page that opened");
        check(json, "opened", !mark.opened() || !status.isEmpty() || body.stream().anyMatch(sign -> sign.pattern().contains("<")),
                "a page that opened is told by its markup (a sign with <): an article may quote any words");
        return mark;
    }

    /** Reads "502,504" or "520-527". */
    private static Set<Integer> status(Json json) {
        Set<Integer> status = new TreeSet<>();
        for (String part : json.optionalText("status").map(text -> text.split(",")).orElse(new String[0])) {
            check(json, "status", part.matches("[1-5][0-9]{2}(-[1-5][0-9]{2})?"), "\"" + part + "\" is not a status, nor a range of them");
            int last = Integer.parseInt(part.substring(part.length() - 3));
            for (int code = Integer.parseInt(part.substring(0, 3)); code <= last; code++) {
                status.add(code);
            }
        }
        return status;
    }

    private static boolean flag(Json json, String key) {
        JsonValue value = json.object().getOrDefault(key, JsonValue.FALSE);
        check(json, key, value == JsonValue.TRUE || !json.object().containsKey(key), "is true, or not there");
        return value == JsonValue.TRUE;
    }

    private static Pattern pattern(Json json, String key, String text) {
        check(json, key, !ENDLESS.matcher(text).find(), "\"" + text + "\" repeats without an end; write {0,200} or so, and [^<>] within a tag");
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        } catch (PatternSyntaxException wrong) {
            throw json.complain(key, wrong.getMessage());
        }
    }

    private static void check(Json json, String key, boolean holds, String otherwise) {
        if (!holds) {
            throw json.complain(key, otherwise);
        }
    }
}
