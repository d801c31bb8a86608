package app.whoseside.ui;

import app.whoseside.model.Ids;
import app.whoseside.model.Watched;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
    private FlowPane legend = new FlowPane();
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
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public FlowPane getLegend() {
        return legend;
    }

    /** What each shape means: beside the times, or beneath them where there is no room. */
    public void setLegend(FlowPane legend) {
        this.legend = legend;
    }

    void show(View view) {
        cells = view.cells();
        first.setText(view.first());
        last.setText(view.last());
        setAccessibleText(view.aloud());
        setFocusTraversable(!view.aloud().isEmpty());
        bars.clear();
        cells.forEach(cell -> bars.add(bar(Ids.of(cell.state()))));
        for (int i = cells.size(); i < SLOTS; i++) {
            bars.add(bar("ahead"));
        }
        getChildren().setAll(ruler, first, last, legend);
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = Math.ceil((HEIGHT_EM + WORDS_GAP_EM) * em()) + first.prefHeight(-1);
        return beside(width) ? words : words + WORDS_GAP_EM * em() + legend.prefHeight(width);
    }

    private boolean beside(double width) {
        return width - legendWidth() - em() >= lastAt(width) + last.prefWidth(-1);
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
        words(ground + WORDS_GAP_EM * em());
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

    /** In one row; the pane itself would name the width at which it wraps. */
    private double legendWidth() {
        return legend.getChildren().stream().mapToDouble(entry -> Math.ceil(entry.prefWidth(-1)) + legend.getHgap()).sum();
    }

    private void words(double y) {
        double high = first.prefHeight(-1);
        first.resizeRelocate(0, y, first.prefWidth(-1), high);
        last.setVisible(lastAt(getWidth()) >= first.prefWidth(-1));
        last.resizeRelocate(lastAt(getWidth()), y, last.prefWidth(-1), high);
        if (beside(getWidth())) {
            double wide = legendWidth();
            legend.resizeRelocate(getWidth() - wide, y, wide, high);
        } else {
            legend.resizeRelocate(0, y + high + WORDS_GAP_EM * em(), getWidth(), legend.prefHeight(getWidth()));
        }
    }

    /** The time of the last look stands beneath it, as far as the first one leaves room. */
    private double lastAt(double width) {
        double slots = Math.max(SLOTS, cells.size());
        double wide = last.prefWidth(-1);
        double beneath = (cells.size() - GAP_SHARE) * width / slots - wide;
        return Math.min(Math.max(beneath, first.prefWidth(-1) + em()), Math.max(0, width - wide));
    }

    private double em() {
        return ruler.getFont().getSize();
    }
}
