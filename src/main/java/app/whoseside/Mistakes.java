package app.whoseside;

/** Mistakes that nobody caught, on whichever thread: they go to the log, and no trace goes to a person. */
final class Mistakes {
    private Mistakes() {}

    static void log() {
        System.Logger log = System.getLogger(Mistakes.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> log.log(System.Logger.Level.ERROR, "on thread " + thread.getName(), mistake));
    }
}
