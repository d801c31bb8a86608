package app.whoseside.ui;

import app.whoseside.model.Party;
import app.whoseside.watch.Ending;
import app.whoseside.words.HowLong;
import app.whoseside.words.WatchWords;
import java.time.Duration;
import java.util.Map;

/**
 * How a watch ended, in words.
 *
 * @param title one sentence
 * @param text what else is to be said
 */
record EndingWords(String title, String text) {

    static EndingWords of(Ending ending, Vigil vigil, Texts texts) {
        Map<String, String> site = Map.of("site", vigil.site());
        return switch (ending) {
            case Ending.Works works -> new EndingWords(texts.get("watch.works", site), texts.get("watch.works.below", site));
            case Ending.Back(Duration failed, Party whose) -> new EndingWords(texts.get("watch.back", site), texts.get(WatchWords.backKey(failed, whose), new HowLong(failed).with(site)));
            case Ending.Over over -> new EndingWords(texts.get("watch.over.headline", site), over(vigil, site, texts));
        };
    }

    private static String over(Vigil vigil, Map<String, String> site, Texts texts) {
        String known = vigil.watched().map(watched -> texts.get(WatchWords.overKey(watched), site)).orElse("");
        String tell = vigil.due().map(due -> texts.get("watch.over.tell", Map.of("desk", texts.get("letter." + due.desk() + ".name")))).orElse("");
        return (known + " " + tell).strip();
    }

    /** Of one that a mistake of the program ended. */
    static EndingWords broken(Vigil vigil, Texts texts) {
        Map<String, String> site = Map.of("site", vigil.site());
        return new EndingWords(texts.get("watch.broken", site), texts.get("watch.broken.below"));
    }
}
