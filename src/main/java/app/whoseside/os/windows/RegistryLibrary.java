package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the registry through advapi32: faster than the program reg, and not held up when the computer is busy. */
final class RegistryLibrary {
    private static final int REG_SZ = 1;
    private static final int REG_EXPAND_SZ = 2;
    private static final int REG_BINARY = 3;
    private static final int REG_DWORD = 4;
    private static final int NO_MORE = 259;
    private static final int MOST = 1000;
    private static final int NAME_CHARS = 16_384;
    private static final int DATA_BYTES = 65_536;

    /** Returns the values of a key such as {@code HKCU\Software}; empty when there is no such key or Windows does not tell. */
    Optional<Registry> values(String key) {
        try (Arena arena = Arena.ofConfined()) {
            return RegistryKey.use(key, RegistryKey.READ, arena, Optional.empty(), open -> Optional.of(new Registry(all(open.handle(), arena))));
        } catch (Throwable e) {
            return Library.unknown(e, Optional.empty());
        }
    }

    /** What came of opening a key: its values, or the system's code for why it does not open; neither where the system cannot be asked. */
    record Opened(Optional<Registry> values, int code) {
        static final Opened UNASKED = new Opened(Optional.empty(), -1);
    }

    Opened open(String key) {
        try (Arena arena = Arena.ofConfined()) {
            return RegistryKey.useOr(
                    key, RegistryKey.READ, arena, code -> new Opened(Optional.empty(), code),
                    open -> new Opened(Optional.of(new Registry(all(open.handle(), arena))), 0));
        } catch (Throwable e) {
            return Library.unknown(e, Opened.UNASKED);
        }
    }

    /** Returns the names of the keys beneath; empty also when there is no such key or Windows does not tell. */
    List<String> keys(String key) {
        try (Arena arena = Arena.ofConfined()) {
            return RegistryKey.use(key, RegistryKey.READ, arena, List.of(), open -> names(open.handle(), arena));
        } catch (Throwable e) {
            return Library.unknown(e, List.of());
        }
    }

    private static List<String> names(MemorySegment key, Arena arena) throws Throwable {
        MethodHandle next = RegistryKey.LIBRARY.find(
                "RegEnumKeyExW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        MemorySegment name = arena.allocate(NAME_CHARS * 2L, 2);
        MemorySegment chars = arena.allocate(JAVA_INT);
        MemorySegment no = MemorySegment.NULL;
        List<String> found = new ArrayList<>();
        for (int index = 0; index < MOST; index++) {
            chars.set(JAVA_INT, 0, NAME_CHARS);
            int result = (int) next.invokeExact(key, index, name, chars, no, no, no, no);
            if (result != 0) {
                break;
            }
            found.add(name.getString(0, StandardCharsets.UTF_16LE));
        }
        return found;
    }

    private static Map<String, String> all(MemorySegment key, Arena arena) throws Throwable {
        MethodHandle next = RegistryKey.LIBRARY.find(
                "RegEnumValueW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        MemorySegment name = arena.allocate(NAME_CHARS * 2L, 2);
        MemorySegment nameChars = arena.allocate(JAVA_INT);
        MemorySegment type = arena.allocate(JAVA_INT);
        MemorySegment data = arena.allocate(DATA_BYTES, 8);
        MemorySegment dataBytes = arena.allocate(JAVA_INT);
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int index = 0; index < MOST; index++) {
            nameChars.set(JAVA_INT, 0, NAME_CHARS);
            dataBytes.set(JAVA_INT, 0, DATA_BYTES);
            int result = (int) next.invokeExact(key, index, name, nameChars, MemorySegment.NULL, type, data, dataBytes);
            if (result == NO_MORE) {
                break;
            }
            if (result == 0) {
                byte[] value = data.asSlice(0, dataBytes.get(JAVA_INT, 0)).toArray(JAVA_BYTE);
                text(type.get(JAVA_INT, 0), value).ifPresent(text -> found.put(name.getString(0, StandardCharsets.UTF_16LE), text));
            }
        }
        return found;
    }

    /** Writes numbers and bytes as the program reg does, so that both ways are read alike. */
    private static Optional<String> text(int type, byte[] value) {
        return switch (type) {
            case REG_SZ, REG_EXPAND_SZ -> Optional.of(new String(value, StandardCharsets.UTF_16LE).replaceFirst("(?s)\0.*", "").strip());
            case REG_BINARY -> Optional.of(HexFormat.of().withUpperCase().formatHex(value));
            case REG_DWORD -> value.length == 4
                    ? Optional.of("0x" + Integer.toHexString(MemorySegment.ofArray(value).get(JAVA_INT_UNALIGNED, 0)))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }
}
