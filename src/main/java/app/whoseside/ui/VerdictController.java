package app.whoseside.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

final class VerdictController implements Page {
    private final VerdictModel model;
    private final Texts texts;
    private final ObservableValue<Look> look;
    private final Map<Deed, Button> deeds = new EnumMap<>(Deed.class);

    @FXML
    private Label side;

    @FXML
    private Label heading;

    @FXML
    private Label sure;

    @FXML
    private Label unasked;

    @FXML
    private Label difference;

    @FXML
    private Label offline;

    @FXML
    private Hyperlink explain;

    @FXML
    private VBox explained;

    @FXML
    private Node changed;

    @FXML
    private Label changedText;

    @FXML
    private Node question;

    @FXML
    private Label whyTitle;

    @FXML
    private VBox why;

    @FXML
    private Label nowTitle;

    @FXML
    private VBox now;

    @FXML
    private GridPane facts;

    @FXML
    private VBox tellBox;

    @FXML
    private Label tell;

    @FXML
    private ButtonRow bar;

    @FXML
    private Button outside;

    @FXML
    private Button step;

    @FXML
    private Button again;

    @FXML
    private Button watch;

    @FXML
    private Button leaveOff;

    @FXML
    private Button putBack;

    VerdictController(VerdictModel model, Texts texts, ObservableValue<Look> look) {
        this.texts = texts;
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        deeds.putAll(Map.of(
                Deed.WATCH, watch, Deed.ASK_OUTSIDE, outside, Deed.TRY_STEP, step, Deed.CHECK_AGAIN, again, Deed.LEAVE_OFF, leaveOff, Deed.PUT_BACK, putBack));
        deeds.forEach((deed, button) -> button.setOnAction(clicked -> model.act(deed)));
        unasked.textProperty().bind(model.said());
        Shown.when(unasked, model.said().isNotEmpty());
        changedText.textProperty().bind(model.changed());
        Shown.when(changed, model.changed().isNotEmpty());
        difference.textProperty().bind(model.difference());
        Shown.when(difference, model.difference().isNotEmpty());
        Shown.when(offline, model.offline());
        again.textProperty().bind(model.offline().map(now -> texts.get(now ? "offline.button.1" : "check.cancelled.button.1")));
        Shown.when(explain, model.explained().map(now -> !now.isEmpty()));
        model.explained().subscribe(now -> explain(now));
        tell.textProperty().bind(model.tell());
        Shown.when(tellBox, model.tell().isNotEmpty());
        Shown.when(question, model.asksBrowser());
        model.view().subscribe(now -> show());
        look.subscribe(now -> show());
        model.deeds().subscribe(this::arrange);
    }

    private void explain(List<String> sentences) {
        explained.getChildren().setAll(sentences.stream().map(text -> Rows.label(text, "text-line")).toList());
        open(false);
    }

    private void open(boolean now) {
        Shown.set(explained, now);
        explain.setText(texts.get(now ? "explain.button.close" : "explain.button.ask"));
    }

    private void show() {
        model.view().get().ifPresent(view -> {
            Signs signs = new Signs(look.getValue().unit(), look.getValue().calm());
            side.setText(view.side());
            side.setGraphic(signs.badge(view.mark()));
            side.getStyleClass().setAll("label", "side", view.mark().styleClass());
            heading.setText(view.headline());
            sure.setText(view.sure());
            whyTitle.setText(view.whyTitle());
            why.getChildren().setAll(view.why().stream().map(reason -> Rows.of(sign(signs, reason), reason.text())).toList());
            nowTitle.setText(view.nowTitle());
            now.getChildren().setAll(numbered(view.now()));
            facts.getChildren().clear();
            Rows.fact(facts, view.whoLabel(), view.who());
            Rows.fact(facts, view.howLongLabel(), view.howLong());
        });
    }

    private static List<Node> numbered(List<String> now) {
        List<Node> rows = new ArrayList<>();
        for (String text : now) {
            rows.add(Rows.of(Rows.label(rows.size() + 1 + ".", "number"), text));
        }
        return rows;
    }

    private static Node sign(Signs signs, VerdictView.Why why) {
        return switch (why.tone()) {
            case WORKS -> signs.tick();
            case FAILS -> signs.cross();
            case OPEN -> signs.badge(app.whoseside.ui.path.Mark.DOUBT);
        };
    }

    /** The best deed is the primary button and stands at the end of the row. */
    private void arrange(List<Deed> open) {
        bar.arrange(deeds.values(), open.stream().map(deeds::get).toList());
    }

    @Override
    public Node first() {
        return heading;
    }

    @FXML
    private void showDetails() {
        model.details();
    }

    @FXML
    private void explain() {
        open(!explained.isVisible());
    }

    @FXML
    private void seeWhy() {
        model.adopt();
    }

    @FXML
    private void opens() {
        model.browserOpens(true);
    }

    @FXML
    private void fails() {
        model.browserOpens(false);
    }

    @FXML
    private void summary() {
        model.summary(false);
    }

    @FXML
    private void letter() {
        model.summary(true);
    }
}
