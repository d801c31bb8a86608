package app.whoseside.os;

import app.whoseside.os.ProxyChoice.Login;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Through;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A proxy as settings write it: {@code scheme://name:password@host:port/}, where all but the host may be missing. */
public final class ProxyText {
    private static final Pattern FORM =
            Pattern.compile("(?:([a-zA-Z0-9+.-]+)://)?(?:([^@]*)@)?(\\[[0-9a-fA-F:.%]+]|[^:/\\s\\[\\]]+)(?::(\\d{1,5}))?(?:/\\S*)?");

    private ProxyText() {}

    /**
     * Returns the proxy, or {@link ProxyChoice.Unreadable} when the text makes no sense.
     *
     * @param usual the protocol where the text names none
     */
    public static ProxyChoice read(String text, Protocol usual, String source) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return new ProxyChoice.Unreadable("not a proxy address", source);
        }
        Optional<Protocol> protocol = parts.group(1) == null ? Optional.of(usual) : protocol(parts.group(1));
        if (protocol.isEmpty()) {
            return new ProxyChoice.Unreadable("unknown kind of proxy: " + parts.group(1), source);
        }
        int port = parts.group(4) == null ? usualPort(protocol.get()) : Integer.parseInt(parts.group(4));
        if (port < 1 || port > 65535) {
            return new ProxyChoice.Unreadable("no such port: " + port, source);
        }
        String host = parts.group(3).replaceAll("[\\[\\]]", "");
        return new Through(protocol.get(), host, port, login(parts.group(2)), source);
    }

    /** Returns the protocol that a scheme stands for; socks4a and socks5h only say who looks up the name. */
    static Optional<Protocol> protocol(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "http" -> Optional.of(Protocol.HTTP);
            case "https" -> Optional.of(Protocol.HTTPS);
            case "socks4", "socks4a" -> Optional.of(Protocol.SOCKS4);
            case "socks", "socks5", "socks5h" -> Optional.of(Protocol.SOCKS5);
            default -> Optional.empty();
        };
    }

    /** Ports that curl and browsers take when none is written. */
    private static int usualPort(Protocol protocol) {
        return switch (protocol) {
            case HTTP -> 80;
            case HTTPS -> 443;
            case SOCKS4, SOCKS5 -> 1080;
        };
    }

    private static Optional<Login> login(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(":", 2);
        return Optional.of(new Login(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : ""));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
