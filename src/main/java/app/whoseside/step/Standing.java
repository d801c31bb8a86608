package app.whoseside.step;

import app.whoseside.model.Thing;
import java.time.Instant;

/**
 * A setting that is not as the person had it, by our hand.
 *
 * @param id of its entry in the undo journal
 * @param name what the system calls it; empty for the proxy
 * @param since when it was noted, just before the change
 */
public record Standing(String id, Thing thing, String name, Instant since) {}
