package app.whoseside.ui;

import app.whoseside.examination.Recorded;
import app.whoseside.report.Mishap;
import app.whoseside.settings.Choices;
import app.whoseside.settings.LastSites;
import app.whoseside.update.Updates;
import java.util.function.Function;

/**
 * What the window needs for the pages around the wizard.
 *
 * @param examples makes the player of an example, by its name
 * @param mishaps what may be shown of a mistake of the program
 * @param updates what is known about newer versions
 */
public record Around(
        Choices choices, LastSites sites, LanguageChoice languages, Function<String, Recorded> examples, About about, Function<Throwable, Mishap> mishaps,
        Updates updates) {}
