package app.whoseside.words;

import app.whoseside.model.Party;
import app.whoseside.model.Watched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a watch came to, in sentences. */
public record WatchWords(Messages messages) {

    /** Returns the closing verdict of a page that is back: whose it was, where that is sure, and for how long at the least. */
    public String back(Duration failed, Party whose) {
        return messages.get(backKey(failed, whose), new HowLong(failed).with(Map.of()));
    }

    /** Returns the key of that verdict, for those who have texts of their own. */
    public static String backKey(Duration failed, Party whose) {
        String key = "watch.back." + switch (whose) {
            case SITE -> "sure";
            case UNKNOWN -> "open";
            default -> "other";
        };
        HowLong down = new HowLong(failed);
        return down.brief() ? key + ".brief" : down.key(key);
    }

    /** Returns the key of what is known of the page as a whole day of watching ends. */
    public static String overKey(Watched watched) {
        return "watch.over." + known(watched);
    }

    private static String known(Watched watched) {
        return switch (watched.lastKnown()) {
            case UP, SLOW -> "opened";
            case DOWN -> watched.downToTheEnd() ? "down" : "lost";
            case UNKNOWN -> "unknown";
        };
    }

    /** Returns how far the watch is, and what is known by now. */
    public List<String> closing(Watched watched, String site) {
        List<String> sentences = new ArrayList<>();
        switch (watched.end()) {
            case BACK -> {
                sentences.add(messages.get("watch.back", Map.of("site", site)));
                sentences.add(back(watched.failed(), watched.whose()));
            }
            case OVER -> sentences.add(messages.get("summary.watch.over." + known(watched), Map.of("site", site)));
            case STOPPED -> sentences.add(messages.get("summary.watch.stopped"));
            case GOES_ON -> sentences.add(messages.get("summary.watch.goes-on"));
        }
        HowLong down = new HowLong(watched.failed());
        if (watched.end() != Watched.End.BACK && !down.brief()) {
            sentences.add(messages.get(down.key("summary.watch.failed"), down.with(Map.of())));
        }
        return sentences;
    }
}
