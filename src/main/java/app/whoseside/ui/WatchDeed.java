package app.whoseside.ui;

import java.util.List;

/** What the page of a watch can do next, apart from what every page can. */
enum WatchDeed {
    LOOK_NOW,
    STOP,
    LOAD,
    LETTER,
    AGAIN;

    /** Returns the deeds that are open, the best first. */
    static List<WatchDeed> open(WatchingView.Kind kind) {
        return switch (kind) {
            case ON -> List.of(STOP, LOOK_NOW);
            case DUE -> List.of(LETTER, STOP, LOOK_NOW);
            case BACK -> List.of(LOAD);
            case OVER_DUE -> List.of(LETTER, AGAIN);
            case OVER, BROKEN -> List.of(AGAIN);
        };
    }
}
