package app.whoseside.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Puts the page of the moment between the header and the button bar. */
final class ShellController {
    private final ShellModel model;
    private final Fxml fxml;
    private final ObservableValue<Screen> screen;
    private final MoreMenu menu;
    private final ObservableValue<Look> look;
    private final Lines lines;
    private final Map<Screen, Loaded> pages = new EnumMap<>(Screen.class);
    private Optional<Loaded> current = Optional.empty();
    private InSight sight;

    @FXML
    private BorderPane root;

    @FXML
    private Place site;

    @FXML
    private Node room;

    @FXML
    private Hyperlink settings;

    @FXML
    private MenuButton more;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Place picture;

    @FXML
    private VBox middle;

    @FXML
    private StackPane host;

    @FXML
    private VBox foot;

    @FXML
    private Place undo;

    @FXML
    private Place exampleMark;

    @FXML
    private Place watchLine;

    /**
     * What stands around every page while there is something to say.
     *
     * @param undo whether something is off by our hand, or was put back just now
     * @param example whether an example plays
     * @param watch whether a watch goes on
     */
    record Lines(ObservableValue<Boolean> undo, ObservableValue<Boolean> example, ObservableValue<Boolean> watch) {}

    private record Loaded(Page page, Node middle, Optional<Region> bar) {}

    ShellController(ShellModel model, Fxml fxml, ObservableValue<Screen> screen, MoreMenu menu, ObservableValue<Look> look, Lines lines) {
        this.model = model;
        this.fxml = fxml;
        this.screen = screen;
        this.menu = menu;
        this.look = look;
        this.lines = lines;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> about = model.view().map(ShellModel.View::about);
        hold(site, about, Screen.SITE);
        about.subscribe(now -> Shown.set(room, !now));
        hold(picture, Bindings.createBooleanBinding(() -> model.view().get().pictured() && !screen.getValue().aside(), model.view(), screen), Screen.PATH);
        hold(exampleMark, lines.example(), Screen.EXAMPLE_MARK);
        hold(watchLine, lines.watch(), Screen.WATCH_LINE);
        hold(undo, lines.undo(), Screen.UNDO);
        sight = new InSight(scroll, middle);
        sight.fit();
        undo.visibleProperty().subscribe(now -> foot());
        root.heightProperty().subscribe(now -> foot());
        look.subscribe(now -> foot());
        menu.fill(more);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Subscription turns = screen.subscribe(this::turn);
        // Later, since a new window gives the focus to its first control.
        root.sceneProperty().subscribe(scene -> Platform.runLater(this::focus));
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(node -> {
            if (node != null && current.filter(now -> now.page.first() == node).isEmpty()) {
                sight.follow(node);
            }
        });
        // Another language brings another shell, and this one has nothing more to show.
        root.sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                turns.unsubscribe();
            }
        });
    }

    private void hold(Place place, ObservableValue<Boolean> wanted, Screen piece) {
        place.hold(wanted, () -> fxml.load(piece).root(), this::focus);
    }

    private void turn(Screen screen) {
        Loaded next = pages.computeIfAbsent(screen, this::load);
        if (current.filter(next::equals).isPresent()) {
            return;
        }
        current.ifPresent(last -> last.page.hidden());
        current = Optional.of(next);
        // A page that leaves with the focus would be styled once more without its palette.
        root.requestFocus();
        host.getChildren().setAll(next.middle);
        foot();
        Shown.set(settings, screen == Screen.ADDRESS);
        scroll.setVvalue(0);
        next.page.shown();
        focus();
    }

    private void foot() {
        new Foot(foot, middle, undo).arrange(current.flatMap(Loaded::bar), root.getHeight(), Look.BASE * look.getValue().unit());
    }

    /** Moves the focus to the page, and the page so that its heading is seen: it is the answer. */
    private void focus() {
        if (root.getScene() == null) {
            return;
        }
        current.ifPresent(now -> {
            now.page.first().requestFocus();
            sight.reveal(now.page.first());
        });
    }

    private Loaded load(Screen screen) {
        Fxml.Loaded loaded = fxml.load(screen);
        BorderPane page = (BorderPane) loaded.root();
        Node middle = page.getCenter();
        Optional<Region> bar = Optional.ofNullable((Region) page.getBottom());
        page.setCenter(null);
        page.setBottom(null);
        return new Loaded((Page) loaded.controller(), middle, bar);
    }

    /** Escape goes back; the page keys turn a long page; Enter presses the button that has the focus, wherever another one is the default. */
    private void key(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            current.ifPresent(now -> now.page.escape());
        } else if (!(root.getScene().getFocusOwner() instanceof TextArea) && (pressed.getCode() == KeyCode.PAGE_DOWN || pressed.getCode() == KeyCode.PAGE_UP)) {
            sight.turn(pressed.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER && root.getScene().getFocusOwner() instanceof Button button) {
            button.fire();
            pressed.consume();
        }
    }

    @FXML
    private void settings() {
        menu.open().accept(Screen.SETTINGS);
    }
}
