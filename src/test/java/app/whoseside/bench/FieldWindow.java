package app.whoseside.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What JavaFX takes for two lines, a field and a button with nothing of the program's: how far a start could come at the best (bench/start). */
public final class FieldWindow {
    private FieldWindow() {}

    public static void main(String[] args) {
        Stopwatch.start(false);
        Application.launch(Fields.class);
        System.exit(0);
    }

    /** In the standard look, without FXML, texts, settings or typefaces. */
    public static final class Fields extends Application {
        @Override
        public void start(Stage stage) {
            HBox row = new HBox(new TextField(), new Button("Check"));
            stage.setScene(new Scene(new VBox(new Label("Which page does not open?"), row, new Label("Nothing is changed without your yes.")), 960, 720));
            stage.show();
        }
    }
}
