package app.whoseside.ui;

import app.whoseside.ui.Vigil.Phase;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * The line that leads from any other page to the one of the watch.
 *
 * @param text empty while there is no watch, or its own page is seen
 */
record WatchLine(ObservableValue<String> text, Runnable show) {

    /** @param screen what is seen */
    static WatchLine of(Lookout lookout, ObservableValue<Screen> screen, Runnable show, Texts texts) {
        return new WatchLine(
                Bindings.createStringBinding(
                        () -> lookout.vigil().get().filter(now -> screen.getValue() != Screen.WATCHING).map(now -> said(now, texts)).orElse(""),
                        lookout.vigil(), screen),
                show);
    }

    private static String said(Vigil vigil, Texts texts) {
        Map<String, String> site = Map.of("site", vigil.site());
        return switch (vigil.phase()) {
            case Phase.Ended(var ending) -> EndingWords.of(ending, vigil, texts).title();
            case Phase.Broken() -> texts.get("watch.broken", site);
            default -> texts.get("watch.headline", site);
        };
    }
}
