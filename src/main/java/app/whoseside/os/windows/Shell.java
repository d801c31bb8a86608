package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/** Windows' way of opening things, through shell32; no command line is made. */
final class Shell {
    private static final int SHOW = 1;
    private static final int FIRST_SUCCESS = 33;
    private static final int SINGLE_THREAD_WITHOUT_DDE = 0x2 | 0x4;

    /** Returns whether Windows opened it: ShellExecute answers more than 32 then. Some of what it opens wants COM to be there. */
    boolean open(String what) {
        try (Arena arena = Arena.ofConfined()) {
            Library ole = new Library("ole32");
            MethodHandle begin = ole.find("CoInitializeEx", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
            MethodHandle end = ole.find("CoUninitialize", FunctionDescriptor.ofVoid());
            MethodHandle execute = new Library("shell32")
                    .find("ShellExecuteW", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
            MemorySegment no = MemorySegment.NULL;
            int begun = (int) begin.invokeExact(no, SINGLE_THREAD_WITHOUT_DDE);
            try {
                MemorySegment verb = arena.allocateFrom("open", StandardCharsets.UTF_16LE);
                MemorySegment file = arena.allocateFrom(what, StandardCharsets.UTF_16LE);
                MemorySegment answer = (MemorySegment) execute.invokeExact(no, verb, file, no, no, SHOW);
                return answer.address() >= FIRST_SUCCESS;
            } finally {
                if (begun >= 0) {
                    end.invokeExact();
                }
            }
        } catch (Throwable e) {
            return Library.unknown(e, false);
        }
    }
}
