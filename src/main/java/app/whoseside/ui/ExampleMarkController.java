package app.whoseside.ui;

import javafx.fxml.FXML;

/** Says on every page that what is seen is an example, and leads out of it. */
record ExampleMarkController(ShellModel model) {

    @FXML
    private void anotherAddress() {
        model.anotherAddress();
    }
}
