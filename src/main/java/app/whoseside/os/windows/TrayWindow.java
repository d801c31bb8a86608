package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A window that nobody sees, with a thread of its own, to which Windows sends what is done with our icons beside the clock. It is an ordinary window
 * and not one for messages alone, since those do not hear that the taskbar was made anew. It stays until the program ends.
 */
final class TrayWindow {
    /** What Windows sends for an icon: WM_APP, and what we send ourselves to have something run. */
    static final int FROM_ICON = 0x8000;
    private static final int RUN = 0x8001;
    private static final int TOOL_WINDOW = 0x80;
    private static final int POPUP = 0x80000000;
    private static final int CLASS_BYTES = 80;
    private static final int MESSAGE_BYTES = 48;

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Events events;
    private final Duration patience;
    private final WindowsCall usual = WindowsCall.of("user32", "DefWindowProcW", "PPIPP");
    private final WindowsCall post = WindowsCall.of("user32", "PostMessageW", "IPIPP");
    private final int taskbarCreated;
    private volatile long handle;

    /** What is told on the window's thread. */
    interface Events {
        /** @param x where on the screen */
        void icon(int icon, int event, int x, int y);

        /** The taskbar is new, and has no icons. */
        void taskbar();
    }

    private TrayWindow(Events events, Duration patience) {
        this.events = events;
        this.patience = patience;
        try (Arena arena = Arena.ofConfined()) {
            taskbarCreated = (int) WindowsCall.of("user32", "RegisterWindowMessageW", "IP").with(wide(arena, "TaskbarCreated"));
        }
    }

    /** Returns the window; empty when Windows makes none within the patience, which holds for each question later too. */
    static Optional<TrayWindow> open(Events events, Duration patience) {
        try {
            TrayWindow window = new TrayWindow(events, patience);
            CompletableFuture<Boolean> made = new CompletableFuture<>();
            Thread.ofPlatform().name("sign beside the clock").daemon().start(() -> window.run(made));
            return made.get(patience.toMillis(), TimeUnit.MILLISECONDS) ? Optional.of(window) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    long handle() {
        return handle;
    }

    static long wide(Arena arena, String text) {
        return arena.allocateFrom(text, StandardCharsets.UTF_16LE).address();
    }

    private void run(CompletableFuture<Boolean> made) {
        try {
            handle = create();
            made.complete(handle != 0);
            if (handle != 0) {
                loop();
            }
        } catch (RuntimeException | ReflectiveOperationException e) {
            made.completeExceptionally(e);
        }
    }

    /** What Windows keeps of a window is not ours to free before the program ends. */
    @SuppressWarnings("restricted")
    private long create() throws ReflectiveOperationException {
        Arena arena = Arena.global();
        MethodHandle receive = MethodHandles.lookup()
                .findVirtual(TrayWindow.class, "receive", MethodType.methodType(long.class, long.class, int.class, long.class, long.class))
                .bindTo(this);
        MemorySegment callback =
                Linker.nativeLinker().upcallStub(receive, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG), arena);
        long program = WindowsCall.of("kernel32", "GetModuleHandleW", "PP").with(0);
        long name = wide(arena, "WhosesideTray");
        MemorySegment form = arena.allocate(CLASS_BYTES, 8);
        form.set(JAVA_INT, 0, CLASS_BYTES);
        form.set(JAVA_LONG, 8, callback.address());
        form.set(JAVA_LONG, 24, program);
        form.set(JAVA_LONG, 64, name);
        WindowsCall.of("user32", "RegisterClassExW", "IP").with(form.address());
        return WindowsCall.of("user32", "CreateWindowExW", "PIPPIIIIIPPPP").with(TOOL_WINDOW, name, name, POPUP, 0, 0, 0, 0, 0, 0, program, 0);
    }

    private void loop() {
        WindowsCall next = WindowsCall.of("user32", "GetMessageW", "IPPII");
        WindowsCall dispatch = WindowsCall.of("user32", "DispatchMessageW", "PP");
        try (Arena arena = Arena.ofConfined()) {
            long message = arena.allocate(MESSAGE_BYTES, 8).address();
            while (next.with(message, 0, 0, 0) > 0) {
                dispatch.with(message);
            }
        }
    }

    /** Called by Windows: nothing may be thrown here, that would end the whole program. */
    private long receive(long window, int message, long first, long second) {
        try {
            if (message == FROM_ICON) {
                events.icon((int) (second >> 16) & 0xffff, (int) second & 0xffff, (short) first, (short) (first >> 16));
                return 0;
            }
            if (message == RUN) {
                // all at once: the loop of an open menu may have swallowed a message
                for (Runnable one = waiting.poll(); one != null; one = waiting.poll()) {
                    one.run();
                }
                return 0;
            }
            if (message == taskbarCreated) {
                events.taskbar();
            }
            return usual.with(window, message, first, second);
        } catch (RuntimeException e) {
            System.getLogger(TrayWindow.class.getName()).log(System.Logger.Level.WARNING, "the sign beside the clock", e);
            return 0;
        }
    }

    /** Returns the answer, found on the window's thread; empty when it does not come in time. */
    <T> Optional<T> ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        later(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    /** Runs it on the window's thread, without waiting for it. */
    void later(Runnable deed) {
        waiting.add(deed);
        post.with(handle, RUN, 0, 0);
    }
}
