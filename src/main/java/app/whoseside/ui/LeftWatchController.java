package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Asks whether a watch that was cut off shall go on. */
final class LeftWatchController {
    private final LeftWatches watches;
    private final Texts texts;

    @FXML
    private Node question;

    @FXML
    private Label asked;

    @FXML
    private Label note;

    LeftWatchController(LeftWatches watches, Texts texts) {
        this.watches = watches;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        watches.left().subscribe(now -> tell());
        watches.refused().subscribe(now -> tell());
    }

    private void tell() {
        asked.setText(watches.question(texts));
        Shown.set(question, !asked.getText().isEmpty());
        note.setText(watches.said(texts));
        Shown.set(note, !note.getText().isEmpty());
    }

    @FXML
    private void goOn() {
        watches.goOn();
    }

    @FXML
    private void leave() {
        watches.leave();
    }
}
