package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the verdict to a file, the clipboard and the mail program, by what a person sees and presses. */
class SummaryJourneyTest {

    @TempDir
    Path folder;

    @Test
    void thePersonReadsPutsOneItemBackAndSavesWhatTheySee() throws Exception {
        try (Kit kit = Kit.open()) {
            kit.writeForReal();
            kit.act(() -> kit.window.session().check(Samples.SHOP));
            kit.act(() -> kit.examiner.end(Samples.personal(Samples.theirs(), true)));
            kit.click("Save a summary");
            assertTrue(kit.shows("Read it before you hand it on."));
            assertFalse(kit.shows("Whoever gets the text can then read it."));
            assertEquals("The text", label(kit, text(kit)));
            kit.act(() -> boxes(kit).getFirst().requestFocus());
            kit.press(KeyCode.SPACE);
            assertTrue(kit.shows("Whoever gets the text can then read it."));
            assertTrue(text(kit).getText().contains("red+shoes"));
            assertEquals(boxes(kit).getFirst(), kit.focus(), "the box that was ticked keeps the focus");
            kit.desktop.file = Optional.of(folder.resolve("mine.txt"));
            kit.click("Save it");
            kit.menu("Save it as text");
            assertEquals(text(kit).getText(), Files.readString(folder.resolve("mine.txt")));
            assertTrue(kit.shows("Saved as mine.txt."));
            kit.click("Put it back");
            assertFalse(text(kit).getText().contains("red+shoes"));
            kit.press(KeyCode.ESCAPE);
            assertTrue(kit.shows("Check again"));
        }
    }

    @Test
    void aLetterIsChosenAndBegunAsAnEmail() {
        try (Kit kit = Kit.open()) {
            Pages.all().get("summary-window-letter").accept(kit);
            assertTrue(text(kit).getText().startsWith("Subject: "));
            assertTrue(kit.primary("Open as an email"));
            kit.click("Open as an email");
            assertTrue(kit.hands.did.getLast().startsWith("mail mailto:?subject="));
            assertTrue(kit.shows(kit.texts.get("mail.opened")));
            String begun = URLDecoder.decode(kit.hands.did.getLast(), StandardCharsets.UTF_8);
            assertTrue(text(kit).getText().endsWith(begun.substring(begun.indexOf("&body=") + 6).replace("\r", "")), begun);
        }
    }

    /** What a screen reader is told of the page: each box says what it puts back, and none says a secret. */
    @Test
    void eachBoxSaysWhatItPutsBack() {
        try (Kit kit = Kit.open()) {
            Pages.all().get("summary-window").accept(kit);
            List<String> aloud = kit.on(() -> boxes(kit).stream().map(Node::getAccessibleText).toList());
            assertEquals("Put back: What follows the ? of an address, masked-1", aloud.getFirst());
            List<String> all = kit.on(() -> kit.scene().getRoot().lookupAll("*").stream()
                    .map(node -> node.getAccessibleText() + " " + node.getAccessibleHelp() + " " + node)
                    .toList());
            for (String secret : List.of("red+shoes", "203.0.113.77", "hunter2", "marta", "192.168.1.1")) {
                assertTrue(all.stream().noneMatch(text -> text.contains(secret)), secret);
                assertFalse(text(kit).getText().contains(secret), secret);
            }
        }
    }

    private static TextArea text(Kit kit) {
        return kit.on(() -> (TextArea) kit.scene().getRoot().lookup("#text"));
    }

    private static String label(Kit kit, Node node) {
        return kit.on(() -> ((javafx.scene.control.Label) node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.LABELED_BY)).getText());
    }

    private static List<CheckBox> boxes(Kit kit) {
        return kit.on(() -> kit.scene().getRoot().lookupAll("#left .check-box").stream().map(CheckBox.class::cast).filter(box -> !box.isDisabled()).toList());
    }
}
