package app.whoseside.ui;

import app.whoseside.ui.path.PathPicture;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Puts the page of the moment between the header and the button bar. */
final class ShellController {
    /** Beyond this text size the header has no room for the time beside the site's name. */
    private static final int LARGEST_WITH_TIME = 150;
    private static final double ROOM_BENEATH = 48;
    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private final ShellModel model;
    private final Fxml fxml;
    private final ObservableValue<Flow> flow;
    private final ObjectProperty<Integer> textSize;
    private final ObservableValue<Look> look;
    private final OutsideChoice outside;
    private final Texts texts;
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
    private Hyperlink another;

    @FXML
    private MenuButton more;

    @FXML
    private ScrollPane scroll;

    @FXML
    private PathPicture path;

    @FXML
    private StackPane host;

    private record Loaded(Page page, Node middle, Optional<Node> bar) {}

    ShellController(
            ShellModel model, Fxml fxml, ObservableValue<Flow> flow, ObjectProperty<Integer> textSize, ObservableValue<Look> look, OutsideChoice outside,
            Texts texts) {
        this.model = model;
        this.fxml = fxml;
        this.flow = flow;
        this.textSize = textSize;
        this.look = look;
        this.outside = outside;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        path.setZoneNames(model.zones());
        model.view().subscribe(this::show);
        look.subscribe(now -> {
            path.unitProperty().set(now.unit());
            path.setMotion(!now.calm());
            Shown.set(checkedAt, now.percent() <= LARGEST_WITH_TIME);
        });
        // Not fitToHeight, which asks for a height without a width, and so misses the lines of wrapped text.
        ((Region) scroll.getContent()).minHeightProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getHeight));
        more.getItems().setAll(sizes());
        CheckMenuItem always = new CheckMenuItem(texts.get("menu.outside-always"));
        always.setOnAction(chosen -> outside.remember(always.isSelected()));
        more.getItems().addAll(new SeparatorMenuItem(), always);
        more.setOnShowing(event -> always.setSelected(outside.remembered().orElse(false)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        flow.subscribe(now -> turn(now.screen()));
        // Later, since a new window gives the focus to its first control.
        root.sceneProperty().subscribe(scene -> Platform.runLater(this::focus));
    }

    private void show(ShellModel.View view) {
        Shown.set(about, view.about());
        Shown.set(another, view.about());
        site.setText(view.site());
        checkedAt.setText(view.checkedAt());
        Shown.set(path, view.pictured());
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
        host.getChildren().setAll(next.middle);
        root.setBottom(next.bar.orElse(null));
        scroll.setVvalue(0);
        next.page.shown();
        focus();
    }

    /** Moves the focus to the page, and the page so that its heading is seen: it is the answer. */
    private void focus() {
        if (root.getScene() == null) {
            return;
        }
        current.ifPresent(now -> {
            now.page.first().requestFocus();
            afterLayout(root.getScene(), () -> reveal(now.page.first()));
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

    private void reveal(Node node) {
        Bounds at = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double whole = scroll.getContent().getLayoutBounds().getHeight();
        if (whole > seen && at.getMaxY() > seen) {
            scroll.setVvalue(Math.min(1, (at.getMaxY() + ROOM_BENEATH - seen) / (whole - seen)));
        }
    }

    private Loaded load(Screen screen) {
        Fxml.Loaded loaded = fxml.load(screen);
        BorderPane page = (BorderPane) loaded.root();
        Node middle = page.getCenter();
        Optional<Node> bar = Optional.ofNullable(page.getBottom());
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

    private List<MenuItem> sizes() {
        ToggleGroup group = new ToggleGroup();
        return SIZES.stream()
                .<MenuItem>map(percent -> {
                    RadioMenuItem item = new RadioMenuItem(texts.get("menu.text-size", Map.of("percent", percent)));
                    item.setToggleGroup(group);
                    item.setSelected(percent.equals(textSize.get()));
                    item.setOnAction(chosen -> textSize.set(percent));
                    return item;
                })
                .toList();
    }

    @FXML
    private void anotherAddress() {
        model.anotherAddress();
    }
}
