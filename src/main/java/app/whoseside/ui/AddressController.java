package app.whoseside.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;

final class AddressController implements Page {
    private static final int FEW = 4;

    private final AddressModel model;
    private final HistoryModel history;
    private final LeftWatches watches;
    private final Desktop desktop;
    private final Texts texts;

    @FXML
    private Node left;

    @FXML
    private Label leftSaid;

    @FXML
    private Label leftNote;

    @FXML
    private TextField field;

    @FXML
    private Node notes;

    @FXML
    private Label said;

    @FXML
    private Button useSuggestion;

    @FXML
    private Button asTyped;

    @FXML
    private Node clip;

    @FXML
    private Label copied;

    @FXML
    private Node before;

    @FXML
    private FlowPane sites;

    AddressController(AddressModel model, HistoryModel history, LeftWatches watches, Desktop desktop, Texts texts) {
        this.model = model;
        this.history = history;
        this.watches = watches;
        this.desktop = desktop;
        this.texts = texts;
    }

    /** Something to know about an address that can be checked all the same. */
    private ObservableValue<Boolean> note;

    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");

    @FXML
    private void initialize() {
        note = model.note();
        field.textProperty().bindBidirectional(model.text());
        said.textProperty().bind(model.said());
        Shown.when(notes, model.said().isNotEmpty());
        Shown.when(useSuggestion, model.suggestion().map(Optional::isPresent));
        Shown.when(asTyped, model.asTyped().map(Optional::isPresent));
        note.subscribe(now -> said.pseudoClassStateChanged(NOTE, now));
        copied.textProperty().bind(model.copied());
        Shown.when(clip, model.copied().isNotEmpty());
        history.entries().subscribe(this::list);
        watches.left().subscribe(now -> tellLeft());
        watches.refused().subscribe(now -> tellLeft());
        ObservableValue<Boolean> focused = field.sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::focusedProperty);
        focused.subscribe(now -> {
            if (Boolean.TRUE.equals(now)) {
                lookAtClipboard();
            }
        });
    }

    /** The few last ones; the others have a page of their own. */
    private void list(List<HistoryModel.Entry> entries) {
        sites.getChildren().setAll(entries.stream().limit(FEW).map(this::link).toList());
        Shown.set(before, !entries.isEmpty());
    }

    private Node link(HistoryModel.Entry entry) {
        Hyperlink link = new Hyperlink(entry.site());
        link.getStyleClass().add("chip");
        link.setAccessibleText(entry.site() + ", " + entry.said());
        link.setOnAction(pressed -> history.check(entry.visit()));
        return link;
    }

    @Override
    public Node first() {
        return field;
    }

    @Override
    public void shown() {
        history.read();
        lookAtClipboard();
        field.selectAll();
    }

    private void lookAtClipboard() {
        model.offer(desktop.clipboard());
    }

    private void tellLeft() {
        leftSaid.setText(watches.question(texts));
        Shown.set(left, !leftSaid.getText().isEmpty());
        leftNote.setText(watches.said(texts));
        Shown.set(leftNote, !leftNote.getText().isEmpty());
    }

    @FXML
    private void goOnWatching() {
        watches.goOn();
    }

    @FXML
    private void leaveWatch() {
        watches.leave();
        field.requestFocus();
    }

    @FXML
    private void check() {
        model.submit();
        stay();
    }

    @FXML
    private void useSuggestion() {
        model.useSuggestion();
        stay();
    }

    @FXML
    private void checkAsTyped() {
        model.checkAsTyped();
    }

    @FXML
    private void takeCopied() {
        model.takeCopied();
    }

    /** Whatever is said about the text, the person goes on typing where they were. */
    private void stay() {
        if (!model.said().get().isEmpty()) {
            field.requestFocus();
            field.deselect();
            field.end();
        }
    }
}
