package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Draws every page in every theme, text size, window size and language into a folder, and contact sheets of them into its folder
 * "sheets". Fails with a list of what cannot be laid out. Run by docs/gallery; a picture is named page-theme-size-window-language.
 */
@EnabledIfSystemProperty(named = "gallery", matches = ".+")
class Gallery {
    private static final List<Integer> PERCENT = List.of(100, 150, 200);
    private static final List<Window> WINDOWS = List.of(new Window(960, 640), new Window(720, 520), new Window(1366, 768));
    private static final Look.Contrast CONTRAST = new Look.Contrast("#000000", "#ffffff", "#ffff00");

    private final Path folder = Path.of(System.getProperty("gallery"));
    private final Pattern filter = Pattern.compile(System.getProperty("filter", ".*"));
    private final boolean sheetsOnly = Boolean.getBoolean("sheets");
    private final List<String> faults = new ArrayList<>();

    private record Window(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private enum Theme {
        LIGHT,
        DARK,
        CONTRAST;

        Look look(int percent) {
            return new Look(this != LIGHT, this == CONTRAST ? Gallery.CONTRAST : null, percent, true);
        }
    }

    @Test
    void draw() throws IOException {
        Files.createDirectories(folder.resolve("sheets"));
        for (GalleryLanguage tongue : GalleryLanguage.all()) {
            for (Theme theme : Theme.values()) {
                for (int percent : PERCENT) {
                    for (Window window : WINDOWS) {
                        draw(tongue, theme, percent, window);
                    }
                }
            }
        }
        Files.write(folder.resolve("faults.txt"), faults);
        assertEquals("", String.join("\n", faults));
    }

    private void draw(GalleryLanguage tongue, Theme theme, int percent, Window window) throws IOException {
        String kind = "%s-%d-%s-%s".formatted(app.whoseside.model.Ids.of(theme), percent, window, tongue.tag());
        Sheet sheet = new Sheet(kind);
        for (Map.Entry<String, Consumer<Kit>> page : Pages.all().entrySet()) {
            String name = page.getKey() + "-" + kind;
            if (filter.matcher(name).find()) {
                Image picture = picture(name, tongue, theme.look(percent), window, page.getValue());
                sheet.add(page.getKey(), picture);
                if (!sheetsOnly) {
                    Files.write(folder.resolve(name + ".png"), Png.of(picture));
                }
            }
        }
        sheet.write(folder.resolve("sheets"));
    }

    private Image picture(String name, GalleryLanguage tongue, Look look, Window window, Consumer<Kit> page) {
        try (Kit kit = Kit.open(look, tongue.texts())) {
            kit.resize(window.width, window.height);
            page.accept(kit);
            Image picture = kit.picture();
            kit.on(() -> Faults.of(kit.scene())).forEach(fault -> faults.add(name + ": " + fault));
            return picture;
        } catch (RuntimeException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static {
        // the sheets are drawn between two windows
        Platform.setImplicitExit(false);
    }
}
