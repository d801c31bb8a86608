/** One small class for each question asked of the network. A probe never throws for a bad network. */
@NullMarked
package app.whoseside.probe;

import org.jspecify.annotations.NullMarked;
