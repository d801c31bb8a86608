package app.whoseside.ui;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands that note what they were asked, and change nothing. */
final class FakeHands implements Hands {
    static final Standing PROXY = new Standing("1", Thing.PROXY, "", Samples.NOON);
    static final Standing VPN = new Standing("2", Thing.VPN, "Work", Samples.NOON);

    final Map<String, Ability> abilities = new HashMap<>();
    final List<String> did = new ArrayList<>();
    List<Standing> left = List.of();
    List<String> lost = List.of();
    /** What happens while something is being changed. */
    Runnable meanwhile = () -> {};
    boolean starts = true;
    boolean forgets = true;
    Switched switched = new Switched.Off(PROXY);
    PutBack back = PutBack.DONE;

    FakeHands with(String step, Ability ability) {
        abilities.put(step, ability);
        return this;
    }

    @Override
    public Ability ability(String step, Address address) {
        return abilities.getOrDefault(step, new Ability.ByHand());
    }

    @Override
    public boolean open(Address address, String browser, boolean privately) {
        did.add("open " + address.url() + " in " + browser + (privately ? " privately" : ""));
        return starts;
    }

    @Override
    public boolean showInBrowser(String step, String browser) {
        did.add("show " + step + " in " + browser);
        return starts;
    }

    @Override
    public boolean show(SettingsPage page) {
        did.add("show " + page);
        return starts;
    }

    @Override
    public boolean mail(URI begun) {
        did.add("mail " + begun);
        meanwhile.run();
        return starts;
    }

    @Override
    public Switched switchOff(Thing thing) {
        did.add("off " + thing);
        meanwhile.run();
        return switched;
    }

    @Override
    public List<Standing> standing() {
        return left;
    }

    @Override
    public List<String> lost() {
        return lost;
    }

    @Override
    public PutBack putBack(Standing standing) {
        did.add("back " + standing.thing());
        meanwhile.run();
        return back;
    }

    @Override
    public void leave(Standing standing) {
        did.add("leave " + standing.thing());
    }

    @Override
    public boolean forgetNames() {
        did.add("forget names");
        return forgets;
    }
}
