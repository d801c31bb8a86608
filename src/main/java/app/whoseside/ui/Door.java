package app.whoseside.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;

/** How the window is left and comes back. While a watch goes on and a sign beside the clock stands for it, closing only hides it. */
final class Door implements Beacon.Caller {
    private static final Duration POLL = Duration.seconds(2);

    private final Stage stage;
    private final Session session;
    private final RestoreModel restore;
    private final Lookout lookout;
    private final Beacon beacon;
    private final Runnable back;
    private final Runnable ended;
    private final Timeline polls;
    private boolean away;
    /** Whether the person wants the program to end, and not the window to hide. */
    private boolean ending;

    /**
     * @param poll called now and then while the window is seen
     * @param back called when a sign or a notification brought the person to the window
     * @param ended called when the window is gone for good
     */
    Door(Stage stage, Session session, RestoreModel restore, Lookout lookout, Beacon beacon, Runnable poll, Runnable back, Runnable ended) {
        this.stage = stage;
        this.session = session;
        this.restore = restore;
        this.lookout = lookout;
        this.beacon = beacon;
        this.back = back;
        this.ended = ended;
        polls = new Timeline(new KeyFrame(POLL, done -> poll.run()));
        polls.setCycleCount(Animation.INDEFINITE);
        beacon.call(this);
    }

    void hang() {
        stage.setOnCloseRequest(request -> {
            request.consume();
            ending = false;
            leave();
        });
        restore.closed().subscribe(close -> {
            if (close) {
                leave();
            }
        });
        stage.setOnHidden(gone -> {
            polls.stop();
            if (!away) {
                finish();
            }
        });
        stage.show();
        polls.play();
    }

    private void leave() {
        if (!restore.mayClose()) {
            return;
        }
        boolean goesOn = lookout.vigil().get().filter(Vigil::on).isPresent() && beacon.stands().get();
        if (goesOn && !ending) {
            away = true;
            beacon.hidden(true);
            stage.hide();
            restore.opened();
        } else if (stage.isShowing()) {
            stage.hide();
        } else {
            finish();
        }
    }

    private void finish() {
        session.stop();
        beacon.close();
        lookout.close();
        ended.run();
    }

    /** The window comes back, to the page of the watch. */
    @Override
    public void open() {
        show();
        back.run();
    }

    @Override
    public boolean minimised() {
        return stage.isIconified();
    }

    @Override
    public void end() {
        ending = true;
        if (away && !restore.mayClose()) {
            // something is still off by our hand, and the person is asked about that first
            show();
        } else {
            away = false;
            leave();
        }
    }

    private void show() {
        away = false;
        beacon.hidden(false);
        stage.setIconified(false);
        if (!stage.isShowing()) {
            stage.show();
            polls.play();
        }
        stage.toFront();
        stage.requestFocus();
    }
}
