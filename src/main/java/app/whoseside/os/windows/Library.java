package app.whoseside.os.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** A library of Windows, called without a native part of our own. */
record Library(String name) {

    /**
     * Returns the function.
     *
     * @throws IllegalArgumentException when there is no such library or function
     */
    @SuppressWarnings("restricted")
    MethodHandle find(String function, FunctionDescriptor form) {
        SymbolLookup lookup = SymbolLookup.libraryLookup(name + ".dll", Arena.global());
        MemorySegment address = lookup.find(function).orElseThrow(() -> new IllegalArgumentException("no " + function));
        return Linker.nativeLinker().downcallHandle(address, form);
    }

    /** Returns the memory at this address, of which Windows promises that many bytes. */
    @SuppressWarnings("restricted")
    static MemorySegment sized(MemorySegment pointer, long bytes) {
        return pointer.reinterpret(bytes);
    }

    /** A call that did not come about says nothing; only what breaks the whole program goes on. */
    static <T> T unknown(Throwable problem, T nothing) {
        if (problem instanceof VirtualMachineError error) {
            throw error;
        }
        return nothing;
    }
}
