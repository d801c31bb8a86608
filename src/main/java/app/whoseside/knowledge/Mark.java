package app.whoseside.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that together tell a page's author.
 *
 * @param status statuses it goes with; empty for any error
 * @param headers patterns to be found in the headers of these names
 * @param absent headers that must not be there
 * @param body patterns to be found in the body, all of them
 * @param opened whether it also counts on a page that seems to have opened (2xx)
 * @param weak whether others could leave it too: a single header, or words that many use
 */
record Mark(Set<Integer> status, Map<String, Pattern> headers, List<String> absent, List<Pattern> body, boolean opened, boolean weak) {

    boolean on(Page page) {
        boolean error = page.status() >= 400;
        return (error || opened && page.opened())
                && (status.isEmpty() || status.contains(page.status()))
                && headers.entrySet().stream().allMatch(sign -> has(page, sign.getKey(), sign.getValue()))
                && absent.stream().noneMatch(name -> page.headers().stream().anyMatch(header -> header.name().equalsIgnoreCase(name)))
                && body.stream().allMatch(sign -> sign.matcher(page.body()).find());
    }

    /** Returns whether headers alone make it, so that it says nothing of the page's text. */
    boolean headersOnly() {
        return body.isEmpty() && status.isEmpty();
    }

    private static boolean has(Page page, String name, Pattern sign) {
        return page.headers().stream().anyMatch(header -> header.name().equalsIgnoreCase(name) && sign.matcher(header.value()).find());
    }
}
