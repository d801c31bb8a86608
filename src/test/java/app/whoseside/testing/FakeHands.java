package app.whoseside.testing;

import app.whoseside.model.Address;
import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.step.Ability;
import app.whoseside.step.Hands;
import app.whoseside.step.PutBack;
import app.whoseside.step.Standing;
import app.whoseside.step.Switched;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Hands of which a test says what is off, and what comes of putting it back. */
public final class FakeHands implements Hands {
    private final Map<Standing, PutBack> off = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();

    /** Adds something that is off by our hand since {@link Samples#NOON}. */
    public FakeHands off(Thing thing, String name, PutBack whatComes) {
        off.put(new Standing(thing.id() + name, thing, name, Samples.NOON), whatComes);
        return this;
    }

    /** Adds a note that cannot be read. */
    public FakeHands losing(String file) {
        lost.add(file);
        return this;
    }

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
        return List.copyOf(off.keySet());
    }

    @Override
    public List<String> lost() {
        return List.copyOf(lost);
    }

    @Override
    public PutBack putBack(Standing standing) {
        PutBack came = Objects.requireNonNull(off.get(standing));
        if (came != PutBack.FAILED) {
            off.remove(standing);
        }
        return came;
    }

    @Override
    public void leave(Standing standing) {
        off.remove(standing);
    }

    @Override
    public boolean forgetNames() {
        return false;
    }
}
