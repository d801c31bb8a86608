package app.whoseside.probe;

import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.http.IdentityCheck;
import app.whoseside.net.proxy.Way;
import java.util.List;

/** Which certificate does the site show, and what is it worth? For https addresses; nothing is requested. */
public final class IdentityProbe implements Probe {
    private final IdentityCheck check;
    private final Limits limits;
    private final Vantage vantage;
    private final Address site;
    private final Way way;

    public IdentityProbe(IdentityCheck check, Limits limits, Vantage vantage, Address site, Way way) {
        this.check = check;
        this.limits = limits;
        this.vantage = vantage;
        this.site = site;
        this.way = way;
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(limits.clock());
        IdentityCheck.Shown shown = check.look(site, way);
        return List.of(stamp.observe(vantage, Target.SITE_IDENTITY, site.host() + ":" + site.port(), shown.outcome(), shown.facts()));
    }
}
