package app.whoseside.ui;

import app.whoseside.settings.UpdateChoice;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The note about newer versions on the first page. */
final class UpdateController {
    private final UpdateModel model;
    private final Texts texts;

    @FXML
    private Node ask;

    @FXML
    private Node news;

    @FXML
    private Label said;

    @FXML
    private Label notOpened;

    UpdateController(UpdateModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.view().subscribe(this::show);
    }

    private void show(UpdateModel.View now) {
        now.news().ifPresent(found -> {
            said.setText(texts.get("update.news", Map.of("version", found.version().toString())));
            notOpened.setText(texts.get("update.not-opened", Map.of("page", found.page().url())));
        });
        Shown.set(notOpened, now.notOpened());
        Shown.set(ask, now.asks());
        Shown.set(news, now.news().isPresent());
    }

    @FXML
    private void yes() {
        model.choose(UpdateChoice.YES);
    }

    @FXML
    private void no() {
        model.choose(UpdateChoice.NO);
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void putAway() {
        model.putAway();
    }
}
