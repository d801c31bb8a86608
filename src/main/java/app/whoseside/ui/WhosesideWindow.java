package app.whoseside.ui;

import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import app.whoseside.step.Standing;
import app.whoseside.update.Rounds;
import app.whoseside.words.Languages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The one window: builds every model and controller by hand, and follows the system's look. */
public final class WhosesideWindow {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    /** What the system keeps of a small screen for its own bars and the title of the window. */
    private static final int ROOM_AROUND = 60;
    private static final Duration FIRST_FRAMES = Duration.millis(150);
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);
    private static final int LEAST_WIDTH = 720;
    private static final int LEAST_HEIGHT = 520;

    private final Wiring wiring;
    private final Desktop desktop;
    private final Function<Integer, Look> taste;
    private final Session session;
    private final AroundPages around;
    private final AddressModel address;
    private Optional<Scene> shown = Optional.empty();
    private final InstantSource clock;
    private final Undo undo;
    private final Network network;
    private final Behind behind;
    private final Helper helper;
    private final RestoreModel restore;
    private final Lookout lookout;
    private final Beacon beacon;
    private final LeftWatches left;
    private final Runnable ended;
    private final ObjectProperty<Integer> textSize;
    private final ObjectProperty<Look> look;

    /**
     * @param worker carries out what must not hold up the screen
     * @param ended called when the window is gone for good
     */
    WhosesideWindow(
            Wiring real, Desktop desktop, Executor screen, Executor worker, InstantSource clock, Function<Integer, Look> taste, Runnable ended) {
        this.ended = ended;
        Practice practice = new Practice();
        wiring = practice.over(real);
        this.desktop = desktop;
        this.clock = clock;
        this.taste = taste;
        session = new Session(wiring.examiner(), wiring.reconsidering(), wiring.outside(), wiring.directories(), screen, clock);
        behind = new Behind(worker, screen);
        undo = new Undo(wiring.hands(), behind);
        undo.whenSettled(this::settled);
        undo.state().subscribe(now -> tellOff(practice));
        practice.playing().subscribe(now -> tellOff(practice));
        network = new Network(wiring.network(), behind, session);
        helper = new Helper(wiring.hands(), behind, session);
        lookout = new Lookout(real.keeping(), real.examiner(), real.directories(), practice::on, session, behind);
        beacon = new Beacon(real.keeping().attention(), lookout, behind, real.texts());
        left = new LeftWatches(real.keeping().watches().folder(), lookout, real.outside(), behind, real.reading(), clock);
        restore = new RestoreModel(session, undo, wiring.texts(), ZoneId.systemDefault());
        textSize = new SimpleObjectProperty<>(wiring.textSize().percent());
        address = new AddressModel(session, wiring.reading(), () -> real.around().choices().now().directoriesAsked(), wiring.texts());
        around = new AroundPages(wiring, practice, session, desktop, behind, textSize);
        look = new SimpleObjectProperty<>(taste.apply(textSize.get()));
    }

    /** Shows the window on that stage, and returns who carries out its changes. To be called on the thread of the screen. */
    public static ExecutorService start(Stage stage, Wiring wiring, Optional<String> filledIn) {
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("hands").factory());
        // A window that hides while a watch goes on is no program that ends.
        Platform.setImplicitExit(false);
        AtomicReference<Runnable> roundsEnd = new AtomicReference<>(() -> {});
        WhosesideWindow window =
                new WhosesideWindow(
                        wiring, new FxDesktop(stage), Platform::runLater,
                        task -> {
                            if (!worker.isShutdown()) {
                                worker.execute(task);
                            }
                        },
                        InstantSource.system(), SystemLook::of,
                        () -> {
                            roundsEnd.get().run();
                            // What is being changed as the window closes is brought to its end; nothing new is begun.
                            worker.shutdown();
                            Platform.exit();
                        });
        SystemLook.follow(window::refresh);
        window.around.watch(Platform::runLater);
        filledIn.ifPresent(window::fillIn);
        UpdateModel updates = window.around.updates();
        Rounds rounds = updates.rounds(Platform::runLater);
        window.open(stage);
        updates.look(rounds, stage.showingProperty());
        // Not with the window, which only hides while a watch goes on.
        roundsEnd.set(rounds::close);
        return worker;
    }

    void open(Stage stage) {
        Look.loadFonts();
        // Before the first control, or JavaFX would read the sheets of its own look first.
        look.get().dress();
        double screen = javafx.stage.Screen.getPrimary().getVisualBounds().getHeight() - ROOM_AROUND;
        Scene scene = new Scene(root(), WIDTH, Math.min(HEIGHT, screen));
        shown = Optional.of(scene);
        turn(scene);
        look.subscribe(now -> now.apply(scene));
        textSize.addListener((property, old, now) -> {
            wiring.textSize().remember(now);
            refresh();
        });
        new DropTarget(this::drop).on(scene);
        stage.setScene(scene);
        stage.setTitle(wiring.texts().get("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        new Door(stage, session, restore, lookout, beacon, network::poll, this::showWatch, ended).hang();
        restore.start();
        left.read();
        // Behind the first frames, which they would hold up.
        PauseTransition frames = new PauseTransition(FIRST_FRAMES);
        frames.setOnFinished(over -> behind.ask(WhosesideWindow::icons, stage.getIcons()::setAll));
        frames.play();
    }

    private static List<Image> icons() {
        return ICONS.stream().map(size -> new Image(WhosesideWindow.class.getResourceAsStream("/icons/whoseside-" + size + ".png"))).toList();
    }

    private void showWatch() {
        around.aside().close();
        lookout.show();
    }

    /** What came of putting back decides what the examination may go on from. */
    private void settled(Undo.State now) {
        switch (now) {
            case Undo.State.Done(Standing what, boolean earlier) -> session.unchanged(place(what), true);
            case Undo.State.Yours(Standing what) -> session.unchanged(place(what), false);
            case Undo.State.Left(Standing what) -> session.unchanged(place(what), false);
            default -> {}
        }
    }

    private static Vantage place(Standing what) {
        return what.thing() == Thing.PROXY ? Vantage.PROXY_OFF : Vantage.VPN_OFF;
    }

    /** On the path of an example nothing of this computer is off. */
    private void tellOff(Practice practice) {
        session.off(practice.on() ? Set.of() : undo.standing().stream().map(Standing::thing).collect(Collectors.toSet()));
    }

    Network network() {
        return network;
    }

    Undo undo() {
        return undo;
    }

    /** A language that is written from the right has its window from the right. */
    private void turn(Scene scene) {
        NodeOrientation wanted = Languages.rightToLeft(wiring.texts().language()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        // Setting what is so already would style every node of the page once more.
        if (scene.getEffectiveNodeOrientation() != wanted) {
            scene.setNodeOrientation(wanted);
        }
    }

    /** Builds every page anew in another language. They begin where a person begins. */
    private void speak(Optional<String> tag) {
        wiring.around().languages().speak(tag);
        session.stop();
        shown.ifPresent(scene -> {
            scene.setRoot(root());
            turn(scene);
            look.get().apply(scene);
        });
    }

    /** Whatever page is open, what was dropped is the next address. */
    private void drop(String text) {
        around.aside().close();
        address.drop(text);
    }

    /** An address that came from elsewhere waits in the field for the person's yes. */
    void fillIn(String text) {
        address.fill(text);
    }

    private void refresh() {
        look.set(taste.apply(textSize.get()));
    }

    /** How the window looks; it takes on another look at once. */
    ObjectProperty<Look> look() {
        return look;
    }

    ObjectProperty<Integer> textSize() {
        return textSize;
    }

    LeftWatches left() {
        return left;
    }

    Lookout lookout() {
        return lookout;
    }

    Session session() {
        return session;
    }

    AroundPages around() {
        return around;
    }

    private Parent root() {
        return new Fxml(new TextBundle(wiring.texts()), controllers()).load(Screen.SHELL).root();
    }

    /** The one controller factory. What loads pieces by itself is given a loader of its own, of these same controllers. */
    Map<Class<?>, Supplier<Object>> controllers() {
        Texts texts = wiring.texts();
        Saver saver = new Saver(session, wiring.summaries(), desktop, wiring.hands(), behind, texts);
        CheckingModel checking = new CheckingModel(session, texts, clock);
        VerdictModel verdict = new VerdictModel(session, undo, lookout, texts);
        DetailsModel details = new DetailsModel(session, wiring.summaries(), texts);
        ZoneId zone = ZoneId.systemDefault();
        StepModel step = new StepModel(
                session, helper, undo, network, lookout, clock, model -> new StepPages(model, session, saver, texts, zone));
        OutsideModel outside = new OutsideModel(session, wiring.outside(), texts);
        Map<Class<?>, Supplier<Object>> all = new HashMap<>();
        Fxml loader = new Fxml(new TextBundle(texts), all);
        ShellModel shell = new ShellModel(session, texts, zone);
        UndoModel bar = new UndoModel(undo, session, network, texts, zone);
        WatchLine line = WatchLine.of(lookout, around.screen(), this::showWatch, texts);
        ShellController.Lines lines =
                new ShellController.Lines(bar.view().map(now -> !now.said().isEmpty()), around.example(), line.text().map(text -> !text.isEmpty()));
        all.put(ShellController.class, () -> new ShellController(shell, loader, around.screen(), around.menu(), look, lines));
        all.put(SiteController.class, () -> new SiteController(shell, look));
        all.put(PathController.class, () -> new PathController(shell, look));
        all.put(ExampleMarkController.class, () -> new ExampleMarkController(shell));
        all.put(WatchLineController.class, () -> new WatchLineController(line));
        all.put(UndoController.class, () -> new UndoController(bar));

        HistoryModel history = around.history();
        all.put(AddressController.class, () -> new AddressController(address, history, left, around.updates(), desktop, texts, loader));
        all.put(LeftWatchController.class, () -> new LeftWatchController(left, texts));
        all.put(AddressNoteController.class, () -> new AddressNoteController(address));
        all.put(ClipboardController.class, () -> new ClipboardController(address));
        all.put(LastSitesController.class, () -> new LastSitesController(history));

        all.put(CheckingController.class, () -> new CheckingController(checking, look));
        all.put(VerdictController.class, () -> new VerdictController(verdict, texts, look));
        all.put(DetailsController.class, () -> new DetailsController(details, saver));
        all.put(StepController.class, () -> new StepController(step, saver, texts, look));
        all.put(RestoreController.class, () -> new RestoreController(restore));
        all.put(OutsideController.class, () -> new OutsideController(outside));
        WatchingModel watching = new WatchingModel(session, lookout, beacon.stands(), helper, clock, texts, zone);
        all.put(WatchingController.class, () -> new WatchingController(watching, texts, look));
        SummaryModel summary = new SummaryModel(session, wiring.summaries(), saver, texts);
        all.put(SummaryController.class, () -> new SummaryController(summary, saver, texts));
        all.putAll(around.controllers(this::speak));
        return all;
    }
}
