package app.whoseside.step;

import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import java.net.URI;
import java.util.List;

/** Does nothing by itself: every step is the person's. */
public record NoHands() implements Hands {

    @Override
    public Ability ability(String step, Address address) {
        return new Ability.ByHand();
    }

    @Override
    public boolean open(Address address, String browser, boolean privately) {
        return false;
    }

    @Override
    public boolean showInBrowser(String step, String browser) {
        return false;
    }

    @Override
    public boolean show(SettingsPage page) {
        return false;
    }

    @Override
    public boolean mail(URI begun) {
        return false;
    }

    @Override
    public Switched switchOff(Thing thing) {
        return new Switched.Not();
    }

    @Override
    public List<Standing> standing() {
        return List.of();
    }

    @Override
    public PutBack putBack(Standing standing) {
        return PutBack.FAILED;
    }

    @Override
    public void leave(Standing standing) {
        // Nothing is noted.
    }

    @Override
    public boolean forgetNames() {
        return false;
    }
}
