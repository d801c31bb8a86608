package app.whoseside.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

final class SummaryController implements Page {
    private final SummaryModel model;
    private final Saver saver;
    private final Texts texts;
    private final List<LeftRow> rows = new ArrayList<>();
    private boolean showing;

    @FXML
    private Label heading;

    @FXML
    private Label growing;

    @FXML
    private ChoiceBox<Paper> paper;

    @FXML
    private Node letters;

    @FXML
    private Label noLetter;

    @FXML
    private Label textTitle;

    @FXML
    private TextArea text;

    @FXML
    private Label nothing;

    @FXML
    private VBox left;

    @FXML
    private Label locked;

    @FXML
    private Label said;

    @FXML
    private ButtonRow bar;

    @FXML
    private MenuButton save;

    @FXML
    private MenuItem page;

    @FXML
    private MenuItem data;

    @FXML
    private Button mail;

    SummaryController(SummaryModel model, Saver saver, Texts texts) {
        this.model = model;
        this.saver = saver;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        // Named by its label: an accessible text of its own would be read in the place of what stands in it.
        textTitle.setLabelFor(text);
        paper.setConverter(new StringConverter<>() {
            @Override
            public String toString(Paper one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Paper fromString(String name) {
                throw new UnsupportedOperationException();
            }
        });
        paper.valueProperty().subscribe(now -> {
            if (!showing && now != null) {
                model.choose(now);
            }
        });
        said.textProperty().bind(saver.said());
        Shown.when(said, saver.said().isNotEmpty());
        model.view().subscribe(this::show);
    }

    private void show(SummaryModel.View view) {
        showing = true;
        growing.setText(view.growing());
        Shown.set(growing, !view.growing().isEmpty());
        paper.getItems().setAll(view.papers());
        paper.setValue(view.paper());
        noLetter.setText(view.noLetter());
        Shown.set(noLetter, !view.noLetter().isEmpty());
        Shown.set(letters, view.noLetter().isEmpty());
        write(view.paper().text());
        list(view.left());
        Shown.set(nothing, view.left().isEmpty());
        Shown.set(locked, view.locked());
        page.setVisible(!view.paper().letter());
        data.setVisible(!view.paper().letter());
        arrange(view.paper().letter());
        showing = false;
    }

    /** The reader stays at the same place of a text that changed beneath them. */
    private void write(String now) {
        if (!now.equals(text.getText())) {
            double top = text.getScrollTop();
            text.setText(now);
            text.setScrollTop(top);
        }
    }

    /** A box that was ticked stays the same box, and keeps the focus. */
    private void list(List<SummaryModel.Left> now) {
        boolean same = rows.stream().map(LeftRow::of).toList().equals(now.stream().map(SummaryModel.Left::id).toList());
        if (!same) {
            rows.clear();
            now.forEach(one -> rows.add(new LeftRow(one, model, texts)));
            left.getChildren().setAll(rows);
        }
        for (int i = 0; i < now.size(); i++) {
            rows.get(i).show(now.get(i));
        }
    }

    /** A summary is mostly kept, a letter mostly sent. */
    private void arrange(boolean letter) {
        Node best = letter ? mail : save;
        for (Node button : List.of(mail, save)) {
            button.getStyleClass().remove("go");
        }
        best.getStyleClass().add("go");
        bar.getChildren().remove(best);
        bar.getChildren().add(best);
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        model.back();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void copy() {
        model.copy();
    }

    @FXML
    private void mail() {
        model.mail();
    }

    @FXML
    private void savePage() {
        model.save(Paper.PAGE);
    }

    @FXML
    private void saveText() {
        model.save(Paper.TEXT);
    }

    @FXML
    private void saveData() {
        model.save(Paper.DATA);
    }
}
