/** What the person is asked to do, what the program can do of it here, and how it is put back. */
@NullMarked
package app.whoseside.step;

import org.jspecify.annotations.NullMarked;
