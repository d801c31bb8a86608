package app.whoseside.ui.path;

import app.whoseside.model.Party;
import app.whoseside.model.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** The path from the person to the site: places in rings, joined by lines, in three zones. Drawn in units of a sixteenth of the text size. */
public final class PathPicture extends Region {
    private static final double LEAST_SCALE = 0.75;

    private final Scale scale = new Scale(1, 1, 0, 0);
    private final DoubleProperty most = new SimpleDoubleProperty(this, "most", Double.MAX_VALUE);
    private final DoubleProperty unit = new SimpleDoubleProperty(this, "unit", 1);
    private List<Spot> spots = List.of();
    private Map<Side, String> zoneNames = Map.of();
    private boolean tinted;
    private boolean motion;
    private Optional<PathDrawing> drawing = Optional.empty();

    public PathPicture() {
        getStyleClass().add("path-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        unit.addListener((property, old, now) -> requestLayout());
        most.addListener((property, old, now) -> requestLayout());
    }

    /** How many pixels a unit has: 1 at a text size of 16 pixels. */
    public DoubleProperty unitProperty() {
        return unit;
    }

    /** How many pixels it may be high, so that the headline beneath it is seen: beyond them it is drawn a little smaller. */
    public DoubleProperty mostProperty() {
        return most;
    }

    public void setZoneNames(Map<Side, String> names) {
        zoneNames = Map.copyOf(names);
    }

    public void setMotion(boolean motion) {
        this.motion = motion;
    }

    /** Shows these places; {@code tinted} marks the zones that they accuse. */
    public void show(List<Spot> spots, boolean tinted) {
        this.spots = List.copyOf(spots);
        this.tinted = tinted;
        setAccessibleText(spots.stream().map(Spot::aloud).collect(Collectors.joining(" ")));
        drawing.filter(now -> now.fits(spots, units())).ifPresent(now -> now.update(this.spots, tinted, motion));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return spots.isEmpty() || width <= 0 ? 0 : new PathDrawing(spots, zoneNames, width / pixels(width)).height() * pixels(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(pixels(getWidth()));
        scale.setY(pixels(getWidth()));
        if (!spots.isEmpty() && getWidth() > 0 && drawing.filter(now -> now.fits(spots, units())).isEmpty()) {
            PathDrawing fresh = new PathDrawing(spots, zoneNames, units());
            fresh.setManaged(false);
            fresh.getTransforms().add(scale);
            getChildren().setAll(fresh);
            // Words are measured as the style sheets draw them.
            fresh.applyCss();
            fresh.update(spots, tinted, false);
            drawing = Optional.of(fresh);
        }
    }

    private double units() {
        return getWidth() / pixels(getWidth());
    }

    /** A path that almost fits into one row is drawn a little smaller; one that does not has its zones under one another. */
    private double pixels(double width) {
        List<Side> sides = spots.stream().map(Spot::party).map(Party::side).toList();
        double fits = width / PathLayout.leastWidth(sides);
        double wide = fits < unit.get() && fits >= unit.get() * LEAST_SCALE ? fits : unit.get();
        // Of the usual height, not of this moment's words: the picture keeps its size while they change.
        double high = most.get() / PathDrawing.usualHeight(PathLayout.of(sides, width / wide));
        return Math.min(wide, Math.max(high, unit.get() * LEAST_SCALE));
    }
}
