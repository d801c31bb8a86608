package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import app.whoseside.os.CertificateBundle;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The roots that Windows trusts, of the person and of the computer, through crypt32; works without the JDK's mscapi module. */
final class RootStore {
    private final Library library = new Library("crypt32");

    /** Returns the certificates; empty when Windows does not tell. */
    List<X509Certificate> read() {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle open = library.find("CertOpenSystemStoreW", FunctionDescriptor.of(ADDRESS, JAVA_LONG, ADDRESS));
            MethodHandle next = library.find("CertEnumCertificatesInStore", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
            MethodHandle close = library.find("CertCloseStore", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
            MemorySegment store = (MemorySegment) open.invokeExact(0L, arena.allocateFrom("ROOT", StandardCharsets.UTF_16LE));
            if (store.address() == 0) {
                return List.of();
            }
            List<X509Certificate> found = new ArrayList<>();
            MemorySegment at = (MemorySegment) next.invokeExact(store, MemorySegment.NULL);
            while (at.address() != 0) {
                CertificateBundle.certificate(encoded(at)).ifPresent(found::add);
                at = (MemorySegment) next.invokeExact(store, at);
            }
            close.invokeExact(store, 0);
            return found;
        } catch (Throwable e) {
            return Library.unknown(e, List.of());
        }
    }

    /** CERT_CONTEXT of 64-bit Windows: the encoded certificate's address at 8, its length at 16. */
    private static byte[] encoded(MemorySegment context) {
        MemorySegment whole = Library.sized(context, 24);
        return Library.sized(whole.get(ADDRESS, 8), whole.get(JAVA_INT, 16)).toArray(JAVA_BYTE);
    }
}
