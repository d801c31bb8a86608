package app.whoseside.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

final class CheckingController implements Page {
    private final CheckingModel model;
    private final ObservableValue<Look> look;
    private final Timeline ticks = new Timeline(new KeyFrame(Duration.millis(250)));

    @FXML
    private Label heading;

    @FXML
    private Label below;

    @FXML
    private Node details;

    @FXML
    private VBox lines;

    CheckingController(CheckingModel model, ObservableValue<Look> look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        heading.textProperty().bind(model.headline());
        below.textProperty().bind(model.below());
        Shown.when(details, model.details());
        model.lines().subscribe(now -> show());
        look.subscribe(now -> show());
        ticks.getKeyFrames().setAll(new KeyFrame(Duration.millis(250), done -> model.tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    private void show() {
        Signs signs = new Signs(look.getValue().unit(), look.getValue().calm());
        lines.getChildren().setAll(model.lines().get().stream().map(line -> Rows.of(sign(signs, line), line.text())).toList());
        Shown.set(lines, !model.lines().get().isEmpty());
    }

    private static Node sign(Signs signs, CheckingWords.Said line) {
        return switch (line.state()) {
            case ASKING -> signs.asking();
            case GOOD -> signs.tick();
            case UNKNOWN -> signs.dash();
            case BAD -> signs.cross();
        };
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void shown() {
        ticks.play();
    }

    @Override
    public void hidden() {
        ticks.stop();
    }

    @Override
    public void escape() {
        model.stop();
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void showDetails() {
        model.showDetails();
    }
}
