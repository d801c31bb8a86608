package app.whoseside.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** The first page: the field, and around it what there is to say. */
final class AddressController implements Page {
    private final AddressModel model;
    private final HistoryModel history;
    private final LeftWatches watches;
    private final UpdateModel updates;
    private final Desktop desktop;
    private final Texts texts;
    private final Fxml fxml;

    @FXML
    private Label heading;

    @FXML
    private TextField field;

    @FXML
    private Place left;

    @FXML
    private Place note;

    @FXML
    private Place clip;

    @FXML
    private Place before;

    @FXML
    private Label promise;

    @FXML
    private Place update;

    AddressController(
            AddressModel model, HistoryModel history, LeftWatches watches, UpdateModel updates, Desktop desktop, Texts texts, Fxml fxml) {
        this.model = model;
        this.history = history;
        this.watches = watches;
        this.updates = updates;
        this.desktop = desktop;
        this.texts = texts;
        this.fxml = fxml;
    }

    @FXML
    private void initialize() {
        heading.setLabelFor(field);
        field.textProperty().bindBidirectional(model.text());
        hold(left, Bindings.createBooleanBinding(this::tellsOfWatches, watches.left(), watches.refused()), Screen.LEFT_WATCH);
        hold(note, model.said().isNotEmpty(), Screen.ADDRESS_NOTE);
        hold(clip, model.copied().isNotEmpty(), Screen.CLIPBOARD);
        hold(before, history.entries().map(entries -> !entries.isEmpty()), Screen.LAST_SITES);
        hold(update, updates.view().map(view -> view.asks() || view.news().isPresent()), Screen.UPDATE);
        ObservableValue<Boolean> focused = field.sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::focusedProperty);
        focused.subscribe(now -> {
            if (Boolean.TRUE.equals(now)) {
                lookAtClipboard();
            }
        });
    }

    private void hold(Place place, ObservableValue<Boolean> wanted, Screen piece) {
        place.hold(wanted, () -> fxml.load(piece).root(), this::stay);
    }

    private boolean tellsOfWatches() {
        return !watches.question(texts).isEmpty() || !watches.said(texts).isEmpty();
    }

    @Override
    public Node first() {
        return field;
    }

    @Override
    public void shown() {
        history.read();
        promise.setText(model.promise());
        lookAtClipboard();
        field.selectAll();
    }

    private void lookAtClipboard() {
        model.offer(desktop.clipboard());
    }

    @FXML
    private void check() {
        model.submit();
        if (!model.said().get().isEmpty()) {
            stay();
        }
    }

    /** Whatever is said about the text, the person goes on typing where they were. */
    private void stay() {
        field.requestFocus();
        field.deselect();
        field.end();
    }
}
