package app.whoseside.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Via field (RFC 9110, section 7.6.3): through whom the answer came, the one nearest to the site first.
 *
 * @param names what each calls itself: a host, perhaps with a port, or an invented name
 */
record Via(List<String> names) {
    private static final int MOST = 50;
    private static final Pattern HOP = Pattern.compile("(?:[A-Za-z]{1,20}/)?[0-9][0-9.]{0,9}[ \\t]{1,9}([^\\s,()]{1,260})(?:[ \\t]{1,9}\\([^)]{0,300}\\))?");
    private static final Pattern MAKER = Pattern.compile("(?i)generated [^<>()]{1,80} by ([^\\s<>()]{1,260}) \\(squid");

    Via {
        names = List.copyOf(names);
    }

    static Via of(Page page) {
        List<String> names = new ArrayList<>();
        for (String value : page.values("via")) {
            Matcher hop = HOP.matcher(value);
            while (names.size() < MOST && hop.find()) {
                names.add(hop.group(1));
            }
        }
        return new Via(names);
    }

    /**
     * Returns whether a proxy's own page came through another proxy after it was written, so that it need not be the person's. Each
     * adds itself at the end, and whoever writes a page is the first; Squid signs its pages with the name that it adds.
     */
    boolean passedOn(Page page) {
        Matcher maker = MAKER.matcher(page.body());
        return names.size() > 1 || names.size() == 1 && maker.find() && !names.getFirst().equalsIgnoreCase(maker.group(1));
    }
}
