package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One window that does not jump: the picture, the field and the bar of buttons stay where they are, and the answer is in sight. */
class SteadyLayoutTest {

    @ParameterizedTest
    @CsvSource({"100, 960, 640", "150, 960, 720", "200, 1366, 768"})
    void thePictureStaysFromCheckingToTheAnswerAndTheStep(int percent, double width, double height) {
        try (Kit kit = Kit.open(new Look(false, null, percent, true))) {
            kit.resize(width, height);
            kit.act(() -> kit.window.session().check(Samples.SHOP));
            Bounds first = picture(kit);
            kit.act(() -> kit.examiner.say(Samples.silent(java.time.Duration.ofSeconds(3))));
            assertEquals(first, picture(kit), "while checks run");
            kit.act(() -> kit.examiner.end(Samples.done(Samples.unsure())));
            assertEquals(first, picture(kit), "with the answer");
            kit.act(() -> kit.window.session().nextStep());
            assertEquals(first, picture(kit), "with a step");
            kit.examiner.withinAWatch = Samples.done(Samples.unsure());
            kit.act(() -> kit.window.lookout().begin(refused -> {}));
            kit.go(java.time.Duration.ofMinutes(5));
            assertEquals(first, picture(kit), "while it is watched");
            kit.act(() -> kit.window.undo().add(FakeHands.PROXY));
            assertEquals(first, picture(kit), "while something is off");
        }
    }

    @Test
    void theColumnIsAsWideBesideAScrollBar() {
        try (Kit kit = Kit.open()) {
            kit.resize(960, 900);
            Pages.all().get("theirs").accept(kit);
            double wide = picture(kit).getWidth();
            kit.resize(960, 560);
            assertEquals(wide, picture(kit).getWidth());
        }
    }

    /** Words that wrap at one width and not at the other once made the bar come and go with every layout, and the page lose its rules. */
    @Test
    void aScrollBarStaysWhetherOrNotItIsThere() {
        try (Kit kit = Kit.open()) {
            Pages.all().get("no-link").accept(kit);
            ScrollPane scroll = (ScrollPane) kit.scene().getRoot().lookup(".scroll-pane");
            Region column = (Region) scroll.getContent();
            for (int height = 620; height <= 800; height += 20) {
                kit.resize(960, height);
                settle(kit);
                for (int layout = 0; layout < 5; layout++) {
                    kit.act(() -> kit.scene().getRoot().requestLayout());
                    kit.act(column::requestLayout);
                    kit.on(() -> kit.scene().snapshot(null));
                    boolean higher = kit.on(column::getHeight) > kit.on(() -> scroll.getViewportBounds().getHeight());
                    assertEquals(higher, kit.on(() -> scroll.lookup(".scroll-bar:vertical").isVisible()), "at " + height);
                    assertEquals(40, kit.on(() -> column.getInsets().getLeft()), "at " + height);
                }
            }
        }
    }

    @Test
    void aButtonThatGetsTheFocusMovesNothing() {
        try (Kit kit = Kit.open()) {
            Pages.all().get("theirs").accept(kit);
            settle(kit);
            Bounds before = kit.on(() -> place(kit.button("Check again")));
            kit.tabTo("Check again");
            settle(kit);
            assertEquals(before, kit.on(() -> place(kit.button("Check again"))));
        }
    }

    @Test
    void theFieldStaysWhateverIsSaidBeneathIt() {
        double plain = fieldAt("address-empty");
        for (String page : List.of("address-note", "address-copied", "address-before", "update-ask", "update-news", "update-not-opened", "broken")) {
            assertEquals(plain, fieldAt(page), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "theirs-likely", "yours", "between", "unsure", "works", "no-link", "checking", "step", "outside", "summary-window", "watching"})
    void atTwiceTheTextOnASmallScreenTheWholeHeadlineIsSeenAtOnce(String page) {
        try (Kit kit = Kit.open(new Look(false, null, 200, true))) {
            kit.resize(1366, 768);
            Pages.all().get(page).accept(kit);
            settle(kit);
            Bounds headline = kit.on(() -> place(kit.scene().getRoot().lookup(".headline")));
            double end = kit.on(() -> place(((BorderPane) kit.scene().getRoot()).getBottom()).getMinY());
            assertTrue(headline.getMaxY() <= end + 1, headline + " ends below " + end);
        }
    }

    @Test
    void theBarOfButtonsHasOneHeight() {
        double usual = barOf("step-form");
        for (String page : List.of("theirs", "step-busy", "settings", "checking", "about", "trouble", "summary-window", "watching")) {
            assertEquals(usual, barOf(page), 1, page);
        }
    }

    /** What the gallery looks for it does find. */
    @Test
    void wordsWithoutRoomAndButtonsOutsideAreFound() {
        try (Kit kit = Kit.open()) {
            Label narrow = new Label("A label that has no room");
            narrow.setMinWidth(0);
            narrow.setMaxWidth(40);
            Button far = new Button("Far");
            far.setTranslateX(500);
            List<String> faults = kit.on(() -> {
                Scene scene = new Scene(new HBox(narrow, far), 300, 100);
                scene.snapshot(null);
                return Faults.of(scene);
            });
            assertTrue(faults.contains("cut off: \"A label that has no room\""), faults.toString());
            assertTrue(faults.contains("outside the window: \"Far\""), faults.toString());
        }
    }

    private static double fieldAt(String page) {
        try (Kit kit = Kit.open()) {
            // an earlier test may have left the window smaller
            kit.resize(960, 720);
            Pages.all().get(page).accept(kit);
            settle(kit);
            return kit.on(() -> place(kit.scene().getRoot().lookup(".text-field")).getMinY());
        }
    }

    private static double barOf(String page) {
        try (Kit kit = Kit.open()) {
            Pages.all().get(page).accept(kit);
            settle(kit);
            return kit.on(() -> ((BorderPane) kit.scene().getRoot()).getBottom().lookup(".bar").getLayoutBounds().getHeight());
        }
    }

    private static Bounds picture(Kit kit) {
        settle(kit);
        return kit.on(() -> {
            Node picture = kit.scene().getRoot().lookup(".path-picture");
            return place(picture);
        });
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void settle(Kit kit) {
        for (int i = 0; i < 3; i++) {
            kit.act(() -> {
                Parent root = kit.scene().getRoot();
                root.applyCss();
                root.layout();
            });
        }
        kit.picture();
    }
}
