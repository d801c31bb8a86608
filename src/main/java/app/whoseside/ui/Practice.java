package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Recorded;
import app.whoseside.examination.Reconsidering;
import app.whoseside.examination.Request;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether an example plays. While it does, no network, no outside view and no hand of the program is within reach of the pages. */
final class Practice {
    private final ReadOnlyObjectWrapper<Optional<Recorded>> playing = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Returns the same wiring, but for what must not happen while an example plays. */
    Wiring over(Wiring real) {
        return new Wiring(
                examiner(real.examiner()), real.reading(), real.texts(), summaries(real.summaries()), outside(real.outside()), real.textSize(), real.directories(),
                new PracticeHands(real.hands(), this::on), reconsidering(real.reconsidering()), real.network(), real.around(), real.keeping());
    }

    /** An example ends where the person returns to the first page; every real check begins there. */
    void follow(Session session) {
        session.flow().addListener((property, old, now) -> {
            if (now instanceof Flow.Asking) {
                playing.set(Optional.empty());
            }
        });
    }

    void play(Recorded example, Session session) {
        session.stop();
        playing.set(Optional.of(example));
        session.check(example.example().address());
    }

    boolean on() {
        return playing.get().isPresent();
    }

    ReadOnlyObjectProperty<Optional<Recorded>> playing() {
        return playing.getReadOnlyProperty();
    }

    private Examiner examiner(Examiner real) {
        return (Request request, Consumer<Snapshot> listener) -> playing.get().map(Examiner.class::cast).orElse(real).start(request, listener);
    }

    /** An example that is told of before it has played to its end bears no mark yet; what follows from it is an example all the same. */
    private Reconsidering reconsidering(Reconsidering real) {
        return (first, outcomes) -> marked(real.with(first, outcomes));
    }

    /** So does what is written of it before its end. */
    SummaryWriter summaries(SummaryWriter real) {
        return new SummaryWriter() {
            @Override
            public Draft draft(Examined examined) {
                return real.draft(marked(examined));
            }

            @Override
            public List<Observation> shown(Address address, List<Observation> observations) {
                return real.shown(address, observations);
            }
        };
    }

    private Examined marked(Examined now) {
        return playing.get().map(example -> now.asExample(example.example().id())).orElse(now);
    }

    private OutsideChoice outside(OutsideChoice real) {
        return new OutsideChoice() {
            @Override
            public Optional<Boolean> remembered() {
                return real.remembered();
            }

            @Override
            public void remember(boolean yes) {
                real.remember(yes);
            }

            @Override
            public boolean possible(Address address) {
                return !on() && real.possible(address);
            }

            @Override
            public String service() {
                return real.service();
            }
        };
    }
}
