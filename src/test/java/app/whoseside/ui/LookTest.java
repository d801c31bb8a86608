package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.ui.path.Badge;
import app.whoseside.ui.path.Mark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The palettes, and that the window takes on another one while it is open. */
class LookTest {
    private static final Look.Contrast BLACK = new Look.Contrast("#000000", "#ffffff", "#ffff00");

    @Test
    void allPalettesHaveTheSameTokens() {
        assertEquals(Css.tokens("light").keySet(), Css.tokens("dark").keySet());
        assertEquals(Css.tokens("light").keySet(), Css.tokens("contrast").keySet());
    }

    @Test
    void highContrastIsMadeOfTheSystemsColoursAlone() {
        Css.tokens("contrast").forEach((token, value) -> assertTrue(value.matches("-w-system-(bg|ink|act)"), token + " " + value));
    }

    /** A camera wants its square black on white; everything else has a colour of the palette, or none. */
    @Test
    void noRuleHasAColourOfItsOwn() {
        List<Css.Declaration> own = Css.declarations("base").stream()
                .filter(one -> !one.rule().startsWith(".square"))
                .filter(one -> one.value().matches(".*(#[0-9a-fA-F]{3,8}|\\b(white|black|gr[ae]y|red|rgba?)\\b).*"))
                .filter(one -> !one.property().endsWith("smoothing-type"))
                .toList();
        assertEquals(List.of(), own);
    }

    @Test
    void withoutColourShapesAndWordsStillTellTheStates() {
        Set<String> shapes = Arrays.stream(Mark.values())
                .map(mark -> Badge.of(mark).getChildren().stream().map(node -> node.getClass().getSimpleName() + bounds(node)).collect(Collectors.joining()))
                .collect(Collectors.toSet());
        assertEquals(Mark.values().length, shapes.size());
        try (Kit kit = Kit.open(new Look(true, BLACK, 100, true))) {
            Pages.all().get("all-places").accept(kit);
            List<String> words = kit.on(() -> kit.scene().getRoot().lookupAll(".place-state").stream().map(node -> ((Text) node).getText()).toList());
            assertEquals(8, words.size());
            assertEquals(Set.of("Not known", "Works", "In question"), Set.copyOf(words));
        }
    }

    private static String bounds(Node node) {
        return "%.0fx%.0f ".formatted(node.getLayoutBounds().getWidth(), node.getLayoutBounds().getHeight());
    }

    @Test
    void theWindowTakesOnAnotherLookWhileItIsOpen() {
        try (Kit kit = Kit.open(new Look(false, null, 100, true))) {
            Pages.all().get("theirs").accept(kit);
            assertEquals(Color.web("#FBFAF8"), ground(kit));
            look(kit, new Look(true, null, 100, true));
            assertEquals(Color.web("#191817"), ground(kit));
            assertEquals(Color.web("#FF9B80"), text(kit, "side"));
            look(kit, new Look(true, BLACK, 100, true));
            assertEquals(Color.BLACK, ground(kit));
            assertEquals(Color.WHITE, text(kit, "side"));
            assertEquals(Set.of(Color.BLACK, Color.WHITE, Color.YELLOW), strong(kit.picture()));
            look(kit, new Look(false, null, 100, true));
            assertEquals(Color.web("#FBFAF8"), ground(kit));
            assertEquals(Color.web("#B3361B"), text(kit, "side"));
        }
    }

    @Test
    void theSizeOfTheTextChangesWhileItIsOpen() {
        try (Kit kit = Kit.open(new Look(false, null, 100, true))) {
            Pages.all().get("theirs").accept(kit);
            double before = kit.on(() -> kit.scene().lookup(".headline").getLayoutBounds().getHeight());
            look(kit, new Look(false, null, 150, true));
            assertTrue(kit.on(() -> kit.scene().lookup(".headline").getLayoutBounds().getHeight()) > before * 1.4);
        }
    }

    @Test
    void theArcStandsStillWhereTheSystemAsksForCalm() {
        try (Kit kit = Kit.open(new Look(false, null, 100, false))) {
            Pages.all().get("checking").accept(kit);
            look(kit, new Look(false, null, 100, false));
            assertNotEquals(0, turned(kit));
            look(kit, new Look(false, null, 100, true));
            assertEquals(0, turned(kit));
        }
    }

    private static double turned(Kit kit) {
        long until = System.nanoTime() + 500_000_000L;
        double turned = 0;
        while (turned == 0 && System.nanoTime() < until) {
            turned = kit.on(() -> kit.scene().getRoot().lookup(".asking-arc").getParent().getRotate());
        }
        return turned;
    }

    private static void look(Kit kit, Look look) {
        kit.act(() -> kit.window.look().set(look));
    }

    private static Color ground(Kit kit) {
        return kit.picture().getPixelReader().getColor(5, 5);
    }

    private static Color text(Kit kit, String styleClass) {
        return kit.on(() -> (Color) ((javafx.scene.control.Label) kit.scene().getRoot().lookup("." + styleClass)).getTextFill());
    }

    /** Returns the three colours of most points; at the edges of letters and lines there are others between them. */
    private static Set<Color> strong(Image picture) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen.merge(picture.getPixelReader().getArgb(x, y), 1, Integer::sum);
            }
        }
        assertFalse(seen.isEmpty());
        return seen.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(3)
                .map(Map.Entry::getKey)
                .map(argb -> Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255))
                .collect(Collectors.toSet());
    }
}
