package app.whoseside.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How the window looks.
 *
 * @param system background, text and highlight as the system draws them in high contrast, as CSS colours; null without it
 * @param percent text size
 */
record Look(boolean dark, @org.jspecify.annotations.Nullable Contrast system, int percent, boolean calm) {
    /** Pixels of the text at 100 %. */
    static final double BASE = 16;
    private static final List<String> FONTS = List.of("/fonts/Inter-Regular.otf", "/fonts/Inter-SemiBold.otf");

    record Contrast(String background, String ink, String act) {
        String style() {
            return "-w-system-bg: %s; -w-system-ink: %s; -w-system-act: %s; ".formatted(background, ink, act);
        }
    }

    static void loadFonts() {
        FONTS.forEach(font -> Font.loadFont(Look.class.getResource(font).toExternalForm(), BASE));
    }

    /** Pixels to a sixteenth of the text size. */
    double unit() {
        return percent / 100.0;
    }

    /** Gives the standard controls their look. */
    void dress() {
        String base = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    void apply(Scene scene) {
        dress();
        String palette = system != null ? "contrast" : dark ? "dark" : "light";
        List<String> sheets = List.of(css(palette), css("base"));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().setStyle((system != null ? system.style() : "") + "-fx-font-size: " + BASE * unit() + "px;");
    }

    private static String css(String name) {
        return Objects.requireNonNull(Look.class.getResource("/css/" + name + ".css")).toExternalForm();
    }
}
