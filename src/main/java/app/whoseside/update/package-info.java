/** Whether there is a newer version of this program: asked for only after a yes, at most daily, and believed only with a signature. */
@NullMarked
package app.whoseside.update;

import org.jspecify.annotations.NullMarked;
