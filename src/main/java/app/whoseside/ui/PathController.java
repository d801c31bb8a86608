package app.whoseside.ui;

import app.whoseside.ui.path.PathPicture;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;

/** The picture of the path above the pages that speak of it. */
final class PathController {
    /** The share of the window that the picture may take. */
    private static final double PICTURED = 0.345;

    private final ShellModel model;
    private final ObservableValue<Look> look;

    @FXML
    private PathPicture path;

    PathController(ShellModel model, ObservableValue<Look> look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        path.setZoneNames(model.zones());
        model.view().subscribe(now -> path.show(now.path(), now.tinted()));
        look.subscribe(now -> {
            path.unitProperty().set(now.unit());
            path.setMotion(!now.calm());
        });
        path.sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(
                height -> path.mostProperty().set(height != null && height.doubleValue() > 0 ? PICTURED * height.doubleValue() : Double.MAX_VALUE));
    }
}
