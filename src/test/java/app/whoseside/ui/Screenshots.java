package app.whoseside.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws the pages that a reader of the documentation wants to see into a folder. Run by docs/screenshots; all of them are in {@link Gallery}. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class Screenshots {
    private static final Set<String> SHOWN = Set.of(
            "address", "address-note", "address-before", "update-ask", "update-news", "checking", "theirs", "explained", "yours", "between", "unsure", "works", "no-link", "step",
            "step-switches", "step-browsers", "step-company", "step-form", "step-waiting", "step-by-hand", "step-outcome", "step-ask-site",
            "summary-window", "summary-window-letter", "summary-window-back", "summary-window-growing", "changed", "different", "put-back", "put-back-failed", "cut-off", "closing", "outside", "details", "settings", "settings-managed", "history", "history-empty", "examples", "example", "about", "trouble", "watching", "watching-bursts", "watching-back", "watching-over",
            "address-left");

    @Test
    void draw() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        for (int percent : sizes()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (Map.Entry<String, Consumer<Kit>> page : Pages.all().entrySet()) {
                    if (!SHOWN.contains(page.getKey()) || !page.getKey().matches(System.getProperty("pages", ".*"))) {
                        continue;
                    }
                    String name = page.getKey() + (dark ? "-dark" : "-light") + (percent == 100 ? "" : "-" + percent) + ".png";
                    try (Kit kit = Kit.open(new Look(dark, null, percent, true), texts())) {
                        page.getValue().accept(kit);
                        Files.write(folder.resolve(name), Png.of(kit.picture()));
                    }
                }
            }
        }
    }

    /** Another language by -Dlanguage=de; en-XA is the long one, ar-XB the one from the right. */
    private static Texts texts() {
        String tag = System.getProperty("language", "en");
        return GalleryLanguage.all().stream().filter(one -> one.tag().equals(tag)).findFirst().orElseThrow().texts();
    }

    /** Other sizes by -Dsizes=200, to look at them; only some pages by -Dpages=settings. */
    private static List<Integer> sizes() {
        return Arrays.stream(System.getProperty("sizes", "100,150").split(",")).map(Integer::valueOf).toList();
    }
}
