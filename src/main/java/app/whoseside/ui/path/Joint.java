package app.whoseside.ui.path;

import app.whoseside.model.Ids;

/** How the line between two places is drawn. Solid only where both ends are cleared. */
enum Joint {
    SOLID,
    TORN,
    DOUBTFUL,
    DOTTED;

    static Joint between(Mark left, Mark right) {
        if (right == Mark.BROKEN) {
            return TORN;
        }
        if (left == Mark.CLEARED && right == Mark.CLEARED) {
            return SOLID;
        }
        return left == Mark.DOUBT || right == Mark.DOUBT ? DOUBTFUL : DOTTED;
    }

    String styleClass() {
        return Ids.of(this);
    }
}
