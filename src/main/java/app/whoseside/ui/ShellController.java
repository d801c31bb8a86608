package app.whoseside.ui;

import app.whoseside.ui.path.PathPicture;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
    /** Beyond this text size the header has no room for the time beside the site's name. */
    private static final int LARGEST_WITH_TIME = 150;
    /** The share of the window that the picture may take. */
    private static final double PICTURED = 0.345;
    private static final double GLOBE = 0.83;

    private final ShellModel model;
    private final Fxml fxml;
    private final ObservableValue<Screen> screen;
    private final MoreMenu menu;
    private final ObservableValue<Look> look;
    private final ObservableValue<Boolean> example;
    private final WatchLine watch;
    private final Map<Screen, Loaded> pages = new EnumMap<>(Screen.class);
    private Optional<Loaded> current = Optional.empty();
    private InSight sight;

    @FXML
    private BorderPane root;

    @FXML
    private Node about;

    @FXML
    private Label site;

    @FXML
    private Label checkedAt;

    @FXML
    private Hyperlink settings;

    @FXML
    private Hyperlink another;

    @FXML
    private MenuButton more;

    @FXML
    private ScrollPane scroll;

    @FXML
    private PathPicture path;

    @FXML
    private Node globe;

    @FXML
    private VBox middle;

    @FXML
    private StackPane host;

    @FXML
    private VBox foot;

    @FXML
    private Node undo;

    @FXML
    private Node exampleMark;

    @FXML
    private Node watchLine;

    @FXML
    private Hyperlink watched;

    private record Loaded(Page page, Node middle, Optional<Region> bar) {}

    /** @param example whether an example plays, which every page then says */
    ShellController(
            ShellModel model, Fxml fxml, ObservableValue<Screen> screen, MoreMenu menu, ObservableValue<Look> look, ObservableValue<Boolean> example,
            WatchLine watch) {
        this.model = model;
        this.fxml = fxml;
        this.screen = screen;
        this.menu = menu;
        this.look = look;
        this.example = example;
        this.watch = watch;
    }

    @FXML
    private void initialize() {
        path.setZoneNames(model.zones());
        model.view().subscribe(this::show);
        look.subscribe(now -> {
            path.unitProperty().set(now.unit());
            globe.setScaleX(GLOBE * now.unit());
            globe.setScaleY(GLOBE * now.unit());
            path.setMotion(!now.calm());
            Shown.set(checkedAt, now.percent() <= LARGEST_WITH_TIME);
        });
        sight = new InSight(scroll, middle);
        sight.fit();
        root.heightProperty().subscribe(now -> path.mostProperty().set(now.doubleValue() > 0 ? PICTURED * now.doubleValue() : Double.MAX_VALUE));
        undo.visibleProperty().subscribe(now -> {
            // Read and closed: the person is back at the page.
            if (!now && undo.isFocusWithin()) {
                focus();
            }
            foot();
        });
        root.heightProperty().subscribe(now -> foot());
        look.subscribe(now -> foot());
        menu.fill(more);
        Shown.when(exampleMark, example);
        watched.textProperty().bind(watch.text());
        Shown.when(watchLine, watch.text().map(text -> !text.isEmpty()));
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

    private void show(ShellModel.View view) {
        Shown.set(about, view.about());
        Shown.set(another, view.about());
        site.setText(view.site());
        checkedAt.setText(view.checkedAt());
        Shown.set(path, view.pictured() && !screen.getValue().aside());
        path.show(view.path(), view.tinted());
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
        Shown.set(path, model.view().get().pictured() && !screen.aside());
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

    @FXML
    private void showWatch() {
        watch.show().run();
    }

    @FXML
    private void anotherAddress() {
        model.anotherAddress();
    }
}
