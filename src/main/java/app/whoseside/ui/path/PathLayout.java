package app.whoseside.ui.path;

import app.whoseside.model.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Where zones and places stand, in units of a sixteenth of the text size. One row where it fits; zones under one another where it does not.
 *
 * @param cell width that each place has
 * @param spots middle of each place, from the left; the row tells which zone's row it stands in
 */
record PathLayout(List<Zone> zones, List<Spot> spots, double cell, boolean stacked) {
    private static final double NARROWEST_CELL = 74;
    private static final double ROOMY_CELL = 108;
    private static final double TIGHT = 6;

    record Zone(Side side, double x, double width, int row) {}

    record Spot(double x, int row) {}

    /** @param sides the side of each place in reading order */
    static PathLayout of(List<Side> sides, double width) {
        PathLayout roomy = row(sides, width, 22, 14);
        PathLayout tight = roomy.cell >= ROOMY_CELL ? roomy : row(sides, width, TIGHT, TIGHT);
        return tight.cell >= NARROWEST_CELL ? tight : stack(sides, width);
    }

    /** Returns the width below which these places do not fit into one row. */
    static double leastWidth(List<Side> sides) {
        int zones = (int) sides.stream().distinct().count();
        return NARROWEST_CELL * sides.size() + TIGHT * (3 * zones - 1) + 0.1;
    }

    boolean tight() {
        return stacked || cell < ROOMY_CELL;
    }

    private static PathLayout row(List<Side> sides, double width, double pad, double gap) {
        List<Side> order = sides.stream().distinct().toList();
        double cell = (width - gap * (order.size() - 1) - pad * 2 * order.size()) / Math.max(1, sides.size());
        List<Zone> zones = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        double x = 0;
        for (Side side : order) {
            int count = count(sides, side);
            double zone = cell * count + pad * 2;
            zones.add(new Zone(side, x, zone, 0));
            for (int i = 0; i < count; i++) {
                spots.add(new Spot(x + pad + cell * (i + 0.5), 0));
            }
            x += zone + gap;
        }
        return new PathLayout(zones, spots, cell, false);
    }

    private static PathLayout stack(List<Side> sides, double width) {
        List<Side> order = sides.stream().distinct().toList();
        int most = order.stream().mapToInt(side -> count(sides, side)).max().orElse(1);
        double cell = (width - 16) / most;
        List<Zone> zones = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < order.size(); row++) {
            zones.add(new Zone(order.get(row), 0, width, row));
            for (int i = 0; i < count(sides, order.get(row)); i++) {
                spots.add(new Spot(8 + cell * (i + 0.5), row));
            }
        }
        return new PathLayout(zones, spots, cell, true);
    }

    private static int count(List<Side> sides, Side side) {
        return (int) sides.stream().filter(side::equals).count();
    }
}
