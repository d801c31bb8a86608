package app.whoseside.cli;

/** While open, Ctrl-C stops what runs and ends the program within a second. */
final class CtrlC implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 400;
    /** Long enough to say that it stopped. */
    private static final long LAST_WORDS_MILLIS = 150;

    private final Thread hook;

    CtrlC(Runnable stop) {
        hook = new Thread(() -> {
            Thread stopping = Thread.ofPlatform().daemon().start(stop);
            try {
                stopping.join(PATIENCE_MILLIS);
                Thread.sleep(LAST_WORDS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(Exit.STOPPED);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // the hook runs, and ends the program
        }
    }
}
