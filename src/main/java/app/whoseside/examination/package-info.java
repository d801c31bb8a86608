/** Runs probes side by side under one deadline, decides which are worth asking next, streams progress. */
@NullMarked
package app.whoseside.examination;

import org.jspecify.annotations.NullMarked;
