package app.whoseside.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

final class WatchingController implements Page {
    private final WatchingModel model;
    private final Texts texts;
    private final ObservableValue<Look> look;
    private final Timeline ticks = new Timeline();
    private final Map<WatchDeed, Button> deeds = new EnumMap<>(WatchDeed.class);

    @FXML
    private Label heading;

    @FXML
    private Label below;

    @FXML
    private TimeStrip strip;

    @FXML
    private VBox lines;

    @FXML
    private GridPane facts;

    @FXML
    private Label said;

    @FXML
    private ButtonRow bar;

    @FXML
    private Button save;

    @FXML
    private Button lookNow;

    @FXML
    private Button stop;

    @FXML
    private Button load;

    @FXML
    private Button letter;

    @FXML
    private Button again;

    WatchingController(WatchingModel model, Texts texts, ObservableValue<Look> look) {
        this.model = model;
        this.texts = texts;
        this.look = look;
    }

    @FXML
    private void initialize() {
        deeds.putAll(Map.of(WatchDeed.LOOK_NOW, lookNow, WatchDeed.STOP, stop, WatchDeed.LOAD, load, WatchDeed.LETTER, letter, WatchDeed.AGAIN, again));
        ticks.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), done -> model.tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        lookNow.disableProperty().bind(model.ready().not());
        said.textProperty().bind(model.said());
        Shown.when(said, model.said().isNotEmpty());
        model.view().subscribe(this::show);
        model.view().map(WatchingView::kind).subscribe(this::arrange);
        look.subscribe(now -> show(model.view().get()));
    }

    private void show(WatchingView view) {
        Signs signs = new Signs(look.getValue().unit(), look.getValue().calm());
        heading.setText(view.heading());
        below.setText(view.below());
        strip.show(view.strip());
        lines.getChildren().setAll(view.lines().stream().map(line -> Rows.label(line, "text-line")).toList());
        if (!view.closing().isEmpty()) {
            lines.getChildren().add(view.goesOn() ? Rows.of(signs.tick(), view.closing()) : Rows.label(view.closing(), "text-line"));
        }
        Shown.set(lines, !lines.getChildren().isEmpty());
        facts.getChildren().clear();
        Rows.fact(facts, texts.get("verdict.howlong"), view.howLong());
        Shown.set(facts, !view.howLong().isEmpty());
    }

    /** The best deed is the primary button and stands at the end of the row. When the watch ends, its news is read aloud. */
    private void arrange(WatchingView.Kind kind) {
        List<WatchDeed> open = WatchDeed.open(kind);
        boolean here = bar.getScene() != null && bar.isFocusWithin();
        bar.arrange(deeds.values(), open.stream().map(deeds::get).toList());
        if (here || kind != WatchingView.Kind.ON && heading.getScene() != null) {
            heading.requestFocus();
        }
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void shown() {
        model.tick();
        ticks.play();
    }

    @Override
    public void hidden() {
        ticks.stop();
    }

    @Override
    public void escape() {
        model.leave();
    }

    @FXML
    private void showDetails() {
        model.details();
    }

    @FXML
    private void save() {
        model.summary(false);
    }

    @FXML
    private void lookNow() {
        model.lookNow();
        // a button that rests for a minute cannot keep the focus
        stop.requestFocus();
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void load() {
        model.load();
    }

    @FXML
    private void letter() {
        model.summary(true);
    }

    @FXML
    private void again() {
        model.again();
    }
}
