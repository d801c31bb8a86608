package app.whoseside.os;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Through;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ScriptDecisionTest {

    private static Optional<ProxyChoice> decide(Function<URI, List<Proxy>> rule) {
        ProxySelector selector = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return rule.apply(uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException problem) {}
        };
        ProxyChoice.Script script = new ProxyChoice.Script("http://wpad.example/p.pac", "windows");
        return new ScriptDecision(selector, Duration.ofMillis(300)).decide(script, Recording.address("https://shop.example/private"));
    }

    @Test
    void theFirstChoiceCounts() {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("p.example", 3128));
        assertEquals(
                Optional.of(new Through(Protocol.HTTP, "p.example", 3128, Optional.empty(), "windows")),
                decide(uri -> uri.toString().equals("https://shop.example/") ? List.of(proxy, Proxy.NO_PROXY) : List.of()));
        assertEquals(Optional.of(new Direct("windows")), decide(uri -> List.of(Proxy.NO_PROXY)));
    }

    @Test
    void aRuleThatFailsOrHangsIsUnknown() {
        assertEquals(Optional.empty(), decide(uri -> {
            throw new IllegalStateException();
        }));
        assertEquals(Optional.empty(), decide(uri -> List.of()));
        assertEquals(Optional.empty(), decide(uri -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(Proxy.NO_PROXY);
        }));
    }
}
