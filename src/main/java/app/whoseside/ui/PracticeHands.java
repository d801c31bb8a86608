package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.step.Ability;
import app.whoseside.step.Hands;
import app.whoseside.step.NoHands;
import app.whoseside.step.PutBack;
import app.whoseside.step.Standing;
import app.whoseside.step.Switched;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Does nothing new while an example plays. What was changed before, for real, can be put back at any time. */
record PracticeHands(Hands real, BooleanSupplier playing) implements Hands {
    private static final Hands NONE = new NoHands();

    private Hands now() {
        return playing.getAsBoolean() ? NONE : real;
    }

    @Override
    public Ability ability(String step, Address address) {
        return now().ability(step, address);
    }

    @Override
    public boolean open(Address address, String browser, boolean privately) {
        return now().open(address, browser, privately);
    }

    @Override
    public boolean showInBrowser(String step, String browser) {
        return now().showInBrowser(step, browser);
    }

    @Override
    public boolean show(SettingsPage page) {
        return now().show(page);
    }

    @Override
    public boolean mail(URI begun) {
        return now().mail(begun);
    }

    @Override
    public Switched switchOff(Thing thing) {
        return now().switchOff(thing);
    }

    @Override
    public List<Standing> standing() {
        return real.standing();
    }

    @Override
    public List<String> lost() {
        return real.lost();
    }

    @Override
    public PutBack putBack(Standing standing) {
        return real.putBack(standing);
    }

    @Override
    public void leave(Standing standing) {
        real.leave(standing);
    }

    @Override
    public boolean forgetNames() {
        return now().forgetNames();
    }
}
