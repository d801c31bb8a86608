package app.whoseside.net.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own list of authorities and what the system trusts beside it, told apart. Judging follows RFC 5280 as the JDK's PKIX
 * does; revocation is not asked about, as that would contact a third party.
 */
public final class Trust {
    private final X509TrustManager publicList;
    private final X509TrustManager everything;
    private final Set<X509Certificate> publicAnchors;
    private final Set<X509Certificate> allAnchors;
    private final boolean thisComputer;

    private Trust(X509TrustManager publicList, Collection<X509Certificate> extra) {
        this.publicList = publicList;
        this.thisComputer = !extra.isEmpty();
        this.publicAnchors = Set.copyOf(List.of(publicList.getAcceptedIssuers()));
        this.allAnchors = new LinkedHashSet<>(publicAnchors);
        allAnchors.addAll(extra);
        this.everything = extra.isEmpty() ? publicList : manager(store(allAnchors));
    }

    /** Trusts the JDK's own list and these. */
    public static Trust beside(Collection<X509Certificate> extra) {
        return new Trust(manager(null), extra);
    }

    /** Trusts only these; the first ones are taken for the public list. */
    public static Trust only(Collection<X509Certificate> publicList, Collection<X509Certificate> extra) {
        return new Trust(manager(store(publicList)), extra);
    }

    /** Returns who vouches for a server with this chain now. */
    public Voucher vouch(X509Certificate[] chain, String keyExchange) {
        if (accepts(publicList, chain, keyExchange)) {
            return Voucher.PUBLIC_LIST;
        }
        return accepts(everything, chain, keyExchange) ? Voucher.THIS_COMPUTER_ONLY : Voucher.NONE;
    }

    /** Returns who would have vouched for this chain, the server's own certificate first, at another time. */
    public Voucher vouchAt(List<X509Certificate> chain, Instant time) {
        if (path(publicAnchors, chain, time)) {
            return Voucher.PUBLIC_LIST;
        }
        return path(allAnchors, chain, time) ? Voucher.THIS_COMPUTER_ONLY : Voucher.NONE;
    }

    /** Returns whether what this computer itself trusts is known; a system that tells of nobody could not be read. */
    public boolean knowsThisComputer() {
        return thisComputer;
    }

    X509Certificate[] issuers() {
        return everything.getAcceptedIssuers();
    }

    private static boolean accepts(X509TrustManager manager, X509Certificate[] chain, String keyExchange) {
        try {
            manager.checkServerTrusted(chain, keyExchange);
            return true;
        } catch (CertificateException | RuntimeException refused) {
            return false;
        }
    }

    private static boolean path(Set<X509Certificate> anchors, List<X509Certificate> chain, Instant time) {
        if (anchors.isEmpty() || chain.isEmpty()) {
            return false;
        }
        X509CertSelector leaf = new X509CertSelector();
        leaf.setCertificate(chain.getFirst());
        try {
            Set<TrustAnchor> trusted = anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toSet());
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, leaf);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(time));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }

    private static X509TrustManager manager(@Nullable KeyStore store) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(store);
            Optional<TrustManager> found =
                    Arrays.stream(factory.getTrustManagers()).filter(X509TrustManager.class::isInstance).findFirst();
            return (X509TrustManager) found.orElseThrow();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyStore store(Collection<X509Certificate> certificates) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            int number = 0;
            for (X509Certificate certificate : certificates) {
                store.setCertificateEntry("c" + number++, certificate);
            }
            return store;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
