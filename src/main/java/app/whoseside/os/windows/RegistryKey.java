package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;

/** An open key of the registry, through advapi32. */
record RegistryKey(MemorySegment handle) {
    static final Library LIBRARY = new Library("advapi32");
    static final int READ = 0x20019;
    static final int WRITE = 0x20006;
    private static final Map<String, Long> ROOTS = Map.of("HKCU", (long) 0x80000001, "HKLM", (long) 0x80000002);

    /** What is done with an open key. */
    interface Use<T> {
        T with(RegistryKey key) throws Throwable;
    }

    /**
     * Opens a key such as {@code HKCU\Software}, uses and closes it; returns {@code nothing} when there is none or it may not be opened.
     *
     * @param access READ or WRITE
     */
    static <T> T use(String path, int access, Arena arena, T nothing, Use<T> use) throws Throwable {
        return useOr(path, access, arena, code -> nothing, use);
    }

    /** The same, and {@code refused} says what follows from the system's code (winerror.h) for why it does not open. */
    static <T> T useOr(String path, int access, Arena arena, IntFunction<T> refused, Use<T> use) throws Throwable {
        String[] parts = path.split("\\\\", 2);
        MethodHandle open = LIBRARY.find("RegOpenKeyExW", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
        MethodHandle close = LIBRARY.find("RegCloseKey", FunctionDescriptor.ofVoid(ADDRESS));
        MemorySegment place = arena.allocate(ADDRESS);
        MemorySegment name = arena.allocateFrom(parts[1], StandardCharsets.UTF_16LE);
        int opened = (int) open.invokeExact((long) ROOTS.get(parts[0]), name, 0, access, place);
        if (opened != 0) {
            return refused.apply(opened);
        }
        MemorySegment handle = place.get(ADDRESS, 0);
        try {
            return use.with(new RegistryKey(handle));
        } finally {
            close.invokeExact(handle);
        }
    }
}
