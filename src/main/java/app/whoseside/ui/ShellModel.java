package app.whoseside.ui;

import app.whoseside.model.Side;
import app.whoseside.ui.path.Spot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stays around the pages: the site, the time, the picture of the path. */
final class ShellModel {
    private final Session session;
    private final Texts texts;
    private final PathView words;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<View> view;

    /**
     * @param about whether an address is under examination, and so the header speaks of it
     * @param checkedAt when the page was asked for; empty while it was not, in this run
     * @param pictured whether the page has the picture above it
     * @param tinted whether the zones show blame: only together with the answer
     */
    record View(boolean about, String site, String checkedAt, boolean pictured, List<Spot> path, boolean tinted) {}

    ShellModel(Session session, Texts texts, ZoneId zone) {
        this.session = session;
        this.texts = texts;
        this.zone = zone;
        words = new PathView(texts);
        view = new ReadOnlyObjectWrapper<>(now());
        session.flow().addListener((property, old, now) -> view.set(now()));
        session.checked().addListener((property, old, now) -> view.set(now()));
        session.shown().addListener((property, old, now) -> view.set(now()));
        session.off().addListener((property, old, now) -> view.set(now()));
    }

    void anotherAddress() {
        session.stop();
    }

    Map<Side, String> zones() {
        return Map.of(
                Side.YOURS, texts.get("zone.yours"), Side.BETWEEN, texts.get("zone.between"), Side.THEIRS, texts.get("zone.theirs"));
    }

    private View now() {
        Flow flow = session.flow().get();
        boolean about = flow.about() && session.subject().get().isPresent();
        boolean pictured = about && !(flow instanceof Flow.Details || flow instanceof Flow.Summary);
        String checkedAt = session.checked().get()
                .map(at -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.habits()).withZone(zone).format(at))
                .map(time -> texts.get("header.checked", Map.of("time", time)))
                .orElse("");
        return new View(
                about,
                session.site().get("site"),
                checkedAt,
                pictured,
                words.of(session.shown().get(), session.site(), session.off().get()),
                flow instanceof Flow.Answer || flow instanceof Flow.Watching);
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }
}
