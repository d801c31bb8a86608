/** Linux desktops reached over the session bus (D-Bus). The only room that knows the library for it; what is public here is so for that library alone. */
@NullMarked
package app.whoseside.os.linux.bus;

import org.jspecify.annotations.NullMarked;
