/** Files that are there whole or not at all. Knows nothing of the program. */
@NullMarked
package app.whoseside.files;

import org.jspecify.annotations.NullMarked;
