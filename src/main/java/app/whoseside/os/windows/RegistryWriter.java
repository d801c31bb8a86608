package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes values of a key that is there, through advapi32. Each call returns whether Windows took it. */
record RegistryWriter(String key) {
    private static final int REG_SZ = 1;
    private static final int REG_BINARY = 3;
    private static final int REG_DWORD = 4;
    private static final int NOT_FOUND = 2;

    boolean bytes(String name, byte[] value) {
        return set(name, REG_BINARY, value);
    }

    boolean number(String name, int value) {
        return set(name, REG_DWORD, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }

    boolean text(String name, String value) {
        return set(name, REG_SZ, (value + "\0").getBytes(StandardCharsets.UTF_16LE));
    }

    /** Returns true also when it was not there. */
    boolean remove(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return RegistryKey.use(key, RegistryKey.WRITE, arena, false, open -> {
                MethodHandle delete = RegistryKey.LIBRARY.find("RegDeleteValueW", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
                int result = (int) delete.invokeExact(open.handle(), arena.allocateFrom(name, StandardCharsets.UTF_16LE));
                return result == 0 || result == NOT_FOUND;
            });
        } catch (Throwable e) {
            return Library.unknown(e, false);
        }
    }

    private boolean set(String name, int type, byte[] value) {
        try (Arena arena = Arena.ofConfined()) {
            return RegistryKey.use(key, RegistryKey.WRITE, arena, false, open -> {
                MethodHandle set = RegistryKey.LIBRARY.find(
                        "RegSetValueExW", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
                MemorySegment words = arena.allocateFrom(name, StandardCharsets.UTF_16LE);
                int result = (int) set.invokeExact(open.handle(), words, 0, type, arena.allocateFrom(JAVA_BYTE, value), value.length);
                return result == 0;
            });
        } catch (Throwable e) {
            return Library.unknown(e, false);
        }
    }
}
