package app.whoseside.step;

import app.whoseside.model.Thing;
import app.whoseside.os.hands.Entry;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.JournalLock;
import app.whoseside.os.hands.Switch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes settings so that they can be put back whatever happens: the old values are on the disk before the first one changes, and are
 * forgotten only after the system says that they are in force again.
 *
 * @param find returns the setting of that id
 */
record Undo(Journal journal, Function<String, Optional<Switch>> find, InstantSource clock) {

    /** Switches it off; returns its entry when it is off, or changed at all, by our hand. */
    Optional<Entry> off(Thing thing, Switch setting) {
        try (JournalLock _ = journal.hold()) {
            Optional<Map<String, String>> now = setting.read();
            if (now.isEmpty()) {
                return Optional.empty();
            }
            Optional<Entry> noted = journal.entries().stream().filter(entry -> entry.setting().equals(setting.id())).findFirst();
            Entry.State state = noted.map(entry -> entry.state(now.get())).orElse(Entry.State.OTHER);
            if (state == Entry.State.OURS) {
                return noted;
            }
            if (state == Entry.State.MIXED) {
                // The old values are the noted ones: what the system has now is half ours.
                return change(setting, noted.get());
            }
            Map<String, String> ours = setting.off(now.get());
            if (ours.equals(now.get())) {
                return Optional.empty();
            }
            Entry entry = new Entry(setting.id(), thing, setting.name(), now.get(), ours, clock.instant());
            journal.write(entry);
            return change(setting, entry);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Entry> change(Switch setting, Entry entry) throws IOException {
        if (setting.write(entry.ours()) && setting.read().filter(entry.ours()::equals).isPresent()) {
            return Optional.of(entry);
        }
        // What the system took of it goes back; where even that does not work, the entry stays and is offered.
        if (!isBefore(setting, entry)) {
            setting.write(entry.before());
        }
        if (!isBefore(setting, entry)) {
            return Optional.of(entry);
        }
        journal.delete(entry);
        return Optional.empty();
    }

    private static boolean isBefore(Switch setting, Entry entry) {
        return setting.read().filter(entry.before()::equals).isPresent();
    }

    PutBack putBack(String id) {
        try (JournalLock _ = journal.hold()) {
            Optional<Entry> entry = journal.entry(id);
            if (entry.isEmpty()) {
                // Another window has put it back meanwhile, or its note was damaged, and nobody knows the old value.
                return journal.lost(id) ? PutBack.FAILED : PutBack.DONE;
            }
            Optional<Switch> setting = find.apply(entry.get().setting());
            return setting.isPresent() ? restore(setting.get(), entry.get()) : PutBack.FAILED;
        } catch (IOException e) {
            return PutBack.FAILED;
        }
    }

    private PutBack restore(Switch setting, Entry entry) throws IOException {
        Optional<Map<String, String>> now = setting.read();
        if (now.isEmpty()) {
            return PutBack.FAILED;
        }
        PutBack came =
                switch (entry.state(now.get())) {
                    case BEFORE -> PutBack.DONE;
                    case OTHER -> PutBack.YOURS;
                    case OURS, MIXED -> setting.write(entry.before()) && isBefore(setting, entry) ? PutBack.DONE : PutBack.FAILED;
                };
        if (came != PutBack.FAILED) {
            journal.delete(entry);
        }
        return came;
    }

    void leave(String id) {
        try (JournalLock _ = journal.hold()) {
            Optional<Entry> entry = journal.entry(id);
            if (entry.isPresent()) {
                journal.delete(entry.get());
            }
        } catch (IOException e) {
            // It stays noted, and is offered again: better than an old value that is lost.
        }
    }

    /** Returns what is off by our hand, newest first. An entry whose change was never made, or that is undone already, is forgotten. */
    List<Entry> standing() {
        List<Entry> entries = noted();
        if (entries.isEmpty()) {
            return entries;
        }
        try (JournalLock _ = journal.hold()) {
            List<Entry> standing = new ArrayList<>();
            for (Entry entry : journal.entries()) {
                if (undone(entry)) {
                    journal.delete(entry);
                } else {
                    standing.add(entry);
                }
            }
            return standing;
        } catch (IOException e) {
            return entries;
        }
    }

    private boolean undone(Entry entry) {
        return find.apply(entry.setting()).filter(setting -> isBefore(setting, entry)).isPresent();
    }

    private List<Entry> noted() {
        try {
            return journal.entries();
        } catch (IOException e) {
            return List.of();
        }
    }

    List<String> lost() {
        return journal.lost().stream().map(Path::toString).toList();
    }
}
