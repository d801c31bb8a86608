package app.whoseside.os;

import java.util.Optional;

/** Where the system's settings send a request. {@code source} is environment, gnome, kde, windows or mac. */
public sealed interface ProxyChoice {

    /**
     * No proxy for this address.
     *
     * @param ruleMissing whether only because the rule (PAC) that should decide could not be fetched
     */
    record Direct(String source, boolean ruleMissing) implements ProxyChoice {
        public Direct(String source) {
            this(source, false);
        }
    }

    /** Through this proxy. */
    record Through(Protocol protocol, String host, int port, Optional<Login> login, String source) implements ProxyChoice {}

    /** A rule (PAC) at this address decides; what it decides was not found out. */
    record Script(String url, String source) implements ProxyChoice {}

    /** The settings could not be read or make no sense; {@code why} is for the details. */
    record Unreadable(String why, String source) implements ProxyChoice {}

    enum Protocol {
        HTTP,
        /** TLS to the proxy itself. */
        HTTPS,
        SOCKS4,
        SOCKS5
    }

    /** Name and password written into the setting. Never shown, logged or saved. */
    record Login(String name, String password) {
        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }
}
