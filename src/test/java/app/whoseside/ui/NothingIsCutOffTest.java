package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.whoseside.words.Messages;
import app.whoseside.words.Pseudo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words longer than any language's, in the smallest windows and the largest text: nothing ends in dots, and no button leaves the window. */
class NothingIsCutOffTest {

    @ParameterizedTest
    @CsvSource({
        "en-XA, 720, 520, 100", "en-XA, 1366, 768, 200", "ar-XB, 960, 640, 100"
    })
    void everyPageShowsAllOfItsWords(String language, double width, double height, int percent) {
        List<String> wrong = new ArrayList<>();
        try (Kit kit = Kit.open(new Look(false, null, percent, true), texts(language))) {
            kit.resize(width, height);
            pages().forEach((name, page) -> {
                page.accept(kit);
                // Wrapped text settles in the layout after the one that measured it.
                for (int i = 0; i < 3; i++) {
                    kit.act(() -> {
                        kit.scene().getRoot().applyCss();
                        kit.scene().getRoot().layout();
                    });
                }
                List<Node> shown = kit.on(() -> shown(kit.scene().getRoot()));
                assertFalse(shown.isEmpty(), name);
                kit.act(() -> shown.forEach(node -> check(kit, node).forEach(what -> wrong.add(name + ": " + what))));
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    static Texts texts(String language) {
        return new SampleTexts(switch (language) {
            case "en-XA" -> Pseudo.longer();
            case "ar-XB" -> Pseudo.fromTheRight();
            default -> Messages.in(Locale.forLanguageTag(language));
        });
    }

    private static Map<String, Consumer<Kit>> pages() {
        Map<String, Consumer<Kit>> pages = new LinkedHashMap<>();
        pages.put("address", kit -> {});
        pages.put("note", kit -> {
            kit.type("shop .example");
            kit.click(kit.texts.get("address.first.button.1"));
        });
        pages.put("checking", kit -> kit.act(() -> kit.window.session().check(Samples.SHOP)));
        pages.put("theirs", kit -> kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs()))));
        pages.put("details", kit -> kit.act(() -> kit.window.session().show(new Flow.Details())));
        pages.put("summary-window", Pages.all().get("summary-window"));
        pages.put("summary-window-letter", Pages.all().get("summary-window-letter"));
        pages.put("summary-window-back", Pages.all().get("summary-window-back"));
        pages.put("summary-window-growing", Pages.all().get("summary-window-growing"));
        pages.put("yours", kit -> end(kit, Samples.done(Samples.proxy())));
        pages.put("step", kit -> kit.act(() -> kit.window.session().show(new Flow.Step("proxy-off", Flow.Stage.OFFERED))));
        pages.put("told", kit -> kit.act(() -> kit.window.session().show(new Flow.Step("proxy-off", Flow.Stage.DONE))));
        pages.put("unsure", kit -> end(kit, Samples.done(Samples.unsure())));
        pages.put("outside", kit -> kit.act(() -> kit.window.session().show(new Flow.Outside())));
        pages.put("watching", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.act(() -> kit.window.lookout().begin(refused -> {}));
            kit.go(java.time.Duration.ofMinutes(9));
        });
        pages.put("watching-paused", kit -> {
            kit.watching.connected = false;
            kit.go(java.time.Duration.ofMinutes(1));
        });
        pages.put("watching-over", kit -> {
            kit.watching.times.skip(java.time.Duration.ofDays(1));
            kit.settle();
        });
        pages.put("works", kit -> end(kit, Samples.done(Samples.works())));
        return pages;
    }

    private static void end(Kit kit, app.whoseside.examination.Snapshot snapshot) {
        kit.act(() -> kit.window.session().check(Samples.SHOP));
        kit.act(() -> kit.examiner.end(snapshot));
    }

    private static List<String> check(Kit kit, Node node) {
        List<String> wrong = new ArrayList<>();
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty() && !"site".equals(node.getId())) {
            String drawn = drawn(labeled);
            if (!drawn.replaceAll("\\s", "").equals(labeled.getText().replaceAll("\\s", ""))) {
                wrong.add("cut to \"" + drawn + "\": " + labeled.getText());
            }
        }
        if (node instanceof Button || node instanceof Hyperlink) {
            Bounds at = node.localToScene(node.getLayoutBounds());
            boolean inBar = within(node, ((BorderPane) kit.scene().getRoot()).getBottom());
            if (at.getMinX() < -0.5 || at.getMaxX() > kit.scene().getWidth() + 0.5 || inBar && (at.getMinY() < 0 || at.getMaxY() > kit.scene().getHeight() + 0.5)) {
                wrong.add("outside the window, " + at + ": " + ((Labeled) node).getText());
            }
        }
        return wrong;
    }

    /** What the skin draws: it ends in dots where the room is too small. */
    private static String drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse(labeled.getText());
    }

    private static boolean within(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> shown(Parent root) {
        List<Node> shown = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node.isVisible()) {
                shown.add(node);
                if (node instanceof Parent parent) {
                    shown.addAll(shown(parent));
                }
            }
        }
        return shown;
    }
}
