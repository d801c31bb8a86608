package app.whoseside.ui;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the program tells of itself.
 *
 * @param settings file of the person's choices
 * @param state folder of the last sites and the log
 * @param libraries read when the page is opened
 */
public record About(String version, String settings, String state, String log, Supplier<List<Library>> libraries) {

    /** A part made by others that is handed on with the program. */
    public record Library(String name, String licence) {}
}
