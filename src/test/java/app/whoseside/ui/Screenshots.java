package app.whoseside.ui;

import app.whoseside.words.Messages;
import app.whoseside.words.Pseudo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws every page from made-up examinations into a folder: the pictures of the documentation. Run by docs/screenshots. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class Screenshots {

    @Test
    void draw() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        Texts texts = texts();
        for (int percent : sizes()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (Map.Entry<String, Consumer<Kit>> page : pages().entrySet()) {
                    String name = page.getKey() + (dark ? "-dark" : "-light") + (percent == 100 ? "" : "-" + percent) + ".png";
                    try (Kit kit = Kit.open(new Look(dark, null, percent, true), texts)) {
                        page.getValue().accept(kit);
                        Files.write(folder.resolve(name), picture(kit));
                    }
                }
            }
        }
    }

    /** Another language by -Dlanguage=de; en-XA is the long one, ar-XB the one from the right. */
    private static Texts texts() {
        String tag = System.getProperty("language", "en");
        return new SampleTexts(switch (tag) {
            case "en-XA" -> Pseudo.longer();
            case "ar-XB" -> Pseudo.fromTheRight();
            default -> Messages.in(Locale.forLanguageTag(tag));
        });
    }

    /** Other sizes by -Dsizes=200, to look at them. */
    private static List<Integer> sizes() {
        return Arrays.stream(System.getProperty("sizes", "100,150").split(",")).map(Integer::valueOf).toList();
    }

    private static byte[] picture(Kit kit) throws IOException {
        // Layout of wrapped text settles in the pulse after the one that measured it.
        kit.on(() -> kit.scene().snapshot(null));
        return Png.of(kit.on(() -> kit.scene().snapshot(null)));
    }

    private static Map<String, Consumer<Kit>> pages() {
        Map<String, Consumer<Kit>> pages = new LinkedHashMap<>();
        pages.put("address", kit -> {
            kit.type("https://shop.example/cart");
        });
        pages.put("address-note", kit -> {
            kit.type("shop .example");
            kit.click(kit.texts.get("address.first.button.1"));
        });
        pages.put("checking", kit -> {
            check(kit);
            kit.now = Samples.NOON.plusSeconds(3);
            kit.act(() -> kit.examiner.say(Samples.silent(Duration.ofSeconds(3))));
        });
        pages.put("theirs", kit -> end(kit, Samples.done(Samples.theirs())));
        pages.put("yours", kit -> end(kit, Samples.done(Samples.proxy())));
        pages.put("unsure", kit -> end(kit, Samples.done(Samples.unsure())));
        pages.put("works", kit -> end(kit, Samples.done(Samples.works())));
        pages.put("step", kit -> {
            end(kit, Samples.done(Samples.unsure()));
            kit.act(() -> kit.window.session().nextStep());
        });
        pages.put("outside", kit -> {
            end(kit, Samples.done(Samples.unsure()));
            kit.act(() -> kit.window.session().show(new Flow.Outside()));
        });
        pages.put("details", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.act(() -> kit.window.session().show(new Flow.Details()));
        });
        return pages;
    }

    private static void check(Kit kit) {
        kit.act(() -> kit.window.session().check(Samples.SHOP));
    }

    private static void end(Kit kit, app.whoseside.examination.Snapshot snapshot) {
        check(kit);
        kit.act(() -> kit.examiner.end(snapshot));
    }
}
