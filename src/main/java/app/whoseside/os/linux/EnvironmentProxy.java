package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The variables http_proxy, https_proxy, all_proxy and no_proxy, in lower case or else in upper case, as curl documents them. */
record EnvironmentProxy(Map<String, String> environment) {
    private static final String SOURCE = "environment";

    /** Returns what the environment says of this address, or empty when it names no proxy for it. */
    Optional<ProxyChoice> choose(Address address) {
        Optional<String> proxy = Stream.of(address.scheme() + "_proxy", "all_proxy").flatMap(name -> value(name).stream()).findFirst();
        return proxy.map(text -> value("no_proxy").filter(list -> NoProxy.read(list).covers(address)).isPresent()
                ? new Direct(SOURCE)
                : ProxyText.read(text, Protocol.HTTP, SOURCE));
    }

    /** Returns whether it names any proxy at all. */
    boolean any() {
        return Stream.of("http_proxy", "https_proxy", "all_proxy").anyMatch(name -> value(name).isPresent());
    }

    private Optional<String> value(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .flatMap(key -> Optional.ofNullable(environment.get(key)).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
