package app.whoseside.ui;

import app.whoseside.model.Examined;
import app.whoseside.model.Side;
import app.whoseside.report.Mask;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is handed on, whole and as it is, beside all that was left out of it. */
final class SummaryModel {
    private final Session session;
    private final SummaryWriter writer;
    private final Saver saver;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.EMPTY);

    private Optional<Examined> of = Optional.empty();
    private SummaryWriter.Draft draft = View.NOTHING;
    private Written written = draft.with(Set.of());
    private final Set<String> back = new HashSet<>();
    private String chosen = "";
    private boolean whole;

    /**
     * @param papers the summary and the letters, and {@code paper} the one that is shown
     * @param locked whether something is left out that cannot be put back
     * @param growing that checks still run; empty afterwards
     * @param noLetter why there is no letter; empty where there is one
     */
    record View(List<Paper> papers, Paper paper, List<Left> left, boolean locked, String growing, String noLetter) {
        private static final SummaryWriter.Draft NOTHING = back -> new Written("", "", "", List.of(), List.of());
        private static final Paper NO_PAPER = new Paper("", "", "", "", Optional.empty(), Map.of());
        static final View EMPTY = new View(List.of(), NO_PAPER, List.of(), false, "", "");
    }

    /**
     * A thing that was left out.
     *
     * @param where says its stand-in, and how often that stands in what was seen
     * @param open whether the person can put it back now
     */
    record Left(String id, String what, String standIn, String where, boolean mayReturn, boolean open, boolean back) {}

    SummaryModel(Session session, SummaryWriter writer, Saver saver, Texts texts) {
        this.session = session;
        this.writer = writer;
        this.saver = saver;
        this.texts = texts;
        session.flow().addListener((property, old, now) -> turn(now));
        session.shown().addListener((property, old, now) -> grow());
        session.examined().addListener((property, old, now) -> grow());
    }

    private void turn(Flow now) {
        if (now instanceof Flow.Summary(Flow from, boolean letter)) {
            whole = false;
            look();
            view.get().papers().stream().filter(paper -> letter && paper.letter()).findFirst().ifPresent(this::choose);
        }
    }

    /** What a person reads, and perhaps has put something back into, stays as it is while a watch goes on. */
    private void grow() {
        if (session.flow().get() instanceof Flow.Summary && !whole) {
            look();
        }
    }

    /** Each result begins with everything left out: what was put back into another says nothing of this one. */
    private void look() {
        whole = session.examined().get().isPresent();
        Optional<Examined> now = saver.soFar();
        boolean same = now.isPresent() && of.filter(last -> last == now.get()).isPresent();
        if (!same) {
            of = now;
            back.clear();
            draft = now.map(writer::draft).orElse(View.NOTHING);
            written = draft.with(Set.of());
        }
        show();
    }

    private void show() {
        List<Paper> papers = Paper.of(written, session.site(), texts);
        Paper paper = papers.stream().filter(one -> one.name().equals(chosen)).findFirst().orElse(papers.getFirst());
        view.set(new View(
                papers, paper, written.masks().stream().map(mask -> left(mask, whole)).toList(),
                written.masks().stream().anyMatch(mask -> !mask.mayReturn()),
                whole ? "" : texts.get("summary.window.growing"),
                written.letters().isEmpty() ? texts.get(opens() ? "summary.window.works" : "save.letter-none") : ""));
    }

    private boolean opens() {
        return of.filter(result -> result.verdict().side() == Side.NOBODY).isPresent();
    }

    private Left left(Mask mask, boolean whole) {
        return new Left(
                mask.id(), texts.get("mask." + mask.kind().id()), mask.standIn(), texts.get("summary.window.where", Map.of("name", mask.standIn(), "count", mask.times())),
                mask.mayReturn(), mask.mayReturn() && whole, back.contains(mask.id()));
    }

    void choose(Paper paper) {
        if (!paper.name().equals(view.get().paper().name())) {
            chosen = paper.name();
            show();
        }
    }

    /** Puts a thing back, or takes it out again. */
    void putBack(String id, boolean now) {
        boolean open = view.get().left().stream().anyMatch(left -> left.id().equals(id) && left.open());
        if (open && (now ? back.add(id) : back.remove(id))) {
            written = draft.with(Set.copyOf(back));
            saver.outdate();
            show();
        }
    }

    void save(String ending) {
        saver.save(view.get().paper(), ending);
    }

    void copy() {
        saver.copy(view.get().paper());
    }

    void mail() {
        saver.mail(view.get().paper());
    }

    void back() {
        if (session.flow().get() instanceof Flow.Summary(Flow from, boolean letter)) {
            session.show(from);
        }
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }
}
