/** What Linux knows, from its files and the desktop's settings. */
@NullMarked
package app.whoseside.os.linux;

import org.jspecify.annotations.NullMarked;
