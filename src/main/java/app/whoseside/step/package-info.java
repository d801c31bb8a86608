/** What the person is asked to do, and how its outcome becomes an observation. */
@NullMarked
package app.whoseside.step;

import org.jspecify.annotations.NullMarked;
