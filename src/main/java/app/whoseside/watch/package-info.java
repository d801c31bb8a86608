/** Keeps looking at a page until it is back, and remembers how it went. */
@NullMarked
package app.whoseside.watch;

import org.jspecify.annotations.NullMarked;
