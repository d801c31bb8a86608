/** The same examination in a terminal. */
@NullMarked
package app.whoseside.cli;

import org.jspecify.annotations.NullMarked;
