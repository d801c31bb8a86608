package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Side;
import app.whoseside.settings.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** Every screen is in the enum, loads, and says in words what each control is. */
class ScreenTest {
    private static final Path FXML = Path.of("src/main/resources/fxml");
    private static final Pattern TEXT = Pattern.compile("(?:text|accessibleText|promptText)=\"([^\"]*)\"");
    /** A thing that gets a name, or an attribute that names one. */
    private static final Pattern NAME = Pattern.compile("fx:id=\"(?<made>\\w+)\"|(?<attribute>\\w+)=\"\\$\\{?(?<named>\\w+)");

    @Test
    void everyFileIsInTheEnum() throws IOException {
        try (Stream<Path> files = Files.list(FXML)) {
            assertEquals(
                    Arrays.stream(Screen.values()).map(Screen::file).collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void pagesNameTheirTextsByKeyAndEveryKeyHasOne() throws IOException {
        Texts texts = new SampleTexts();
        List<String> bad = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            Matcher found = TEXT.matcher(Files.readString(FXML.resolve(screen.file())));
            while (found.find()) {
                String text = found.group(1);
                if (!text.startsWith("%") || texts.get(text.substring(1)).isEmpty()) {
                    bad.add(screen + " " + text);
                }
            }
        }
        assertEquals(List.of(), bad);
    }

    @Test
    void everyControlHasWords() {
        try (Kit kit = Kit.open()) {
            kit.act(() -> kit.window.session().check(Samples.SHOP));
            kit.act(() -> kit.examiner.end(Samples.done(Samples.proxy())));
            List<Flow> pages = List.of(
                    new Flow.Asking(), new Flow.Checking(), new Flow.Answer(), new Flow.Details(), new Flow.Outside());
            pages = new ArrayList<>(pages);
            for (Flow.Stage stage : Flow.Stage.values()) {
                pages.add(new Flow.Step("proxy-off", stage));
                pages.add(new Flow.Step("mobile-data", stage));
                pages.add(new Flow.Step("ask-site", stage));
            }
            kit.act(() -> kit.window.undo().add(FakeHands.PROXY));
            pages.add(new Flow.Watching());
            pages.add(new Flow.CutOff());
            pages.add(new Flow.Closing(new Flow.Answer()));
            for (Flow page : pages) {
                kit.act(() -> kit.window.session().show(page));
                List<Node> mute = kit.on(() -> mute(kit.scene().getRoot()));
                assertEquals(List.of(), mute, page.toString());
            }
            kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON, Side.YOURS));
            for (Screen aside : Arrays.stream(Screen.values()).filter(Screen::aside).toList()) {
                kit.act(() -> kit.window.around().aside().open(aside));
                List<Node> mute = kit.on(() -> mute(kit.scene().getRoot()));
                assertEquals(List.of(), mute, aside.toString());
            }
        }
    }

    /** A page is read from above: a name that is given further down stands for nothing yet, and the attribute stays empty without a word. */
    @Test
    void pagesNameOnlyWhatStandsAbove() throws IOException {
        List<String> early = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            Set<String> made = new HashSet<>();
            Matcher found = NAME.matcher(Files.readString(FXML.resolve(screen.file())));
            while (found.find()) {
                if (found.group("made") != null) {
                    made.add(found.group("made"));
                } else if (!made.contains(found.group("named"))) {
                    early.add(screen + " " + found.group());
                }
            }
        }
        assertEquals(List.of(), early);
    }

    @Test
    void aScreenReaderHearsTheLabelOfEachFieldAndChoice() {
        try (Kit kit = Kit.open()) {
            assertEquals(List.of("Which page does not open?"), labelled(kit, TextField.class));
            kit.act(() -> kit.window.around().aside().open(Screen.SETTINGS));
            assertEquals(List.of("Language", "Text size"), labelled(kit, ChoiceBox.class));
        }
    }

    /** Returns the text of the label of each such control on the page; fails where one has none. */
    private static List<String> labelled(Kit kit, Class<? extends Control> type) {
        return kit.on(() -> {
            Set<Node> labels = kit.scene().getRoot().lookupAll(".label");
            return kit.scene().getRoot().lookupAll("*").stream()
                    .filter(type::isInstance)
                    .map(control -> labels.stream()
                            .filter(label -> label instanceof Label named && named.getLabelFor() == control)
                            .map(label -> ((Label) label).getText())
                            .findFirst()
                            .orElse("no label"))
                    .toList();
        });
    }

    @Test
    void fxmlStaysShort() throws IOException {
        for (Screen screen : Screen.values()) {
            assertTrue(Files.readAllLines(FXML.resolve(screen.file())).size() <= 120, screen.file());
        }
    }

    private static List<Node> mute(Parent root) {
        List<Node> mute = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node.isVisible() && node.isFocusTraversable() && !(node instanceof ScrollPane) && words(node).isBlank()) {
                mute.add(node);
            }
            if (node.isVisible() && node instanceof Parent parent && !(node instanceof Label) && !SKIN_ONLY.contains(node.getTypeSelector())) {
                mute.addAll(mute(parent));
            }
        }
        return mute;
    }

    /** Controls whose inner nodes belong to their skin. */
    private static final Set<String> SKIN_ONLY =
            Set.of("TextArea", "TextField", "MenuButton", "Button", "CheckBox", "RadioButton", "ChoiceBox", "Hyperlink", "ScrollBar");

    private static String words(Node node) {
        String visible = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return visible + (node.getAccessibleText() == null ? "" : node.getAccessibleText());
    }
}
