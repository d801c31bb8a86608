package app.whoseside.cli;

import app.whoseside.model.Side;

/** Exit statuses: the contract of the command line. */
final class Exit {
    static final int FINE = 0;
    static final int WRONG_USE = 2;
    /** The summary that was asked for is not saved. */
    static final int NOT_SAVED = 3;
    /** Something is still off by our hand, or may be. */
    static final int STILL_CHANGED = 50;
    /** What a shell gives a program that Ctrl-C ended. */
    static final int STOPPED = 130;

    private Exit() {}

    static int of(Side side) {
        return switch (side) {
            case NOBODY -> FINE;
            case YOURS -> 10;
            case BETWEEN -> 20;
            case THEIRS -> 30;
            case UNKNOWN -> 40;
        };
    }
}
