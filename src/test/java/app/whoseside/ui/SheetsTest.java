package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installed program has only those rules for standard controls that its pages need: none of those may be missing. */
class SheetsTest {

    /** One of each kind: to open them all takes a minute. */
    private static final List<String> PAGES = List.of(
            "address-before", "address-note", "address-copied", "address-left", "update-ask", "update-news", "checking", "theirs", "yours", "outside", "details",
            "summary-window-letter", "step-switches", "step-form", "cut-off", "settings", "history-clear", "examples", "example", "about", "trouble",
            "watching-over");

    @Test
    void everyStyleClassOfAPageKeepsItsRules() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String page : PAGES) {
            try (Kit kit = Kit.open()) {
                Pages.all().get(page).accept(kit);
                missing.addAll(seen(kit));
            }
        }
        assertEquals(Set.of(), unlisted(missing), "add them to css/controls.txt");
    }

    @Test
    void everyStyleClassThatAPageNamesKeepsItsRules() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fxml"))) {
            for (Path file : files.toList()) {
                Pattern.compile("styleClass=\"([^\"]+)\"").matcher(Files.readString(file)).results().forEach(found -> named.addAll(List.of(found.group(1).split(",\\s*"))));
            }
        }
        assertTrue(named.contains("headline"), "style classes are found");
        assertEquals(Set.of(), unlisted(named), "add them to css/controls.txt");
    }

    /** Those that the standard controls' own sheet has rules for, and that an installed program would not have. */
    private static Set<String> unlisted(Set<String> seen) throws IOException {
        Set<String> missing = new TreeSet<>(seen);
        missing.retainAll(Sheets.classes(Sheets.read(Sheets.library().get("controls-light"))));
        missing.removeAll(Sheets.listed());
        return missing;
    }

    /** The page with whatever opens over it. */
    private static Set<String> seen(Kit kit) {
        Set<String> classes = new TreeSet<>();
        kit.act(() -> {
            Window own = kit.scene().getWindow();
            collect(kit.scene().getRoot(), classes);
            for (Node node : Stream.of(".menu-button", ".choice-box", ".text-input").flatMap(kind -> kit.scene().getRoot().lookupAll(kind).stream()).toList()) {
                open(node);
                List.copyOf(Window.getWindows()).stream().filter(window -> window != own).forEach(popup -> {
                    collect(popup.getScene().getRoot(), classes);
                    popup.hide();
                });
            }
        });
        return classes;
    }

    private static void open(Node node) {
        switch (node) {
            case MenuButton menu -> menu.show();
            case ChoiceBox<?> choice -> choice.show();
            case TextInputControl text -> {
                Bounds at = text.localToScreen(text.getBoundsInLocal());
                text.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, at.getMinX() + 5, at.getMinY() + 5, false, null));
            }
            default -> {}
        }
    }

    private static void collect(Node node, Set<String> classes) {
        classes.addAll(node.getStyleClass());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, classes));
        }
    }

    @Test
    void whatNoPageHasIsLeftOut() throws IOException {
        String kept = Sheets.needed(".root { -a: 1; } .button, .tab-pane > .button { -b: 2; } /* .label */ .tree-view { -c: 3; } .check-box:hover .box { -d: 4; }");
        assertEquals(".root { -a: 1; }\n.button { -b: 2; }\n.check-box:hover .box { -d: 4; }\n", kept);
    }

    @Test
    void allSheetsArePressed(@TempDir Path folder) throws IOException {
        Sheets.main(new String[] {folder.toString()});
        for (String name : List.of("base", "light", "dark", "contrast", "controls-light", "controls-dark")) {
            Path pressed = folder.resolve("css/" + name + ".bss");
            assertFalse(Stylesheet.loadBinary(pressed.toUri().toURL()).getRules().isEmpty(), name);
        }
        int whole = Sheets.read(Sheets.library().get("controls-light")).length();
        assertTrue(Files.size(folder.resolve("css/controls-light.bss")) < whole / 4, "most of the whole sheet is for controls that no page has");
    }
}
