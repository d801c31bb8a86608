package app.whoseside.words;

import java.util.List;
import java.util.Optional;

/**
 * A verdict in sentences, ready to be shown.
 *
 * @param side whose side, such as "On their side"
 * @param headline the verdict in one sentence
 * @param sureness how far the checks agree
 * @param why facts, strongest first
 * @param missing what was not found out, where that keeps the verdict from being sure
 * @param now what the person can do, in order
 * @param whoLabel "Who can fix it", or "Who would fix it" where it is only likely
 */
public record VerdictText(
        String side,
        String headline,
        String sureness,
        List<String> why,
        Optional<String> missing,
        List<String> now,
        String whoLabel,
        String who,
        String howLong) {

    public VerdictText {
        why = List.copyOf(why);
        now = List.copyOf(now);
    }
}
