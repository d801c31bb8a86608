package app.whoseside.ui;

import app.whoseside.model.Address;
import java.time.Instant;

/**
 * What is examined.
 *
 * @param since when its examination began, or the watch of it that an earlier run left; not when it was last asked for
 */
record Subject(Address address, Instant since) {}
