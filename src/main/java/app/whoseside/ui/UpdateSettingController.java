package app.whoseside.ui;

import app.whoseside.settings.UpdateChoice;
import app.whoseside.update.Standing;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** The row of the settings about newer versions. */
final class UpdateSettingController {
    private final UpdateModel model;
    private final Around around;
    private final Texts texts;

    @FXML
    private CheckBox look;

    @FXML
    private Label why;

    @FXML
    private Label notKept;

    UpdateSettingController(UpdateModel model, Around around, Texts texts) {
        this.model = model;
        this.around = around;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Standing standing = model.updates().standing();
        boolean free = standing instanceof Standing.Free;
        look.setDisable(!free);
        why.setText(why(standing));
        Shown.set(notKept, false);
        model.choice().subscribe(now -> look.setSelected(free && now == UpdateChoice.YES));
    }

    private String why(Standing standing) {
        return switch (standing) {
            case Standing.Free() -> texts.get("update.setting.why", Map.of("host", model.updates().host()));
            case Standing.NotInThisBuild() -> texts.get("update.setting.not-here");
            case Standing.SwitchedOff(String where) -> texts.get("update.setting.off", Map.of("where", where));
            case Standing.Unreadable(String where) -> texts.get("update.setting.unreadable", Map.of("where", where));
        };
    }

    @FXML
    private void chosen() {
        boolean kept = model.choose(look.isSelected() ? UpdateChoice.YES : UpdateChoice.NO);
        notKept.setText(texts.get("choice.not-kept", Map.of("file", around.choices().file().path().toString())));
        Shown.set(notKept, !kept);
    }
}
