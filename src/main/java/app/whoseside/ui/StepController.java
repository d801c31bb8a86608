package app.whoseside.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

final class StepController implements Page {
    private static final double SQUARE = 200;
    private final StepModel model;
    private final Saver saver;
    private final Texts texts;
    private final ObservableValue<Look> look;
    private final Timeline ticks = new Timeline();

    @FXML
    private Label heading;

    @FXML
    private HBox beneath;

    @FXML
    private Label below;

    @FXML
    private Node card;

    @FXML
    private VBox lines;

    @FXML
    private GridPane facts;

    @FXML
    private StackPane square;

    @FXML
    private TextArea text;

    @FXML
    private Label said;

    @FXML
    private ButtonRow bar;

    StepController(StepModel model, Saver saver, Texts texts, ObservableValue<Look> look) {
        this.model = model;
        this.saver = saver;
        this.texts = texts;
        this.look = look;
    }

    @FXML
    private void initialize() {
        ticks.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), done -> model.tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        said.textProperty().bind(saver.said());
        Shown.when(said, saver.said().isNotEmpty());
        model.view().subscribe(this::show);
        look.subscribe(now -> show(model.view().get()));
    }

    private void show(StepView view) {
        heading.setText(view.heading());
        below.setText(view.below());
        Signs signs = new Signs(look.getValue().unit(), look.getValue().calm());
        beneath.getChildren().setAll(below);
        if (view.waiting()) {
            beneath.getChildren().addFirst(signs.asking());
        }
        lines.getChildren().setAll(view.lines().stream().map(line -> Rows.label(line, "text-line")).toList());
        facts.getChildren().clear();
        if (view.tells().size() == 2) {
            Rows.fact(facts, texts.get("step.outcome.opened"), view.tells().getFirst());
            Rows.fact(facts, texts.get("step.outcome.same"), view.tells().getLast());
            Rows.rule(facts);
        }
        view.facts().forEach(fact -> Rows.fact(facts, fact.name(), fact.value()));
        Shown.set(facts, !facts.getChildren().isEmpty());
        square.getChildren().setAll(Square.of(view.square(), SQUARE * look.getValue().unit(), texts.get("step.square")).stream().toList());
        Shown.set(square, !square.getChildren().isEmpty());
        text.setText(view.text());
        Shown.set(text, !view.text().isEmpty());
        Shown.set(card, !view.lines().isEmpty());
        bar.getChildren().setAll(Choice.buttons(view.choices()));
        if (heading.getScene() != null) {
            heading.requestFocus();
        }
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
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        model.back();
    }
}
