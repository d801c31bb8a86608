package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

final class AboutController implements Page {
    private final AboutModel model;
    private final Aside aside;

    @FXML
    private Label heading;

    @FXML
    private Label version;

    @FXML
    private Label places;

    @FXML
    private VBox parts;

    AboutController(AboutModel model, Aside aside) {
        this.model = model;
        this.aside = aside;
    }

    @FXML
    private void initialize() {
        version.setText(model.version());
        places.setText(model.places());
        model.parts().forEach(part -> parts.getChildren().add(Rows.label(part, "text-line")));
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        aside.close();
    }

    @FXML
    private void back() {
        aside.close();
    }
}
