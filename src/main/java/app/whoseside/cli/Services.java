package app.whoseside.cli;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Recorded;
import app.whoseside.model.Contacts;
import app.whoseside.report.Redaction;
import app.whoseside.settings.SettingsFile;
import app.whoseside.step.Hands;
import app.whoseside.watch.Watches;
import app.whoseside.words.Messages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the terminal works with. What is slow to make is made only when a check needs it.
 *
 * @param builtIn the contacts that come with the program
 * @param examiner makes the examiner for these contacts
 * @param examples makes the player of an example, by its name
 */
public record Services(
        Messages messages,
        String version,
        SettingsFile settings,
        Supplier<Contacts> builtIn,
        Function<Contacts, Examiner> examiner,
        Function<String, Recorded> examples,
        Supplier<Redaction> redaction,
        Supplier<Hands> hands,
        Supplier<Watches> watches,
        InstantSource clock,
        ZoneId zone) {}
