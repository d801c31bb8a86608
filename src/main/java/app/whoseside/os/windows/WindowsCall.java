package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;

/** A function of Windows that takes nothing but numbers and handles, so that one way of calling fits all. */
record WindowsCall(MethodHandle handle) {

    /**
     * Returns the function.
     *
     * @param form one letter for the result and one for each parameter: I for 32 bits, P for what is as wide as an address
     * @throws IllegalArgumentException when there is no such library or function
     */
    static WindowsCall of(String library, String function, String form) {
        MemoryLayout[] parameters = form.substring(1).chars().mapToObj(WindowsCall::layout).toArray(MemoryLayout[]::new);
        MethodHandle exact = new Library(library).find(function, FunctionDescriptor.of(layout(form.charAt(0)), parameters));
        MethodType wide = MethodType.methodType(long.class, Collections.nCopies(parameters.length, long.class));
        return new WindowsCall(MethodHandles.explicitCastArguments(exact, wide).asSpreader(long[].class, parameters.length));
    }

    private static MemoryLayout layout(int letter) {
        return letter == 'I' ? JAVA_INT : JAVA_LONG;
    }

    long with(long... words) {
        try {
            return (long) handle.invokeExact(words);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
