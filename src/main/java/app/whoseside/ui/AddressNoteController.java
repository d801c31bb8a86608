package app.whoseside.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What is said about the text in the field, and what can be made of it. */
final class AddressNoteController {
    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");

    private final AddressModel model;
    /** Something to know about an address that can be checked all the same. */
    private final ObservableValue<Boolean> note;

    @FXML
    private Label said;

    @FXML
    private Button useSuggestion;

    @FXML
    private Button asTyped;

    AddressNoteController(AddressModel model) {
        this.model = model;
        note = model.note();
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(model.said());
        Shown.when(useSuggestion, model.suggestion().map(Optional::isPresent));
        Shown.when(asTyped, model.asTyped().map(Optional::isPresent));
        note.subscribe(now -> said.pseudoClassStateChanged(NOTE, now));
    }

    @FXML
    private void useSuggestion() {
        model.useSuggestion();
    }

    @FXML
    private void checkAsTyped() {
        model.checkAsTyped();
    }
}
