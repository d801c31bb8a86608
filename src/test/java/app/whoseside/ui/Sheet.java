package app.whoseside.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.testfx.util.WaitForAsyncUtils;

/** Several pictures on one, each with its name, so that a person can look at them quickly. */
final class Sheet {
    private static final int COLUMNS = 3;
    private static final int ON_ONE = 9;
    private static final double WIDTH = 640;

    private record Named(String name, Image picture) {}

    private final String kind;
    private final List<Named> pictures = new ArrayList<>();

    Sheet(String kind) {
        this.kind = kind;
    }

    void add(String name, Image picture) {
        pictures.add(new Named(name, picture));
    }

    void write(Path folder) throws IOException {
        for (int from = 0; from < pictures.size(); from += ON_ONE) {
            List<Named> some = pictures.subList(from, Math.min(pictures.size(), from + ON_ONE));
            Image all = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> draw(some));
            Files.write(folder.resolve("%s-%d.png".formatted(kind, from / ON_ONE + 1)), Png.of(all));
        }
    }

    private static Image draw(List<Named> some) {
        TilePane tiles = new TilePane(14, 14);
        tiles.setPrefColumns(COLUMNS);
        tiles.setStyle("-fx-background-color: #808080; -fx-padding: 14px;");
        for (Named named : some) {
            ImageView view = new ImageView(named.picture);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(WIDTH);
            Label label = new Label(named.name);
            label.setStyle("-fx-text-fill: white; -fx-font-size: 15px;");
            tiles.getChildren().add(new VBox(4, label, view));
        }
        return new Scene(tiles).snapshot(null);
    }
}
