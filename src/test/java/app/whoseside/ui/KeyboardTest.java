package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page begins with the focus on its heading, Tab leads round all that can be pressed, each of it says what it is, and Escape leads back. */
class KeyboardTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "address-before", "address-note", "address-copied", "update-ask", "update-news", "checking", "theirs", "explained", "changed", "yours", "unsure", "works", "outside", "details", "summary-window", "summary-window-letter", "summary-window-growing",
        "step", "step-switches", "step-company", "step-form", "step-ask-site", "different", "put-back-failed", "cut-off", "closing", "settings", "history",
        "history-clear", "examples", "example", "about", "trouble", "watching", "watching-back", "watching-over", "address-left"
    })
    void tabLeadsRoundEveryControlAndEachHasAName(String page) {
        try (Kit kit = Kit.open()) {
            Pages.all().get(page).accept(kit);
            List<Node> open = kit.on(() -> reachable(kit.scene().getRoot()));
            Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = 0; i < open.size() + 2; i++) {
                kit.press(KeyCode.TAB);
                met.add(kit.focus());
            }
            List<Node> missed = new ArrayList<>(open);
            missed.removeIf(met::contains);
            // The buttons of a group are one stop; arrows lead on from there.
            missed.removeIf(node -> node instanceof RadioButton button && button.getToggleGroup().getToggles().stream().anyMatch(met::contains));
            assertEquals(List.of(), missed);
            for (Node node : open) {
                assertTrue(!name(node).isBlank(), "no name: " + node);
                assertTrue(node.getAccessibleRole() != AccessibleRole.NODE && node.getAccessibleRole() != AccessibleRole.PARENT, "no role: " + node);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "checking", "theirs", "yours", "unsure", "works", "outside", "details", "summary-window", "step", "step-form", "step-outcome", "cut-off", "closing", "settings",
        "history", "examples", "example", "about", "trouble", "watching", "watching-back", "watching-over"
    })
    void theHeadingOfANewPageHasTheFocusSoThatItIsReadAloud(String page) {
        try (Kit kit = Kit.open()) {
            Pages.all().get(page).accept(kit);
            Label heading = assertInstanceOf(Label.class, kit.focus());
            assertTrue(heading.getStyleClass().contains("headline"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"checking", "outside", "details", "summary-window", "step", "step-outcome", "closing", "settings", "history", "examples", "about", "watching"})
    void escapeLeadsBack(String page) {
        try (Kit kit = Kit.open()) {
            Pages.all().get(page).accept(kit);
            String before = heading(kit);
            kit.press(KeyCode.ESCAPE);
            assertTrue(!heading(kit).equals(before), "still: " + before);
        }
    }

    @Test
    void thePageKeysTurnALongPage() {
        try (Kit kit = Kit.open()) {
            kit.resize(960, 520);
            Pages.all().get("explained").accept(kit);
            ScrollPane scroll = (ScrollPane) kit.on(() -> kit.scene().getRoot().lookup(".scroll-pane"));
            kit.act(() -> scroll.setVvalue(0));
            for (int i = 0; i < 10; i++) {
                kit.press(KeyCode.PAGE_DOWN);
            }
            assertEquals(1, scroll.getVvalue());
            kit.press(KeyCode.PAGE_UP);
            assertTrue(scroll.getVvalue() < 1);
        }
    }

    @Test
    void thePictureIsReadAsOneSentenceForEachPlace() {
        try (Kit kit = Kit.open()) {
            Pages.all().get("theirs").accept(kit);
            Node picture = kit.on(() -> kit.scene().getRoot().lookup(".path-picture"));
            assertTrue(picture.isFocusTraversable());
            assertEquals(AccessibleRole.IMAGE_VIEW, picture.getAccessibleRole());
            assertEquals(6, picture.getAccessibleText().split("(?<=\\.) (?=[A-Z]|shop)").length, picture.getAccessibleText());
            assertTrue(picture.getAccessibleText().contains("shop.example"));
        }
    }

    @Test
    void thePrimaryButtonIsTheLastOfItsRowAndTheOnlyOne() {
        for (String page : List.of("theirs", "yours", "unsure", "works", "different", "step-switches", "outside", "closing", "cut-off", "details", "summary-window", "summary-window-letter", "trouble", "watching", "watching-back", "watching-over")) {
            try (Kit kit = Kit.open()) {
                Pages.all().get(page).accept(kit);
                List<Node> go = kit.on(() -> reachable(kit.scene().getRoot()).stream().filter(node -> node.getStyleClass().contains("go")).toList());
                assertEquals(1, go.size(), page);
                ButtonRow row = assertInstanceOf(ButtonRow.class, go.getFirst().getParent());
                assertEquals(go.getFirst(), row.getChildren().stream().filter(Node::isManaged).toList().getLast(), page);
            }
        }
    }

    private static String heading(Kit kit) {
        return kit.on(() -> kit.scene().getRoot().lookupAll(".headline").stream().filter(Kit::visible).map(node -> ((Label) node).getText()).toList())
                .toString();
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        // A text whose content is read aloud has its name from a label.
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            return label.getText();
        }
        String prompt = node instanceof TextField field ? String.valueOf(field.getAccessibleText()) : "";
        return words + prompt + (node.getAccessibleText() == null ? "" : node.getAccessibleText());
    }

    /** Returns what Tab must reach: what takes the focus, and what can be pressed or typed in whether it does or not. */
    private static List<Node> reachable(Parent root) {
        List<Node> all = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable() || node instanceof ButtonBase || node instanceof ChoiceBox<?> || node instanceof TextField) {
                all.add(node);
            } else if (node instanceof Parent parent && !(node instanceof Control control && control instanceof Labeled)) {
                all.addAll(reachable(parent));
            }
        }
        return all;
    }
}
