/** What the program can change and open on this computer; one implementation for each system. */
@NullMarked
package app.whoseside.os.hands;

import org.jspecify.annotations.NullMarked;
