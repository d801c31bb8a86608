package app.whoseside.ui;

import app.whoseside.ui.path.Mark;

/**
 * One observation in the table of details.
 *
 * @param how from where it was asked; empty where that is this program as the system is set up
 * @param from seconds since the first question
 * @param seconds how long it took
 * @param took the same, as it is shown
 */
record DetailRow(String asked, String how, String came, Mark mark, double from, double seconds, String took) {
    double end() {
        return from + seconds;
    }
}
