package app.whoseside.ui;

import app.whoseside.model.Thing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The advice to turn something off, which helps nobody while it is off by our hand already. */
final class TurnOff {
    static final Map<String, Thing> ADVICE = Map.of(
            "cause.proxy-dead.now.1", Thing.PROXY,
            "cause.proxy-left-over.now.1", Thing.PROXY,
            "cause.proxy-fails-all.now.2", Thing.PROXY,
            "cause.proxy-fails-site.now.2", Thing.PROXY,
            "cause.vpn-dead.now.1", Thing.VPN,
            "cause.vpn-refused.now.2", Thing.VPN,
            "cause.vpn-way-lost.now.2", Thing.VPN,
            "cause.vpn-loses-big-answers.now.1", Thing.VPN,
            "cause.vpn-lookup-broken.now.1", Thing.VPN);

    private TurnOff() {}

    /** Returns the sentence in place of that advice; empty where the advice holds as it is. */
    static Optional<String> said(String advice, Set<Thing> off) {
        return Optional.ofNullable(ADVICE.get(advice)).filter(off::contains).map(thing -> thing == Thing.PROXY ? "undo.now.proxy" : "undo.now.vpn");
    }
}
