package app.whoseside.ui;

import app.whoseside.settings.OutsideChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

final class SettingsController implements Page {
    private final SettingsModel model;
    private final List<LanguageChoice.Language> languages;
    private final ObjectProperty<Integer> textSize;
    private final Aside aside;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private RadioButton ask;

    @FXML
    private RadioButton yes;

    @FXML
    private RadioButton no;

    @FXML
    private CheckBox directories;

    @FXML
    private Label directoriesWhy;

    @FXML
    private Label which;

    @FXML
    private VBox sites;

    @FXML
    private TextField site;

    @FXML
    private Label said;

    @FXML
    private Label languageName;

    @FXML
    private ChoiceBox<Named<Optional<String>>> language;

    @FXML
    private Label sizeName;

    @FXML
    private ChoiceBox<Named<Integer>> size;

    @FXML
    private CheckBox history;

    @FXML
    private Node question;

    @FXML
    private Button keep;

    @FXML
    private Label notKept;

    /** A value under the name that the person reads. */
    private record Named<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    SettingsController(
            SettingsModel model, List<LanguageChoice.Language> languages, ObjectProperty<Integer> textSize, Aside aside, Texts texts) {
        this.model = model;
        this.languages = languages;
        this.textSize = textSize;
        this.aside = aside;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        // a page names only what stands above, and these stand before what they name
        languageName.setLabelFor(language);
        sizeName.setLabelFor(size);
        language.getItems().add(new Named<>(Optional.empty(), texts.get("choice.language.system")));
        languages.forEach(one -> language.getItems().add(new Named<>(Optional.of(one.tag()), one.name())));
        MoreMenu.SIZES.forEach(percent -> size.getItems().add(new Named<>(percent, texts.get("choice.text-size.percent", Map.of("percent", percent)))));
        site.textProperty().bindBidirectional(model.typed());
        said.textProperty().bind(model.said());
        Shown.when(said, model.said().isNotEmpty());
        notKept.textProperty().bind(model.notKept());
        Shown.when(notKept, model.notKept().isNotEmpty());
        Shown.when(question, model.asksToDelete());
        model.asksToDelete().subscribe(asks -> {
            if (asks) {
                keep.requestFocus();
            }
        });
        model.references().subscribe(this::list);
        language.setOnAction(chosen -> model.language(language.getValue().value()));
        size.setOnAction(chosen -> textSize.set(size.getValue().value()));
        shown();
    }

    @Override
    public void shown() {
        model.read();
        ask.setSelected(model.outside() == OutsideChoice.ASK);
        yes.setSelected(model.outside() == OutsideChoice.YES);
        no.setSelected(model.outside() == OutsideChoice.NO);
        directories.setSelected(model.directories());
        directories.setText(texts.get("choice.directories", Map.of("books", model.books())));
        directoriesWhy.setText(texts.get("choice.directories.why", Map.of("books", model.books())));
        history.setSelected(model.history());
        language.getItems().stream().filter(one -> one.value().equals(model.language())).findFirst().ifPresent(language::setValue);
        size.getItems().stream().filter(one -> one.value().equals(textSize.get())).findFirst().ifPresent(size::setValue);
    }

    private void list(List<String> urls) {
        which.setText(texts.get(urls.isEmpty() ? "choice.references.usual" : "choice.references.own"));
        sites.getChildren().setAll(urls.stream().map(this::row).toList());
        Shown.set(sites, !urls.isEmpty());
    }

    private Node row(String url) {
        Label name = Rows.label(url, "text-line");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button(texts.get("choice.references.remove"));
        remove.setAccessibleText(texts.get("choice.references.remove.aloud", Map.of("site", url)));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(pressed -> {
            site.requestFocus();
            model.removeReference(url);
        });
        HBox row = new HBox(name, remove);
        row.getStyleClass().addAll("row", "entry");
        return row;
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
    private void outside() {
        model.outside(yes.isSelected() ? OutsideChoice.YES : no.isSelected() ? OutsideChoice.NO : OutsideChoice.ASK);
    }

    @FXML
    private void directories() {
        model.directories(directories.isSelected());
    }

    @FXML
    private void addSite() {
        model.addReference();
        site.requestFocus();
        site.end();
    }

    @FXML
    private void history() {
        model.history(history.isSelected());
    }

    @FXML
    private void deleteHistory() {
        history.requestFocus();
        model.deleteHistory();
    }

    @FXML
    private void keepHistory() {
        history.requestFocus();
        model.keepHistory();
    }

    @FXML
    private void back() {
        aside.close();
    }
}
