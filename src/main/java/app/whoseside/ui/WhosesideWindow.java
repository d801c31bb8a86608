package app.whoseside.ui;

import app.whoseside.words.Languages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The one window: builds every model and controller by hand, and follows the system's look. */
public final class WhosesideWindow {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    /** What the system keeps of a small screen for its own bars and the title of the window. */
    private static final int ROOM_AROUND = 60;
    private static final int LEAST_WIDTH = 720;
    private static final int LEAST_HEIGHT = 520;

    private final Wiring wiring;
    private final Desktop desktop;
    private final Function<Integer, Look> taste;
    private final Session session;
    private final InstantSource clock;
    private final ObjectProperty<Integer> textSize;
    private final ObjectProperty<Look> look;

    WhosesideWindow(Wiring wiring, Desktop desktop, Executor screen, InstantSource clock, Function<Integer, Look> taste) {
        this.wiring = wiring;
        this.desktop = desktop;
        this.clock = clock;
        this.taste = taste;
        session = new Session(wiring.examiner(), wiring.outside(), wiring.directories(), screen, clock);
        textSize = new SimpleObjectProperty<>(wiring.textSize().percent());
        look = new SimpleObjectProperty<>(taste.apply(textSize.get()));
    }

    /** Shows the window on that stage. To be called on the thread of the screen. */
    public static void start(Stage stage, Wiring wiring) {
        WhosesideWindow window =
                new WhosesideWindow(wiring, new FxDesktop(stage), Platform::runLater, InstantSource.system(), SystemLook::of);
        SystemLook.follow(window::refresh);
        window.open(stage);
    }

    void open(Stage stage) {
        Look.loadFonts();
        double screen = javafx.stage.Screen.getPrimary().getVisualBounds().getHeight() - ROOM_AROUND;
        Scene scene = new Scene(root(), WIDTH, Math.min(HEIGHT, screen));
        if (Languages.rightToLeft(wiring.texts().language())) {
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        look.subscribe(now -> now.apply(scene));
        textSize.addListener((property, old, now) -> {
            wiring.textSize().remember(now);
            refresh();
        });
        stage.setScene(scene);
        stage.setTitle(wiring.texts().get("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        for (int size : new int[] {16, 32, 48, 128, 256}) {
            stage.getIcons().add(new Image(WhosesideWindow.class.getResourceAsStream("/icons/whoseside-" + size + ".png")));
        }
        stage.setOnHidden(closed -> session.stop());
        stage.show();
    }

    private void refresh() {
        look.set(taste.apply(textSize.get()));
    }

    ObjectProperty<Integer> textSize() {
        return textSize;
    }

    Session session() {
        return session;
    }

    private Parent root() {
        Fxml fxml = new Fxml(new TextBundle(wiring.texts()), Map.copyOf(controllers()));
        return fxml.load(Screen.SHELL).root();
    }

    /** The one controller factory. The shell loads the pages, so it is given a loader of its own. */
    Map<Class<?>, Supplier<Object>> controllers() {
        Texts texts = wiring.texts();
        Saver saver = new Saver(session, wiring.summaries(), desktop, texts);
        AddressModel address = new AddressModel(session, wiring.reading(), texts);
        CheckingModel checking = new CheckingModel(session, texts, clock);
        VerdictModel verdict = new VerdictModel(session, texts);
        DetailsModel details = new DetailsModel(session, wiring.summaries(), texts);
        StepModel step = new StepModel(session, texts);
        OutsideModel outside = new OutsideModel(session, wiring.outside(), texts);
        Map<Class<?>, Supplier<Object>> pages = Map.of(
                AddressController.class, () -> new AddressController(address, desktop),
                CheckingController.class, () -> new CheckingController(checking, look),
                VerdictController.class, () -> new VerdictController(verdict, saver, look),
                DetailsController.class, () -> new DetailsController(details, saver),
                StepController.class, () -> new StepController(step, texts),
                OutsideController.class, () -> new OutsideController(outside));
        Fxml loader = new Fxml(new TextBundle(texts), pages);
        Map<Class<?>, Supplier<Object>> all = new java.util.HashMap<>(pages);
        all.put(
                ShellController.class,
                () -> new ShellController(
                        new ShellModel(session, texts, ZoneId.systemDefault()), loader, session.flow(), textSize, look, wiring.outside(), texts));
        return all;
    }
}
