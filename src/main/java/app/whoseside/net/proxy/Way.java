package app.whoseside.net.proxy;

import app.whoseside.os.ProxyChoice;
import okhttp3.Dns;

/** How a request leaves this computer. */
public sealed interface Way {

    /** To the site itself, at the addresses that this looks up. */
    record Straight(Dns names) implements Way {}

    /** By a proxy, which looks the name up itself. */
    record ByProxy(ProxyChoice.Through proxy) implements Way {}
}
