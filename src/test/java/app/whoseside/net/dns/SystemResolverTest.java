package app.whoseside.net.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.net.dns.NameAnswer.Failed;
import app.whoseside.net.dns.NameAnswer.Found;
import app.whoseside.net.dns.NameAnswer.Missing;
import app.whoseside.net.dns.NameAnswer.Silent;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class SystemResolverTest {
    private static final List<InetAddress> ADDRESS = List.of(InetAddress.ofLiteral("203.0.113.80"));

    private record Fixed(NameAnswer answer) implements NameService {
        @Override
        public NameAnswer ask(String host) {
            return answer;
        }

        @Override
        public String whom() {
            return "fixed";
        }
    }

    private static NameAnswer ask(Lookup lookup, NameAnswer... servers) {
        List<Fixed> list = List.of(servers).stream().map(Fixed::new).toList();
        return new SystemResolver(lookup, () -> list, Duration.ofMillis(500)).ask("shop.example");
    }

    private static final Lookup NOTHING = (host, patience) -> List.of();
    private static final Lookup HANGS = (host, patience) -> {
        throw new TimeoutException();
    };

    @Test
    void theLibraryHasTheLastWord() {
        assertEquals(new Found(ADDRESS, 0), ask((host, patience) -> ADDRESS, new Silent("timeout")));
        assertEquals(new Failed("system-lookup"), ask(NOTHING, new Found(ADDRESS, 0)));
    }

    /** Without a way for new addresses the library gives none: the name is no trouble then, the missing way is. */
    @Test
    void aNameWithNewAddressesAloneIsListedAllTheSame() {
        InetAddress six = InetAddress.ofLiteral("2001:db8::80");
        assertEquals(new Found(List.of(six), 0), ask(NOTHING, new Found(List.of(six), 0)));
        assertEquals(new Failed("system-lookup"), ask(NOTHING, new Found(List.of(six, ADDRESS.getFirst()), 0)));
    }

    @Test
    void theLibraryGetsASecondChance() {
        java.util.Iterator<List<InetAddress>> lookups = List.of(List.<InetAddress>of(), ADDRESS).iterator();
        assertEquals(new Found(ADDRESS, 0), ask((host, patience) -> lookups.next(), new Found(ADDRESS, 0)));
    }

    @Test
    void aRefusalIsNotWaitedOut() {
        Lookup slow = (host, patience) -> {
            Thread.sleep(3_000);
            return ADDRESS;
        };
        List<Fixed> refusing = List.of(new Fixed(new Silent("refused")));
        long start = System.nanoTime();
        assertEquals(new Silent("refused"), new SystemResolver(slow, () -> refusing, Duration.ofSeconds(4)).ask("shop.example"));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(2).toNanos());
    }

    @Test
    void theServersExplainAFailure() {
        assertEquals(new Missing("NXDOMAIN", 0), ask(NOTHING, new Missing("NXDOMAIN", 0)));
        assertEquals(new Failed("SERVFAIL"), ask(NOTHING, new Failed("SERVFAIL")));
        assertEquals(new Silent("timeout"), ask(NOTHING, new Silent("timeout")));
        assertEquals(new Failed("system-lookup"), ask(NOTHING));
        assertEquals(new Silent("timeout"), ask(HANGS));
    }

    @Test
    void theNextServerIsAskedAfterASilentOne() {
        assertEquals(new Found(ADDRESS, 1), ask(HANGS, new Silent("timeout"), new Found(ADDRESS, 1)));
        assertEquals(new Missing("NXDOMAIN", 0), ask(NOTHING, new Failed("REFUSED"), new Missing("NXDOMAIN", 0)));
    }

    @Test
    void theRealLibraryKnowsLocalhost() {
        NameAnswer answer = new SystemResolver(new SystemLookup(), List::of, Duration.ofSeconds(3)).ask("localhost");
        Found found = assertInstanceOf(Found.class, answer);
        assertTrue(found.addresses().stream().allMatch(InetAddress::isLoopbackAddress));
    }
}
