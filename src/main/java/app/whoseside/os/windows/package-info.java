/** What Windows knows, from the registry and its network and certificate libraries. */
@NullMarked
package app.whoseside.os.windows;

import org.jspecify.annotations.NullMarked;
