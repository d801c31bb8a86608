package app.whoseside.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        String base = controls(dark);
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    /** In an installed program it is the part of the sheet that its pages need (Sheets). */
    private static String controls(boolean dark) {
        return pressed(dark ? "controls-dark" : "controls-light").orElseGet(() -> (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    void apply(Scene scene) {
        dress();
        String palette = system != null ? "contrast" : dark ? "dark" : "light";
        List<String> sheets = List.of(css(palette), css("base"));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        // The usual size stands in the sheet: to read even a short style takes a while where none was read before.
        String size = percent == 100 ? "" : "-fx-font-size: " + BASE * unit() + "px;";
        scene.getRoot().setStyle((system != null ? system.style() : "") + size);
    }

    private static String css(String name) {
        return pressed(name).orElseGet(() -> Objects.requireNonNull(Look.class.getResource("/css/" + name + ".css"), name).toExternalForm());
    }

    private static Optional<String> pressed(String name) {
        return Optional.ofNullable(Look.class.getResource("/css/" + name + ".bss")).map(URL::toExternalForm);
    }
}
