package app.whoseside.ui;

import app.whoseside.model.Side;
import app.whoseside.model.Thing;
import app.whoseside.settings.Visit;
import app.whoseside.step.Ability;
import app.whoseside.step.PutBack;
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

    private static final Ability SWITCHES = new Ability.Switches(Thing.PROXY, "", false);

    @Test
    void draw() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        Texts texts = texts();
        for (int percent : sizes()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (Map.Entry<String, Consumer<Kit>> page : pages().entrySet()) {
                    if (!page.getKey().matches(System.getProperty("pages", ".*"))) {
                        continue;
                    }
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

    /** Other sizes by -Dsizes=200, to look at them; only some pages by -Dpages=settings. */
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
        pages.put("step", kit -> step(kit, "mobile-data", Flow.Stage.OFFERED));
        pages.put("step-switches", kit -> {
            kit.hands.with("proxy-off", SWITCHES);
            step(kit, "proxy-off", Flow.Stage.OFFERED);
        });
        pages.put("step-browsers", kit -> {
            kit.hands.with("private-window", new Ability.Opens(List.of("Firefox", "Google Chrome"), true));
            step(kit, "private-window", Flow.Stage.OFFERED);
        });
        pages.put("step-company", kit -> {
            kit.hands.with("vpn-off", new Ability.Switches(Thing.VPN, "Work", true));
            step(kit, "vpn-off", Flow.Stage.COMPANY);
        });
        pages.put("step-form", kit -> step(kit, "refresh", Flow.Stage.FORM));
        pages.put("step-waiting", kit -> {
            step(kit, "refresh", Flow.Stage.FORM);
            kit.click("No, only reading");
        });
        pages.put("step-by-hand", kit -> step(kit, "proxy-off", Flow.Stage.BY_HAND));
        pages.put("step-outcome", kit -> step(kit, "mobile-data", Flow.Stage.DONE));
        pages.put("step-ask-site", kit -> step(kit, "ask-site", Flow.Stage.OFFERED));
        pages.put("different", Screenshots::different);
        pages.put("put-back", kit -> {
            different(kit);
            kit.click("Put my settings back");
        });
        pages.put("put-back-failed", kit -> {
            kit.hands.back = PutBack.FAILED;
            different(kit);
            kit.click("Put my settings back");
        });
        pages.put("cut-off", kit -> {
            kit.hands.left = List.of(FakeHands.PROXY);
            kit.act(() -> {
                kit.window.undo().add(FakeHands.PROXY);
                kit.window.session().show(new Flow.CutOff());
            });
        });
        pages.put("closing", kit -> {
            different(kit);
            kit.closeRequested();
        });
        pages.put("no-link", kit -> end(kit, Samples.done(Samples.noLink())));
        pages.put("explained", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.act(() -> kit.button("What does this mean?").fire());
        });
        pages.put("outside", kit -> {
            end(kit, Samples.done(Samples.unsure()));
            kit.act(() -> kit.window.session().show(new Flow.Outside()));
        });
        pages.put("details", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.act(() -> kit.window.session().show(new Flow.Details()));
        });
        pages.put("settings", kit -> {
            kit.surroundings.choices.references(List.of(new app.whoseside.model.Contacts.Reference("https://known.example/", "https://known.example/")));
            kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
        });
        pages.put("history", kit -> {
            visits(kit);
            kit.act(() -> kit.window.around().aside().open(Screen.HISTORY));
        });
        pages.put("address-before", kit -> {
            visits(kit);
            kit.act(() -> kit.window.around().history().read());
        });
        pages.put("examples", kit -> kit.act(() -> kit.window.around().aside().open(Screen.EXAMPLES)));
        pages.put("example", kit -> {
            kit.act(() -> kit.window.around().play("proxy-left-over"));
            try {
                kit.await(() -> kit.on(() -> kit.window.session().examined().get()).isPresent());
            } catch (java.util.concurrent.TimeoutException e) {
                throw new AssertionError(e);
            }
        });
        pages.put("about", kit -> kit.act(() -> kit.window.around().aside().open(Screen.ABOUT)));
        pages.put("trouble", kit -> kit.act(() -> kit.window.around().tell(new IllegalStateException("a picture of it"))));
        return pages;
    }

    private static void different(Kit kit) {
        kit.hands.with("proxy-off", SWITCHES);
        step(kit, "proxy-off", Flow.Stage.OFFERED);
        kit.click("Turn it off for me");
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
    }

    private static void step(Kit kit, String step, Flow.Stage stage) {
        end(kit, Samples.done(Samples.unsure(step)));
        kit.act(() -> kit.window.session().show(new Flow.Step(step, stage)));
    }

    private static void visits(Kit kit) {
        kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON.minusSeconds(90_000), Side.YOURS));
        kit.surroundings.sites.note(new Visit("https://news.example/today", Samples.NOON.minusSeconds(7_000), Side.NOBODY));
        kit.surroundings.sites.note(new Visit("https://shop.example/cart", Samples.NOON, Side.THEIRS));
    }

    private static void check(Kit kit) {
        kit.act(() -> kit.window.session().check(Samples.SHOP));
    }

    private static void end(Kit kit, app.whoseside.examination.Snapshot snapshot) {
        check(kit);
        kit.act(() -> kit.examiner.end(snapshot));
    }
}
