package app.whoseside.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was taken out of the texts of one result. In the place of each secret stands one sign, which no text from outside can hold, until all
 * texts are known: whether a thing is a password may show in the last of them. Then {@link #show} puts in what a reader sees.
 */
final class Tokens {
    /** Private use (Unicode, plane 15): {@link Plain} takes these out of every text before it comes here. */
    private static final int FIRST = 0xF0000;

    private static final int MOST = 0xFFF0;
    /** Beyond this it is not looked for whether one secret stands within another. */
    private static final long COMPARED = 1_000_000;
    /** A password shorter than this stands in many words. */
    private static final int TELLING = 4;

    private final StandIns standIns = new StandIns();
    private final Map<String, Item> given = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private static final class Item {
        private final String sign;
        private final String standIn;
        private final String secret;
        private MaskKind kind;
        private int seen;
        private int told;

        private Item(int number, MaskKind kind, String standIn, String secret) {
            this.sign = Character.toString(FIRST + number);
            this.kind = kind;
            this.standIn = standIn;
            this.secret = secret;
        }

        private String id() {
            return Mask.id(kind, standIn);
        }
    }

    /** Returns the sign for a secret whose stand-in is the prefix with a number of its own. */
    String of(MaskKind kind, String prefix, String secret) {
        return sign(prefix + " " + secret, kind, standIns.of(prefix, secret), secret);
    }

    /** Returns the sign for a secret whose stand-in says it all. */
    String named(MaskKind kind, String standIn, String secret) {
        return secret.equals(standIn) ? secret : sign(kind + " " + standIn + " " + secret, kind, standIn, secret);
    }

    /** Returns the sign for what nobody gets to see again. */
    String gone(MaskKind kind) {
        return named(kind, "masked", "");
    }

    private String sign(String key, MaskKind kind, String standIn, String secret) {
        if (items.size() >= MOST && !given.containsKey(key)) {
            return given.computeIfAbsent("", full -> add(MaskKind.KEY, "masked", "")).sign;
        }
        Item item = given.computeIfAbsent(key, fresh -> add(kind, standIn, secret));
        // the same text as a password elsewhere: a password everywhere
        item.kind = item.kind.mayReturn() ? kind.mayReturn() ? item.kind : kind : item.kind;
        return item.sign;
    }

    private Item add(MaskKind kind, String standIn, String secret) {
        Item item = new Item(items.size(), kind, standIn, secret);
        items.add(item);
        return item;
    }

    /** Whether all that the text could tell is masked already. */
    static boolean signed(String text) {
        return text.codePoints().anyMatch(sign -> sign >= FIRST) && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * Returns the text as a reader sees it.
     *
     * @param back ids of masks that the person wants put back
     * @param seen whether the text was seen itself, or is told from what was seen
     */
    String show(String text, Set<String> back, boolean seen) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (sign < FIRST || sign - FIRST >= items.size()) {
                shown.appendCodePoint(sign);
                return;
            }
            Item item = items.get(sign - FIRST);
            item.seen += seen ? 1 : 0;
            item.told++;
            shown.append(back.contains(item.id()) ? show(item.secret, back, seen) : item.standIn);
        });
        return shown.toString();
    }

    /** Returns what of these may be put back. */
    Set<String> allowed(Set<String> back) {
        return Set.copyOf(back.stream().filter(id -> items.stream().filter(item -> item.id().equals(id)).allMatch(this::mayReturn)).toList());
    }

    /** Returns what the texts shown so far left out, by kind. */
    List<Mask> shown() {
        Map<String, Mask> masks = new LinkedHashMap<>();
        items.stream().filter(item -> item.told > 0).sorted(Comparator.comparing(item -> item.kind)).forEach(item -> masks.merge(
                item.id(), new Mask(item.kind, item.standIn, item.seen > 0 ? item.seen : item.told, mayReturn(item)),
                (one, other) -> new Mask(one.kind(), one.standIn(), one.times() + other.times(), one.mayReturn() && other.mayReturn())));
        return List.copyOf(masks.values());
    }

    /** A secret that holds a password within it stays out with it. */
    private boolean mayReturn(Item item) {
        List<Item> locked = items.stream().filter(other -> !other.kind.mayReturn() && other.secret.length() >= TELLING).toList();
        boolean clear = (long) locked.size() * items.size() <= COMPARED && locked.stream().noneMatch(other -> item.secret.contains(other.secret));
        return item.kind.mayReturn() && clear;
    }
}
