package app.whoseside.ui.path;

import app.whoseside.model.Party;
import app.whoseside.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The drawing for one width and one row of places. States change in it; anything else makes a new one. */
final class PathDrawing extends Group {
    private static final double ROOMY_MIDDLE = 74;
    private static final double TIGHT_MIDDLE = 63;
    private static final double ROOMY_BOTTOM = 13;
    private static final double TIGHT_BOTTOM = 7;
    private static final double ROW_GAP = 8;
    private static final double ONE_LINE_CELL = 116;
    private static final double NAME_LINE = 17;
    private static final double STATE_LINE = 15.5;
    private static final double LEAST_SQUEEZE = 0.75;
    private static final ToDoubleFunction<String> NAME = measure("Inter", 14);
    private static final ToDoubleFunction<String> STRONG_NAME = measure("Inter Semi Bold", 14);
    private static final ToDoubleFunction<String> STATE = measure("Inter", 12.5);

    private final double width;
    private final List<String> names;
    private final PathLayout layout;
    private final double middle;
    private final double nameHeight;
    private final double stateHeight;
    private final double rowHeight;
    private final List<ZoneNode> zones = new ArrayList<>();
    private final List<LinkNode> links = new ArrayList<>();
    private final List<PlaceNode> places = new ArrayList<>();

    PathDrawing(List<Spot> spots, Map<Side, String> zoneNames, double width) {
        this.width = width;
        names = names(spots);
        layout = PathLayout.of(spots.stream().map(Spot::party).map(Party::side).toList(), width);
        middle = layout.tight() ? TIGHT_MIDDLE : ROOMY_MIDDLE;
        nameHeight = nameHeight(spots);
        stateHeight = Math.max(usualStates(layout), stateHeight(spots));
        rowHeight = middle + PlaceNode.WORDS + nameHeight + 3 + stateHeight + (layout.tight() ? TIGHT_BOTTOM : ROOMY_BOTTOM);
        for (PathLayout.Zone zone : layout.zones()) {
            zones.add(new ZoneNode(zone, top(zone.row()), rowHeight, zoneNames.getOrDefault(zone.side(), "")));
        }
        for (int i = 0; i < spots.size(); i++) {
            PlaceNode place = new PlaceNode(spots.get(i));
            place.setLayoutX(layout.spots().get(i).x());
            place.setLayoutY(top(layout.spots().get(i).row()) + middle);
            places.add(place);
            if (i > 0) {
                links.add(link(i, joint(spots, i)));
            }
        }
        getChildren().addAll(zones);
        getChildren().addAll(links);
        getChildren().addAll(places);
    }

    double height() {
        int rows = layout.stacked() ? zones.size() : 1;
        return rows * rowHeight + (rows - 1) * ROW_GAP;
    }

    boolean fits(List<Spot> spots, double width) {
        return Math.abs(this.width - width) < 0.01 && names(spots).equals(names) && nameHeight(spots) <= nameHeight
                && stateHeight(spots) <= stateHeight;
    }

    void update(List<Spot> spots, boolean tinted, boolean motion) {
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            places.get(i).update(spot, motion);
            places.get(i).words(name(spot), squeeze(spot), state(spot), nameHeight);
            if (i > 0) {
                links.get(i - 1).update(joint(spots, i), motion);
            }
        }
        for (int i = 0; i < zones.size(); i++) {
            zones.get(i).blame(tinted ? blame(spots, layout.zones().get(i).side()) : Optional.empty(), motion);
        }
    }

    private double top(int row) {
        return row * (rowHeight + ROW_GAP);
    }

    private double nameHeight(List<Spot> spots) {
        return NAME_LINE * spots.stream().mapToLong(spot -> name(spot).lines().count()).max().orElse(1);
    }

    private double stateHeight(List<Spot> spots) {
        return STATE_LINE * spots.stream().mapToLong(spot -> state(spot).lines().count()).max().orElse(1);
    }

    private String state(Spot spot) {
        return Wrap.lines(spot.words(), layout.cell() - 2, 1, STATE);
    }

    /** Narrow cells keep room for a second line, so that a state may become a longer one. */
    private static double usualStates(PathLayout layout) {
        return STATE_LINE * (layout.cell() < ONE_LINE_CELL ? 2 : 1);
    }

    /** Returns the height with names of two lines, in the units of that layout. */
    static double usualHeight(PathLayout layout) {
        double row = (layout.tight() ? TIGHT_MIDDLE + TIGHT_BOTTOM : ROOMY_MIDDLE + ROOMY_BOTTOM) + PlaceNode.WORDS + 2 * NAME_LINE + 3 + usualStates(layout);
        int rows = layout.stacked() ? layout.zones().size() : 1;
        return rows * row + (rows - 1) * ROW_GAP;
    }

    private String name(Spot spot) {
        return Wrap.lines(spot.name(), (layout.cell() - 2) / squeeze(spot), 2, measure(spot));
    }

    /** How much smaller a name is drawn so that its longest word stays whole: at most a quarter. A longer word is broken. */
    private double squeeze(Spot spot) {
        double fits = (layout.cell() - 2) / Wrap.longest(spot.name(), measure(spot));
        return fits < 1 && fits >= LEAST_SQUEEZE ? fits : 1;
    }

    private static ToDoubleFunction<String> measure(Spot spot) {
        return spot.mark() == Mark.BROKEN || spot.mark() == Mark.DOUBT ? STRONG_NAME : NAME;
    }

    /** A line that would leave its row ends at the edge: reading goes on in the row beneath. */
    private LinkNode link(int right, Joint joint) {
        PathLayout.Spot a = layout.spots().get(right - 1);
        PathLayout.Spot b = layout.spots().get(right);
        double start = a.row() == b.row() ? a.x() + PlaceNode.RADIUS + 3 : 0;
        return new LinkNode(Math.min(start, b.x() - 40), b.x() - PlaceNode.RADIUS - 3, top(b.row()) + middle, joint);
    }

    private static Joint joint(List<Spot> spots, int right) {
        return Joint.between(spots.get(right - 1).mark(), spots.get(right).mark());
    }

    private static Optional<Mark> blame(List<Spot> spots, Side side) {
        List<Mark> marks = spots.stream().filter(spot -> spot.party().side() == side).map(Spot::mark).toList();
        return marks.contains(Mark.BROKEN) ? Optional.of(Mark.BROKEN) : Optional.of(Mark.DOUBT).filter(marks::contains);
    }

    private static List<String> names(List<Spot> spots) {
        return spots.stream().map(spot -> spot.party() + " " + spot.name()).toList();
    }

    private static ToDoubleFunction<String> measure(String family, double size) {
        return text -> {
            Text shape = new Text(text);
            shape.setFont(Font.font(family, size));
            return shape.getLayoutBounds().getWidth();
        };
    }
}
