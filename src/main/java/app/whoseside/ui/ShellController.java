package app.whoseside.ui;

import app.whoseside.ui.path.PathPicture;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
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
    private static final double ROOM_BENEATH = 48;
    private static final double ROOM_ABOVE = 8;
    private static final double MARGIN = 40;
    /** The share of the window that the picture may take. */
    private static final double PICTURED = 0.345;
    /** A window less high than that, in sizes of its text, has no room for more than the buttons beneath the page. */
    private static final double LOW_EM = 20;
    private static final double GLOBE = 0.83;
    /** A button in sizes of its text: the bar is as high also where it has only a link, or nothing for a moment. */
    private static final double BUTTON_EM = 2.66;
    private static final double BAR_PADDING = 28;

    private final ShellModel model;
    private final Fxml fxml;
    private final ObservableValue<Screen> screen;
    private final MoreMenu menu;
    private final ObservableValue<Look> look;
    private final ObservableValue<Boolean> example;
    private final Map<Screen, Loaded> pages = new EnumMap<>(Screen.class);
    private Optional<Loaded> current = Optional.empty();

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

    private record Loaded(Page page, Node middle, Optional<Region> bar) {}

    /** @param example whether an example plays, which every page then says */
    ShellController(
            ShellModel model, Fxml fxml, ObservableValue<Screen> screen, MoreMenu menu, ObservableValue<Look> look, ObservableValue<Boolean> example) {
        this.model = model;
        this.fxml = fxml;
        this.screen = screen;
        this.menu = menu;
        this.look = look;
        this.example = example;
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
        // Not fitToHeight, which asks for a height without a width, and so misses the lines of wrapped text.
        ((Region) scroll.getContent()).minHeightProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getHeight));
        // The column keeps its width beside a scroll bar: the bar takes its room from the margin.
        scroll.viewportBoundsProperty().subscribe(now -> margins(scroll.getWidth() - now.getWidth()));
        root.heightProperty().subscribe(now -> path.mostProperty().set(now.doubleValue() > 0 ? PICTURED * now.doubleValue() : Double.MAX_VALUE));
        undo.visibleProperty().subscribe(now -> foot());
        root.heightProperty().subscribe(now -> foot());
        look.subscribe(now -> foot());
        menu.fill(more);
        Shown.when(exampleMark, example);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Subscription turns = screen.subscribe(this::turn);
        // Later, since a new window gives the focus to its first control.
        root.sceneProperty().subscribe(scene -> Platform.runLater(this::focus));
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(node -> {
            if (node != null && root.getScene() != null) {
                afterLayout(root.getScene(), () -> follow(node));
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

    /** What is off by our hand and the buttons stay in sight beneath whatever scrolls. In a low window only the buttons do. */
    private void foot() {
        boolean low = root.getHeight() > 0 && root.getHeight() < LOW_EM * Look.BASE * look.getValue().unit();
        List<Node> beneath = new ArrayList<>();
        middle.getChildren().remove(undo);
        if (low) {
            foot.getChildren().remove(undo);
            middle.getChildren().addFirst(undo);
        } else {
            beneath.add(undo);
        }
        current.flatMap(Loaded::bar).ifPresent(bar -> {
            bar.setMinHeight(Math.round(BUTTON_EM * Look.BASE * look.getValue().unit()) + BAR_PADDING);
            beneath.add(bar);
        });
        if (!foot.getChildren().equals(beneath)) {
            foot.getChildren().setAll(beneath);
        }
        Shown.set(foot, beneath.stream().anyMatch(Node::isVisible));
    }

    private void margins(double bar) {
        double right = bar > 0 && bar < MARGIN ? MARGIN - bar : MARGIN;
        scroll.getContent().setStyle("-fx-padding: 0.25em " + right + "px 1.25em " + MARGIN + "px;");
    }

    /** Moves the focus to the page, and the page so that its heading is seen: it is the answer. */
    private void focus() {
        if (root.getScene() == null) {
            return;
        }
        current.ifPresent(now -> {
            now.page.first().requestFocus();
            Node first = now.page.first();
            // Twice: words wrap in one layout, and what is beneath them moves in the next.
            afterLayout(root.getScene(), () -> afterLayout(root.getScene(), () -> reveal(first)));
        });
    }

    private static void afterLayout(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
        Platform.requestNextPulse();
    }

    /** A control that gets the focus while it is out of sight is brought into it. One that is seen stays where it is: it may be under the mouse. */
    private void follow(Node focused) {
        if (focused == null || !within(focused, middle) || current.filter(now -> now.page.first() == focused).isPresent()) {
            return;
        }
        Bounds at = middle.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double rest = middle.getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * rest;
        if (rest > 0 && (at.getMinY() >= top + seen || at.getMaxY() <= top)) {
            scroll.setVvalue(Math.clamp((at.getMaxY() + ROOM_BENEATH - seen) / rest, 0, 1));
        }
    }

    private static boolean within(Node node, Node parent) {
        return node != null && (node == parent || within(node.getParent(), parent));
    }

    private void reveal(Node node) {
        if (node.getScene() == null) {
            return;
        }
        Bounds at = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double whole = scroll.getContent().getLayoutBounds().getHeight();
        if (whole > seen && at.getMaxY() > seen) {
            double top = Math.min(at.getMaxY() + ROOM_BENEATH - seen, at.getMinY() - ROOM_ABOVE);
            scroll.setVvalue(Math.clamp(top / (whole - seen), 0, 1));
        }
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

    /** Escape goes back; Enter presses the button that has the focus, wherever another one is the default. */
    private void key(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            current.ifPresent(now -> now.page.escape());
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
    private void anotherAddress() {
        model.anotherAddress();
    }
}
