package app.whoseside.ui;

import app.whoseside.model.Ids;
import app.whoseside.model.Watched;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** How a page did over time: tall where it worked, middle where it was slow, low where it was broken, dashed where nobody knows. */
public final class TimeStrip extends Region {
    private static final double HEIGHT_EM = 2.25;
    /** The line on which everything stands, where no look was made yet. */
    private static final double AHEAD_EM = 0.16;
    private static final double GAP_SHARE = 0.23;
    private static final double WORDS_GAP_EM = 0.55;
    /** So many fit before the cells get narrower. */
    private static final int SLOTS = 24;

    private final Text ruler = new Text("M");
    private final Label first = new Label();
    private final Label last = new Label();
    private final List<Rectangle> bars = new ArrayList<>();
    private List<StripCell> cells = List.of();

    /**
     * What the strip shows.
     *
     * @param aloud the same in sentences
     */
    record View(List<StripCell> cells, String first, String last, String aloud) {}

    public TimeStrip() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        first.getStyleClass().add("strip-time");
        last.getStyleClass().add("strip-time");
        getStyleClass().add("time-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(View view) {
        cells = view.cells();
        first.setText(view.first());
        last.setText(view.last());
        setAccessibleText(view.aloud());
        bars.clear();
        cells.forEach(cell -> bars.add(bar(Ids.of(cell.state()))));
        for (int i = cells.size(); i < SLOTS; i++) {
            bars.add(bar("ahead"));
        }
        getChildren().setAll(ruler, first, last);
        getChildren().addAll(bars);
        requestLayout();
    }

    private static Rectangle bar(String state) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().addAll("strip-cell", state);
        return bar;
    }

    /** Returns how high that state stands, in sizes of the text. */
    static double height(Watched.State state) {
        return switch (state) {
            case UP, UNKNOWN -> HEIGHT_EM;
            case SLOW -> HEIGHT_EM * 0.62;
            case DOWN -> HEIGHT_EM * 0.33;
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((HEIGHT_EM + WORDS_GAP_EM) * em()) + first.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double pitch = getWidth() / Math.max(1, bars.size());
        double gap = Math.min(0.5 * em(), pitch * GAP_SHARE);
        double ground = Math.ceil(HEIGHT_EM * em());
        for (int i = 0; i < bars.size(); i++) {
            double high = i < cells.size() ? height(cells.get(i).state()) * em() : AHEAD_EM * em();
            place(bars.get(i), i * pitch, pitch - gap, ground, Math.round(high));
        }
        words(pitch, gap, ground + WORDS_GAP_EM * em());
    }

    private void place(Rectangle bar, double x, double wide, double ground, double high) {
        bar.setX(x + 0.5);
        bar.setY(ground - high + 0.5);
        bar.setWidth(Math.max(1, wide - 1));
        bar.setHeight(Math.max(1, high - 1));
        double round = Math.min(Math.min(wide, high), 0.6 * em());
        bar.setArcWidth(round);
        bar.setArcHeight(round);
    }

    /** The time of the last look stands beneath it, as far as the first one leaves room. */
    private void words(double pitch, double gap, double y) {
        double wide = last.prefWidth(-1);
        double beneath = Math.max(0, cells.size() * pitch - gap - wide);
        double room = first.prefWidth(-1) + em();
        double x = Math.min(Math.max(beneath, room), Math.max(0, getWidth() - wide));
        boolean both = x >= room && !last.getText().isEmpty();
        first.resizeRelocate(0, y, first.prefWidth(-1), first.prefHeight(-1));
        last.setVisible(both);
        last.resizeRelocate(x, y, wide, last.prefHeight(-1));
    }

    private double em() {
        return ruler.getFont().getSize();
    }
}
