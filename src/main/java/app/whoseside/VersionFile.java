package app.whoseside;

import app.whoseside.model.Address;
import app.whoseside.net.Limits;
import app.whoseside.net.http.SmallFile;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Trust;
import app.whoseside.update.Source;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Fetches the version file by the way that the system has for it. */
record VersionFile(Address file, Supplier<Trust> trust, Callable<Way> way) implements Source {
    private static final int MOST_BYTES = 2048;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Short ones: nobody waits for it, and what is lost is made up for another time. */
    private static final Limits LIMITS = new Limits(InstantSource.system(), Duration.ofSeconds(3), Duration.ofSeconds(4), Duration.ofSeconds(2));

    @Override
    public Got get() {
        return switch (new SmallFile(LIMITS, trust.get(), MOST_BYTES, PATIENCE).get(file.url(), way)) {
            case SmallFile.Got.Whole(byte[] bytes) -> new Got.Whole(bytes);
            case SmallFile.Got.Odd(String why) -> new Got.Odd(why);
            case SmallFile.Got.Nothing() -> new Got.Nothing();
        };
    }
}
