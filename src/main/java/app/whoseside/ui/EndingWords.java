package app.whoseside.ui;

import app.whoseside.model.Party;
import app.whoseside.watch.Ending;
import app.whoseside.words.HowLong;
import java.time.Duration;
import java.util.Map;

/**
 * How a watch ended, in words.
 *
 * @param title one sentence
 * @param text what else is to be said
 */
record EndingWords(String title, String text) {

    static EndingWords of(Ending ending, Map<String, String> site, Texts texts) {
        return switch (ending) {
            case Ending.Works works -> new EndingWords(texts.get("watch.works", site), texts.get("watch.works.below", site));
            case Ending.Back(Duration failed, Party whose) -> new EndingWords(texts.get("watch.back", site), back(failed, whose, site, texts));
            case Ending.Over over -> new EndingWords(texts.get("watch.over.headline", site), texts.get("watch.over", site));
        };
    }

    /** Of one that a mistake of the program ended. */
    static EndingWords broken(Map<String, String> site, Texts texts) {
        return new EndingWords(texts.get("watch.broken", site), texts.get("watch.broken.below"));
    }

    private static String back(Duration failed, Party whose, Map<String, String> site, Texts texts) {
        String key = "watch.back." + switch (whose) {
            case SITE -> "sure";
            case UNKNOWN -> "open";
            default -> "other";
        };
        HowLong down = new HowLong(failed);
        return texts.get(down.brief() ? key + ".brief" : down.key(key), down.with(site));
    }
}
