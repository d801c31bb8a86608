package app.whoseside.ui;

import app.whoseside.model.AddressReading;
import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.model.Examined;
import app.whoseside.report.Letter;
import app.whoseside.words.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with a made-up world around it, and hands for it. The one class that knows TestFX. */
final class Kit implements AutoCloseable {
    final FakeExaminer examiner = new FakeExaminer();
    final FakeDesktop desktop = new FakeDesktop();
    final FakeChoice choice = new FakeChoice();
    final SampleAround surroundings;
    final FakeWatching watching;
    final Texts texts;
    final WhosesideWindow window;
    final FakeHands hands;
    final FakeReconsidering reconsidered = new FakeReconsidering();
    volatile SummaryWriter summaries = new FakeSummaries();
    volatile String network = "home";
    volatile Instant now = Samples.NOON;
    /** How often the window was gone for good. */
    int ended;
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private Kit(Look look, Optional<String> clip, FakeHands hands, Optional<Texts> speech) {
        this(look, clip, hands, speech, new SampleAround());
    }

    private Kit(Look look, Optional<String> clip, FakeHands hands, Optional<Texts> speech, SampleAround surroundings) {
        this.hands = hands;
        this.surroundings = surroundings;
        watching = new FakeWatching(surroundings.folder);
        texts = speech.orElse(surroundings.texts);
        desktop.clip = clip;
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        window = new WhosesideWindow(
                wiring(look.percent()), desktop, Platform::runLater, Runnable::run, () -> now, percent -> new Look(look.dark(), look.system(), percent, true),
                () -> ended++);
        robot.interact(() -> {
            stage.setScene(null);
            window.open(stage);
            stage.requestFocus();
        });
        settle();
    }

    static Kit open() {
        return open(new Look(false, null, 100, true));
    }

    static Kit openWithCopied(String clip) {
        return new Kit(new Look(false, null, 100, true), Optional.of(clip), new FakeHands(), Optional.empty());
    }

    /** The program is started once more, with the files of that start. */
    static Kit openWith(SampleAround surroundings) {
        return new Kit(new Look(false, null, 100, true), Optional.empty(), new FakeHands(), Optional.empty(), surroundings);
    }

    static Kit open(Look look) {
        return open(look, new FakeHands());
    }

    static Kit openWith(FakeHands hands) {
        return open(new Look(false, null, 100, true), hands);
    }

    static Kit open(Look look, FakeHands hands) {
        return new Kit(look, Optional.empty(), hands, Optional.empty());
    }

    /** In another language than English. */
    static Kit open(Look look, Texts texts) {
        return open(look, texts, new FakeHands());
    }

    static Kit open(Look look, Texts texts, FakeHands hands) {
        return new Kit(look, Optional.empty(), hands, Optional.of(texts));
    }

    private Wiring wiring(int percent) {
        return new Wiring(
                examiner, Kit::read, texts, summaries(), choice, new FixedSize(percent), () -> true, hands, reconsidered, () -> network,
                surroundings.around(), watching.keeping());
    }

    /** Just enough of a reader: a name with a dot is an address. */
    static AddressReading read(String text) {
        String name = text.strip().replaceFirst("^https?://", "");
        if (name.isEmpty()) {
            return new AddressReading.Rejected(new AddressReading.Note("address.empty", Map.of()));
        }
        if (name.contains(" ")) {
            return new AddressReading.Rejected(
                    new AddressReading.Note("address.bad.spaces", Map.of("suggestion", name.replace(" ", ""))));
        }
        int slash = name.indexOf('/');
        Address address = new Address("https", slash < 0 ? name : name.substring(0, slash), 443, slash < 0 ? "/" : name.substring(slash));
        return new AddressReading.Accepted(
                address, name.contains(".") ? List.of() : List.of(new AddressReading.Note("address.odd.no-ending", Map.of())));
    }

    /** Returns the words of what has the focus. */
    String focusedText() {
        return focus() instanceof Labeled labeled ? labeled.getText() : String.valueOf(focus());
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Makes the window as large as that, and lets it lay itself out. */
    void resize(double width, double height) {
        act(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** Returns what the window shows. */
    javafx.scene.image.Image picture() {
        // Layout of wrapped text settles in the pulse after the one that measured it.
        on(() -> scene().snapshot(null));
        on(() -> scene().snapshot(null));
        return on(() -> scene().snapshot(null));
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void act(Runnable action) {
        robot.interact(action);
        settle();
    }

    void click(String text) {
        Node target = robot.from(scene().getRoot())
                .<Node>lookup((Node node) -> node instanceof Labeled labeled && visible(node) && text.equals(labeled.getText()))
                .query();
        try {
            robot.clickOn(target);
        } catch (RuntimeException beneath) {
            // Beneath the fold: the focus brings it into sight, as Tab would.
            act(target::requestFocus);
            robot.clickOn(target);
        }
        settle();
    }

    /** Chooses an item of the menu that is open, by keys. */
    void menu(String item) {
        for (int i = 0; i < 20; i++) {
            press(KeyCode.DOWN);
            if (menuFocus().equals(item)) {
                press(KeyCode.ENTER);
                return;
            }
        }
        throw new AssertionError("no menu item: " + item);
    }

    private String menuFocus() {
        return on(() -> javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(window -> window.getScene().getFocusOwner())
                .map(node -> node instanceof javafx.scene.layout.Region region ? Kit.words(region) : "")
                .findFirst()
                .orElse(""));
    }

    private static String words(javafx.scene.layout.Region item) {
        return item.lookupAll(".label").stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).findFirst().orElse("");
    }

    /** Drops something from another program onto the window; returns whether it was taken. */
    boolean drop(javafx.scene.input.DataFormat as, String text) {
        boolean taken = on(() -> Drops.drop(scene(), Map.of(as, text)));
        settle();
        return taken;
    }

    /** Waits until that is so, for a few seconds at most. */
    void await(java.util.function.BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, holds::getAsBoolean);
        settle();
    }

    /** Returns the button or link with that text, also where it is scrolled out of sight. */
    ButtonBase button(String text) {
        return robot.from(scene().getRoot()).lookup((Node node) -> node instanceof ButtonBase button && text.equals(button.getText())).query();
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
        }
        settle();
    }

    void type(String text) {
        robot.write(text);
        settle();
    }

    Node focus() {
        return scene().getFocusOwner();
    }

    /** Presses Tab until the control with that text has the focus. */
    void tabTo(String text) {
        for (int i = 0; i < 30; i++) {
            if (focus() instanceof Labeled labeled && text.equals(labeled.getText())) {
                return;
            }
            if (focus() instanceof javafx.scene.control.ChoiceBox<?> box && text.equals(String.valueOf(box.getValue()))) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not reach: " + text);
    }

    /** Returns whether a text stands on the page. */
    boolean shows(String text) {
        return robot.from(scene().getRoot())
                .lookup((Node node) -> node instanceof Labeled labeled && visible(node) && text.equals(labeled.getText()))
                .tryQuery()
                .isPresent();
    }

    boolean startsWith(String text) {
        return robot.from(scene().getRoot())
                .lookup((Node node) -> node instanceof Labeled labeled && visible(node) && labeled.getText() != null && labeled.getText().startsWith(text))
                .tryQuery()
                .isPresent();
    }

    /** Returns whether the primary button says so. */
    boolean primary(String text) {
        return robot.from(scene().getRoot())
                .lookup((Node node) -> node instanceof Labeled labeled && visible(node) && text.equals(labeled.getText()) && node.getStyleClass().contains("go"))
                .tryQuery()
                .isPresent();
    }

    /** The person closes the window; returns whether it closes at once. */
    boolean closeRequested() {
        WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        act(() -> Event.fireEvent(stage, request));
        return on(() -> !stage.isShowing());
    }

    boolean isOpen() {
        return on(stage::isShowing);
    }

    /** Time passes: on the page, and for the watch. */
    void go(java.time.Duration time) {
        now = now.plus(time);
        watching.go(time);
        settle();
    }

    void poll() {
        act(window.network()::poll);
    }

    void waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about within 5 seconds", e);
        }
        settle();
    }

    static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    <T> T on(Supplier<T> question) {
        Object[] answer = new Object[1];
        act(() -> answer[0] = question.get());
        @SuppressWarnings("unchecked")
        T typed = (T) answer[0];
        return typed;
    }

    @Override
    public void close() {
        robot.interact(stage::hide);
        settle();
    }

    static final class FakeDesktop implements Desktop {
        Optional<String> clip = Optional.empty();
        Optional<Path> file = Optional.empty();

        @Override
        public Optional<String> clipboard() {
            return clip;
        }

        @Override
        public void copy(String text) {
            clip = Optional.of(text);
        }

        @Override
        public Optional<Path> saveAs(String suggestedName) {
            return file;
        }
    }

    static final class FakeChoice implements OutsideChoice {
        Optional<Boolean> remembered = Optional.empty();
        boolean possible = true;

        @Override
        public Optional<Boolean> remembered() {
            return remembered;
        }

        @Override
        public void remember(boolean yes) {
            remembered = Optional.of(yes);
        }

        @Override
        public boolean possible(Address address) {
            return possible && address.host().contains(".");
        }

        @Override
        public String service() {
            return "Globalping or Check-Host";
        }
    }

    record FakeSummaries() implements SummaryWriter {
        @Override
        public List<Observation> shown(Address address, List<Observation> observations) {
            return observations;
        }

        @Override
        public Draft draft(Examined examined) {
            String url = examined.address().url();
            boolean unsure = examined.verdict().confidence() == app.whoseside.model.Confidence.UNSURE;
            List<Letter> letters = unsure ? List.of() : List.of(new Letter("site-owner", "the site's owner", "502 since noon", "Hello,\n"));
            return back -> new Written("Summary of " + url, "<!DOCTYPE html>" + url, "{}", letters, List.of());
        }
    }

    /** Writes with the real masks of a person called marta. */
    void writeForReal() {
        Messages words = texts instanceof SampleTexts(Messages messages) ? messages : Messages.english();
        summaries = new ReportWriter(() -> SampleAround.REDACTION, () -> words, "0.1.0", ZoneOffset.UTC);
    }

    private SummaryWriter summaries() {
        return new SummaryWriter() {
            @Override
            public Draft draft(Examined examined) {
                return summaries.draft(examined);
            }

            @Override
            public List<Observation> shown(Address address, List<Observation> observations) {
                return summaries.shown(address, observations);
            }
        };
    }

    private record FixedSize(int percent) implements TextSize {
        @Override
        public void remember(int percent) {}
    }
}
