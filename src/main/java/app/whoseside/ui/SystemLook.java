package app.whoseside.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The look that the system asks for. */
final class SystemLook {
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";
    private static final String HIGHLIGHT = "Windows.SysColor.COLOR_HOTLIGHT";

    private SystemLook() {}

    static Look of(int percent) {
        Platform.Preferences system = Platform.getPreferences();
        return new Look(system.getColorScheme() == ColorScheme.DARK, contrast(system), percent, system.isReducedMotion());
    }

    static void follow(Runnable change) {
        Platform.getPreferences().addListener((InvalidationListener) changed -> change.run());
    }

    private static Look.@Nullable Contrast contrast(Platform.Preferences system) {
        boolean themed = system.getValue("GTK.theme_name", String.class).filter(name -> name.startsWith("HighContrast")).isPresent();
        if (!themed && !system.getBoolean(HIGH_CONTRAST).orElse(false)) {
            return null;
        }
        Color act = system.getColor(HIGHLIGHT).orElse(system.getForegroundColor());
        return new Look.Contrast(css(system.getBackgroundColor()), css(system.getForegroundColor()), css(act));
    }

    private static String css(Color color) {
        return "#%02x%02x%02x"
                .formatted(Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    }
}
