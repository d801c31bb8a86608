package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The proxy setting through WinINet's list of options for a connection (INTERNET_OPTION_PER_CONNECTION_OPTION of wininet.h), as Windows' own
 * settings page changes it. The connection is the one that Windows calls LAN: Wi-Fi and cable.
 */
record WinInet(MethodHandle query, MethodHandle set, MethodHandle free) implements ProxyStore {
    private static final int PER_CONNECTION = 75;
    private static final int SETTINGS_CHANGED = 39;
    private static final int REFRESH = 37;
    static final int FLAGS = 1;
    private static final int SERVER = 2;
    private static final int BYPASS = 3;
    private static final int SCRIPT = 4;
    private static final int FLAGS_UI = 10;
    private static final int LIST_BYTES = 32;
    private static final int OPTION_BYTES = 16;
    private static final int MOST_BYTES = 1 << 16;

    /** Returns empty when the library is not there. */
    static Optional<WinInet> open() {
        try {
            Library library = new Library("wininet");
            return Optional.of(new WinInet(
                    library.find("InternetQueryOptionW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS)),
                    library.find("InternetSetOptionW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT)),
                    new Library("kernel32").find("GlobalFree", FunctionDescriptor.of(ADDRESS, ADDRESS))));
        } catch (Throwable e) {
            return Library.unknown(e, Optional.empty());
        }
    }

    /**
     * Microsoft asks to read the flags as FLAGS_UI and to write them as FLAGS. A library that does not know FLAGS_UI (Wine's) does not know scripts
     * either, though it says so of neither: what it tells is not everything, so nothing.
     */
    @Override
    public Optional<ConnectionSettings> read() {
        return read(FLAGS_UI);
    }

    /**
     * Returns what the library tells; empty when it does not know this option.
     *
     * @param option FLAGS_UI or FLAGS
     */
    Optional<ConnectionSettings> read(int option) {
        try (Arena arena = Arena.ofConfined()) {
            Optional<MemorySegment> flags = ask(option, arena);
            return flags.isEmpty() ? Optional.empty() : all(flags.get().get(JAVA_INT, 8), arena);
        } catch (Throwable e) {
            return Library.unknown(e, Optional.empty());
        }
    }

    private Optional<ConnectionSettings> all(int flags, Arena arena) throws Throwable {
        List<String> texts = new ArrayList<>();
        for (int option : new int[] {SERVER, BYPASS, SCRIPT}) {
            Optional<MemorySegment> answer = ask(option, arena);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text(answer.get().get(ADDRESS, 8)));
        }
        return Optional.of(new ConnectionSettings(flags, texts.get(0), texts.get(1), texts.get(2)));
    }

    private Optional<MemorySegment> ask(int option, Arena arena) throws Throwable {
        MemorySegment options = arena.allocate(OPTION_BYTES, 8);
        options.set(JAVA_INT, 0, option);
        MemorySegment size = arena.allocateFrom(JAVA_INT, LIST_BYTES);
        int answered = (int) query.invokeExact(MemorySegment.NULL, PER_CONNECTION, list(options, 1, arena), size);
        return answered == 0 ? Optional.empty() : Optional.of(options);
    }

    /** The text was made for us, and is ours to free (GlobalFree). */
    private String text(MemorySegment wide) throws Throwable {
        if (wide.address() == 0) {
            return "";
        }
        String text = Library.sized(wide, MOST_BYTES).getString(0, StandardCharsets.UTF_16LE);
        MemorySegment ignored = (MemorySegment) free.invokeExact(wide);
        return text;
    }

    /** Fields that the new settings do not use are left as they are. */
    @Override
    public boolean write(ConnectionSettings settings) {
        try (Arena arena = Arena.ofConfined()) {
            boolean byHand = (settings.flags() & ConnectionSettings.SERVER) != 0;
            boolean byScript = (settings.flags() & ConnectionSettings.SCRIPT) != 0;
            MemorySegment options = arena.allocate(OPTION_BYTES * 4L, 8);
            options.set(JAVA_INT, 0, FLAGS);
            options.set(JAVA_INT, 8, settings.flags());
            int count = 1;
            if (byHand) {
                put(options, count++, SERVER, settings.server(), arena);
                put(options, count++, BYPASS, settings.bypass(), arena);
            }
            if (byScript) {
                put(options, count++, SCRIPT, settings.script(), arena);
            }
            int taken = (int) set.invokeExact(MemorySegment.NULL, PER_CONNECTION, list(options, count, arena), LIST_BYTES);
            return taken != 0;
        } catch (Throwable e) {
            return Library.unknown(e, false);
        }
    }

    private static void put(MemorySegment options, int place, int option, String text, Arena arena) {
        options.set(JAVA_INT, (long) OPTION_BYTES * place, option);
        options.set(ADDRESS, (long) OPTION_BYTES * place + 8, arena.allocateFrom(text, StandardCharsets.UTF_16LE));
    }

    /** INTERNET_PER_CONN_OPTION_LISTW of 64-bit Windows; no name stands for the connection LAN. */
    private static MemorySegment list(MemorySegment options, int count, Arena arena) {
        MemorySegment list = arena.allocate(LIST_BYTES, 8);
        list.set(JAVA_INT, 0, LIST_BYTES);
        list.set(JAVA_INT, 16, count);
        list.set(ADDRESS, 24, options);
        return list;
    }

    /** Makes running programs read the setting again; what this returns says nothing about them. */
    void announce() {
        try {
            int changed = (int) set.invokeExact(MemorySegment.NULL, SETTINGS_CHANGED, MemorySegment.NULL, 0);
            int refreshed = (int) set.invokeExact(MemorySegment.NULL, REFRESH, MemorySegment.NULL, 0);
        } catch (Throwable e) {
            Library.unknown(e, false);
        }
    }
}
