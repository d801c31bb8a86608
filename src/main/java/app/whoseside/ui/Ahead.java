package app.whoseside.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import javafx.scene.input.KeyCode;
import javax.xml.stream.XMLInputFactory;

/**
 * Wakes what the first page is going to use, beside the start of JavaFX, which leaves a processor idle: what a typeface, a page and a line of text
 * take of Java at their first use is then there. Nothing of a scene, and nothing that starts a part of JavaFX.
 */
final class Ahead {
    private Ahead() {}

    /** Leaves nothing behind. What goes wrong here goes wrong again where it matters, and is told there. */
    static void wake() {
        try {
            for (Screen page : List.of(Screen.SHELL, Screen.ADDRESS)) {
                try (var in = page.url().openStream()) {
                    var xml = XMLInputFactory.newInstance().createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        xml.next();
                    }
                }
            }
            boolean right = new Bidi("a", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isLeftToRight();
            boolean key = KeyCode.ENTER.isWhitespaceKey();
            // JavaFX writes a typeface out before it reads it.
            Path file = Files.createTempFile("whoseside", null);
            Files.delete(file);
        } catch (Exception e) {
            System.getLogger(Ahead.class.getName()).log(System.Logger.Level.DEBUG, "not awake", e);
        }
    }
}
