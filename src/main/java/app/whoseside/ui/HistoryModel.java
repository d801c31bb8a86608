package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.model.Examined;
import app.whoseside.settings.HistoryFile;
import app.whoseside.settings.LastSites;
import app.whoseside.settings.Visit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last sites: each verdict adds one, and each can be checked again or removed. */
final class HistoryModel {
    private final Session session;
    private final LastSites sites;
    private final Function<String, AddressReading> reading;
    private final Texts texts;
    private final DateTimeFormatter format;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private HistoryFile.Damage damage = new HistoryFile.Damage.None();

    record Entry(Visit visit, String site) {}

    HistoryModel(Session session, LastSites sites, Function<String, AddressReading> reading, Texts texts, ZoneId zone) {
        this.session = session;
        this.sites = sites;
        this.reading = reading;
        this.texts = texts;
        format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(zone);
        session.examined().addListener((property, old, now) -> now.ifPresent(this::note));
    }

    /** An example leaves no trace, and what a watch saw since is the same visit. */
    private void note(Examined done) {
        if (done.example().isEmpty() && done.watched().isEmpty()) {
            sites.note(Visit.of(done.address(), done.started(), done.verdict().side()));
            read();
        }
    }

    /** Takes over what was changed elsewhere. */
    void read() {
        HistoryFile.Known known = sites.known();
        damage = known.damage();
        entries.set(known.visits().stream().map(visit -> new Entry(visit, shortened(visit))).toList());
    }

    /** Returns what there is to say of a list that was damaged, and takes it as said; empty where there is nothing to say. */
    String damaged() {
        return switch (damage) {
            case HistoryFile.Damage.None() -> "";
            case HistoryFile.Damage.Stuck() -> texts.get("history.stuck");
            case HistoryFile.Damage.Kept(String file) -> {
                sites.told();
                damage = new HistoryFile.Damage.None();
                yield texts.get("history.damaged", Map.of("file", file));
            }
        };
    }

    /** Whether there is anything to delete, also what is kept because it could not be read. */
    boolean any() {
        return sites.any();
    }

    /** Returns when it was, and whose side. */
    String said(Visit visit) {
        String when = format.withLocale(texts.habits()).format(visit.at());
        String side = texts.get("side." + visit.side().id());
        return texts.get("history.entry", Map.of("when", when, "side", side));
    }

    private static String shortened(Visit visit) {
        return visit.url().replaceFirst("^https://", "").replaceFirst("/$", "");
    }

    void check(Visit visit) {
        if (reading.apply(visit.url()) instanceof AddressReading.Accepted(Address address, var notes)) {
            session.stop();
            session.check(address);
        }
    }

    void remove(Visit visit) {
        sites.remove(visit);
        read();
    }

    void clear() {
        sites.clear();
        read();
    }

    boolean wanted() {
        return sites.wanted();
    }

    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }
}
