package app.whoseside.update;

import app.whoseside.model.Policy;
import app.whoseside.settings.Choices;
import app.whoseside.settings.UpdateChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** What is known about newer versions, and what may be asked and fetched. Reads and writes small files, so not for the thread of the screen. */
public final class Updates {
    private static final System.Logger LOG = System.getLogger(Updates.class.getName());
    private static final Duration DAY = Duration.ofDays(1);
    /** Without a network nothing was fetched, and the day is not over. */
    private static final Duration HOUR = Duration.ofHours(1);

    private final Optional<Release> release;
    private final Optional<VersionNumber> running;
    private final Supplier<Policy> policy;
    private final Choices choices;
    private final UpdateNotes notes;
    private final Source source;
    private final InstantSource clock;
    private Optional<Instant> missed = Optional.empty();

    /**
     * @param release what this build has in it
     * @param running this program's own version; empty for a build between two releases
     * @param policy read anew each time, and before each fetch
     */
    public Updates(
            Optional<Release> release, Optional<VersionNumber> running, Supplier<Policy> policy, Choices choices, UpdateNotes notes, Source source,
            InstantSource clock) {
        this.release = release;
        this.running = running;
        this.policy = policy;
        this.choices = choices;
        this.notes = notes;
        this.source = source;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param asks whether the question is due: never asked, never answered, and a check came to its end before
     * @param news a newer version whose note was not put away
     */
    public record State(Standing standing, boolean asks, Optional<Announcement> news) {}

    public State now() {
        Standing standing = standing();
        Noted noted = notes.read();
        boolean free = standing instanceof Standing.Free;
        return new State(standing, free && choice() == UpdateChoice.ASK && noted.checked() && !noted.asked(), free && agreed() ? news(noted) : Optional.empty());
    }

    public Standing standing() {
        return release.isEmpty() || running.isEmpty() ? new Standing.NotInThisBuild() : Standing.of(policy.get());
    }

    /** Returns the name of the computer that would be asked; empty where nobody would. */
    public String host() {
        return release.map(one -> one.file().host()).orElse("");
    }

    public UpdateChoice choice() {
        return choices.now().taste().updates();
    }

    /** Returns whether the choice was kept for later starts too. */
    public boolean choose(UpdateChoice choice) {
        return choices.updates(choice);
    }

    /** The question is seen, and is not shown at another start. */
    public void asked() {
        notes.change(Noted::withAsked);
    }

    /** A check of a site came to its end: from the next start on the question is due. */
    public void checked() {
        if (release.isPresent()) {
            notes.change(Noted::withChecked);
        }
    }

    public void putAway(VersionNumber version) {
        notes.change(noted -> noted.withAway(version));
    }

    /** Returns whether it is time to look: agreed, and a day after somebody last answered. A time that lies ahead was noted by a wrong clock. */
    public boolean due() {
        if (!agreed()) {
            return false;
        }
        Instant now = clock.instant();
        boolean day = notes.read().looked().filter(last -> within(last, DAY, now)).isEmpty();
        boolean hour = missed.filter(last -> within(last, HOUR, now)).isEmpty();
        return day && hour && standing() instanceof Standing.Free;
    }

    private static boolean within(Instant last, Duration most, Instant now) {
        return !last.isAfter(now) && last.plus(most).isAfter(now);
    }

    private boolean agreed() {
        return choice() == UpdateChoice.YES;
    }

    /** Fetches the version file if it is time to, and takes note of what it says. Offline it says nothing, and a bad file is a line in the log. */
    public void look() {
        if (!due()) {
            return;
        }
        Source.Got got = source.get();
        if (Thread.currentThread().isInterrupted()) {
            // Given up for something that matters more: it counts as not looked.
            return;
        }
        Instant now = clock.instant();
        switch (got) {
            case Source.Got.Nothing() -> missed = Optional.of(now);
            case Source.Got.Odd(String why) -> {
                notes.change(noted -> noted.withLooked(now));
                refuse(why);
            }
            case Source.Got.Whole(byte[] bytes) -> {
                notes.change(noted -> noted.withLooked(now));
                take(bytes, now);
            }
        }
    }

    private void take(byte[] bytes, Instant now) {
        switch (new SignedFile(release.orElseThrow()).read(bytes)) {
            case SignedFile.Reading.Bad(String why) -> refuse(why);
            case SignedFile.Reading.Good(Announcement says) -> says.refusal(running.orElseThrow(), notes.read().published(), now)
                    .ifPresentOrElse(Updates::refuse, () -> notes.change(noted -> noted.with(bytes, says.published())));
        }
    }

    private static void refuse(String why) {
        LOG.log(System.Logger.Level.WARNING, "a version file was left unused: " + why);
    }

    private Optional<Announcement> news(Noted noted) {
        return noted.signed()
                .map(bytes -> new SignedFile(release.orElseThrow()).read(bytes))
                .flatMap(reading -> reading instanceof SignedFile.Reading.Good(Announcement says) ? Optional.of(says) : Optional.empty())
                .filter(says -> says.refusal(running.orElseThrow(), noted.published(), clock.instant()).isEmpty())
                .filter(says -> says.version().compareTo(running.orElseThrow()) > 0)
                .filter(says -> noted.away().filter(away -> says.version().compareTo(away) <= 0).isEmpty());
    }
}
