/** What macOS knows, from scutil and route. */
@NullMarked
package app.whoseside.os.mac;

import org.jspecify.annotations.NullMarked;
