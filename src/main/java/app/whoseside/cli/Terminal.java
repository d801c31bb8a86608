package app.whoseside.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;

/**
 * Where the words go and come from.
 *
 * @param interactive whether a person sits there: both input and output are a terminal
 * @param width columns
 */
public record Terminal(PrintWriter out, PrintWriter err, BufferedReader in, boolean interactive, int width) {
    private static final int WIDEST = 80;
    private static final int NARROWEST = 40;

    /** Returns how many columns to fill: a line of a book, or less. */
    int columns() {
        return Math.clamp(width, NARROWEST, WIDEST);
    }
}
