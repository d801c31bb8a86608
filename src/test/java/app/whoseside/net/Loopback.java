package app.whoseside.net;

import app.whoseside.model.Address;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Trust;
import app.whoseside.os.ProxyChoice;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** A small world for tests: every name is this computer, time limits are short, one authority is public and one is local. */
public final class Loopback {
    public static final String SITE = "shop.example";
    public static final Limits LIMITS = limits(3000, 3000);
    /** For servers that never answer. */
    public static final Limits HASTY = limits(300, 400);

    public static final HeldCertificate PUBLIC_ROOT = root("Public Test Root");
    public static final HeldCertificate LOCAL_ROOT = root("Office Test Root");
    public static final HeldCertificate STRANGER = root("Stranger Root");
    public static final Trust TRUST = Trust.only(List.of(PUBLIC_ROOT.certificate()), List.of(LOCAL_ROOT.certificate()));

    private Loopback() {}

    public static Limits limits(int connect, int answer) {
        return new Limits(InstantSource.system(), Duration.ofMillis(connect), Duration.ofMillis(answer), Duration.ofMillis(connect));
    }

    public static Way straight() {
        return new Way.Straight(host -> List.of(InetAddress.getLoopbackAddress()));
    }

    public static ProxyChoice.Through proxy(ProxyChoice.Protocol protocol, int port) {
        return new ProxyChoice.Through(protocol, "127.0.0.1", port, Optional.empty(), "environment");
    }

    public static ProxyChoice.Through proxy(ProxyChoice.Protocol protocol, int port, String name, String password) {
        return new ProxyChoice.Through(protocol, "127.0.0.1", port, Optional.of(new ProxyChoice.Login(name, password)), "environment");
    }

    public static Address http(int port, String path) {
        return new Address("http", SITE, port, path);
    }

    public static Address https(int port) {
        return new Address("https", SITE, port, "/");
    }

    public static HeldCertificate root(String name) {
        return new HeldCertificate.Builder().commonName(name).certificateAuthority(1).build();
    }

    /** Returns a site's certificate, valid from and until so many days from now. */
    public static HeldCertificate leaf(HeldCertificate root, String name, int from, int until) {
        long now = System.currentTimeMillis();
        return new HeldCertificate.Builder()
                .commonName(name)
                .addSubjectAlternativeName(name)
                .signedBy(root)
                .validityInterval(now + Duration.ofDays(from).toMillis(), now + Duration.ofDays(until).toMillis())
                .build();
    }

    public static javax.net.ssl.SSLSocketFactory server(HeldCertificate leaf) {
        return new HandshakeCertificates.Builder().heldCertificate(leaf).build().sslSocketFactory();
    }

    /** Does it on a thread that is interrupted 300 ms later, and returns the milliseconds that it took from then on. */
    public static long interrupted(ThrowingSupplier<?> work) throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                work.get();
            } catch (Throwable failed) {
                throw new AssertionError(failed);
            }
        });
        Thread.sleep(300);
        long begin = System.nanoTime();
        thread.interrupt();
        thread.join(5000);
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
