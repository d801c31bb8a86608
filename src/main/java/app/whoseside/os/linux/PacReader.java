package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.Decision;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.linux.PacFetch.Got;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what a proxy script decides on Linux, where the JDK silently says "no proxy" unless a library of the desktop is there. The script is
 * fetched once in the life of this object. A script that cannot be had means no proxy, as in Chromium.
 */
public final class PacReader implements Decision {
    private static final Duration FETCH = Duration.ofSeconds(2);
    private static final int KNOCK_MILLIS = 1_500;
    private static final int MOST = 8;
    private static final Pattern PROXY = Pattern.compile(
            "(PROXY|HTTP|HTTPS|SOCKS|SOCKS4|SOCKS5)\\s+(\\[[0-9a-fA-F:.]+]|[^\\s:/\\[\\]@]+)(?::(\\d{1,5}))?", Pattern.CASE_INSENSITIVE);

    private final Function<String, Got> fetch;
    private final Predicate<Through> open;
    private final Map<String, Got> fetched = new ConcurrentHashMap<>();

    public PacReader() {
        this(new PacFetch(FETCH)::fetch, PacReader::takesConnections);
    }

    /** @param open whether a proxy takes connections */
    PacReader(Function<String, Got> fetch, Predicate<Through> open) {
        this.fetch = fetch;
        this.open = open;
    }

    @Override
    public Optional<ProxyChoice> decide(Script script, Address address) {
        return switch (fetched.computeIfAbsent(script.url(), fetch)) {
            case Got.Nothing nothing -> Optional.of(new Direct(script.source(), true));
            case Got.Unclear unclear -> Optional.empty();
            case Got.Script(String text) -> PacRule.answer(text, address).flatMap(answer -> choices(answer, script.source())).map(this::first);
        };
    }

    /** Browsers go on to the next where a proxy takes no connection. */
    private ProxyChoice first(List<ProxyChoice> choices) {
        return choices.subList(0, choices.size() - 1).stream()
                .filter(choice -> !(choice instanceof Through through) || open.test(through))
                .findFirst()
                .orElse(choices.getLast());
    }

    private static Optional<List<ProxyChoice>> choices(String answer, String source) {
        List<ProxyChoice> choices = new ArrayList<>();
        for (String entry : answer.split(";")) {
            if (entry.isBlank()) {
                continue;
            }
            Optional<ProxyChoice> choice = choice(entry.strip(), source);
            if (choice.isEmpty() || choices.size() == MOST) {
                return Optional.empty();
            }
            choices.add(choice.get());
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }

    private static Optional<ProxyChoice> choice(String entry, String source) {
        if (entry.equalsIgnoreCase("DIRECT")) {
            return Optional.of(new Direct(source));
        }
        Matcher parts = PROXY.matcher(entry);
        if (!parts.matches()) {
            return Optional.empty();
        }
        // In Chromium and Firefox alike plain SOCKS is the older version.
        Protocol protocol =
                switch (parts.group(1).toUpperCase(Locale.ROOT)) {
                    case "PROXY", "HTTP" -> Protocol.HTTP;
                    case "HTTPS" -> Protocol.HTTPS;
                    case "SOCKS5" -> Protocol.SOCKS5;
                    default -> Protocol.SOCKS4;
                };
        int usual = protocol == Protocol.HTTP ? 80 : protocol == Protocol.HTTPS ? 443 : 1080;
        int port = parts.group(3) == null ? usual : Integer.parseInt(parts.group(3));
        String host = parts.group(2).replaceAll("[\\[\\]]", "");
        return port < 1 || port > 65535 ? Optional.empty() : Optional.of(new Through(protocol, host, port, Optional.empty(), source));
    }

    private static boolean takesConnections(Through proxy) {
        CompletableFuture<Boolean> open = new CompletableFuture<>();
        // The proxy's name may have to be looked up, which cannot be interrupted.
        Thread.ofPlatform().daemon().name("proxy-knock").start(() -> open.complete(connects(proxy)));
        return open.completeOnTimeout(false, KNOCK_MILLIS, TimeUnit.MILLISECONDS).join();
    }

    private static boolean connects(Through proxy) {
        try (Socket socket = new Socket()) {
            InetSocketAddress at = new InetSocketAddress(proxy.host(), proxy.port());
            if (at.isUnresolved() || at.getAddress().isAnyLocalAddress()) {
                return false;
            }
            socket.connect(at, KNOCK_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
