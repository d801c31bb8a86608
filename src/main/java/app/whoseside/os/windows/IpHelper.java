package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import app.whoseside.os.OperatingSystem.Seen;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Windows' IP Helper library: adapters, routing and neighbours without a program whose words depend on the language. Offsets are those of
 * IP_ADAPTER_ADDRESSES_LH and MIB_IPNETROW for 64-bit Windows.
 */
final class IpHelper {
    private static final int INCLUDE_GATEWAYS = 0x80;
    private static final int SKIP_ANYCAST_AND_MULTICAST = 0x6;
    private static final int UP = 1;
    private static final int FIRST_BUFFER = 1 << 16;
    private static final int OVERFLOW = 111;
    private static final int SHORT_BUFFER = 122;

    private final Library library = new Library("iphlpapi");

    /** Returns the adapters, the loopback one left out; empty when Windows does not tell. */
    List<Adapter> adapters() {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = library.find(
                    "GetAdaptersAddresses", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
            MemorySegment size = arena.allocateFrom(JAVA_INT, FIRST_BUFFER);
            MemorySegment buffer = arena.allocate(FIRST_BUFFER, 8);
            int flags = INCLUDE_GATEWAYS | SKIP_ANYCAST_AND_MULTICAST;
            int result = (int) call.invokeExact(0, flags, MemorySegment.NULL, buffer, size);
            if (result == OVERFLOW) {
                buffer = arena.allocate(size.get(JAVA_INT, 0), 8);
                result = (int) call.invokeExact(0, flags, MemorySegment.NULL, buffer, size);
            }
            return result == 0 ? adapters(buffer) : List.of();
        } catch (Throwable e) {
            return Library.unknown(e, List.of());
        }
    }

    private static List<Adapter> adapters(MemorySegment first) {
        List<Adapter> found = new ArrayList<>();
        for (MemorySegment at = first; at.address() != 0; at = pointer(at, 8)) {
            at = Library.sized(at, 272);
            int type = at.get(JAVA_INT, 100);
            if (type != Adapter.LOOPBACK) {
                found.add(new Adapter(
                        index(at), text(pointer(at, 72)), text(pointer(at, 64)), type, at.get(JAVA_INT, 104) == UP,
                        Integer.toUnsignedLong(at.get(JAVA_INT, 216)), addresses(pointer(at, 24)), addresses(pointer(at, 208)),
                        addresses(pointer(at, 48))));
            }
        }
        return found;
    }

    private static int index(MemorySegment adapter) {
        int ipv4 = adapter.get(JAVA_INT, 4);
        return ipv4 != 0 ? ipv4 : adapter.get(JAVA_INT, 108);
    }

    /** Returns the index of the adapter that a packet to this IPv4 address would leave by; nothing is sent. */
    Optional<Integer> way(InetAddress ipv4) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = library.find("GetBestInterface", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
            MemorySegment index = arena.allocate(JAVA_INT);
            int result = (int) call.invokeExact(number(ipv4), index);
            return result == 0 ? Optional.of(index.get(JAVA_INT, 0)) : Optional.empty();
        } catch (Throwable e) {
            return Library.unknown(e, Optional.empty());
        }
    }

    /** Returns what the neighbour table says of this IPv4 address. */
    Seen seen(InetAddress ipv4) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = library.find("GetIpNetTable", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
            MemorySegment size = arena.allocateFrom(JAVA_INT, FIRST_BUFFER);
            MemorySegment table = arena.allocate(FIRST_BUFFER, 8);
            int result = (int) call.invokeExact(table, size, 0);
            if (result == SHORT_BUFFER) {
                table = arena.allocate(size.get(JAVA_INT, 0), 8);
                result = (int) call.invokeExact(table, size, 0);
            }
            return result == 0 ? seen(table, number(ipv4)) : Seen.UNKNOWN;
        } catch (Throwable e) {
            return Library.unknown(e, Seen.UNKNOWN);
        }
    }

    /** Types of a row: 2 is invalid (asked, no answer), 3 learned, 4 set by hand. */
    private static Seen seen(MemorySegment table, int wanted) {
        for (int row = 0; row < table.get(JAVA_INT, 0); row++) {
            long at = 4 + 24L * row;
            if (table.get(JAVA_INT, at + 16) == wanted) {
                int type = table.get(JAVA_INT, at + 20);
                return type == 2 ? Seen.NO : type == 3 || type == 4 ? Seen.YES : Seen.UNKNOWN;
            }
        }
        return Seen.UNKNOWN;
    }

    /** Walks a list whose entries hold the next one at 8 and a socket address at 16. */
    private static List<InetAddress> addresses(MemorySegment first) {
        List<InetAddress> found = new ArrayList<>();
        for (MemorySegment at = first; at.address() != 0; at = pointer(at, 8)) {
            at = Library.sized(at, 32);
            address(pointer(at, 16)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<InetAddress> address(MemorySegment socket) {
        if (socket.address() == 0) {
            return Optional.empty();
        }
        boolean ipv4 = Library.sized(socket, 2).get(JAVA_SHORT, 0) == 2;
        MemorySegment whole = Library.sized(socket, ipv4 ? 16 : 28);
        byte[] bytes = whole.asSlice(ipv4 ? 4 : 8, ipv4 ? 4 : 16).toArray(JAVA_BYTE);
        try {
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static MemorySegment pointer(MemorySegment at, long offset) {
        return at.get(ADDRESS, offset);
    }

    private static String text(MemorySegment wide) {
        return wide.address() == 0 ? "" : Library.sized(wide, 4096).getString(0, StandardCharsets.UTF_16LE);
    }

    /** Returns the address as it lies in memory, network byte order read on a little-endian machine. */
    private static int number(InetAddress ipv4) {
        byte[] bytes = ipv4.getAddress();
        if (bytes.length != 4) {
            throw new IllegalArgumentException("not IPv4: " + Arrays.toString(bytes));
        }
        return MemorySegment.ofArray(bytes).get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }
}
