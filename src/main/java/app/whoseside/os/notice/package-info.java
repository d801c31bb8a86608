/** How a program reaches a person whose eyes are elsewhere: notifications, and a sign beside the system's clock. */
@NullMarked
package app.whoseside.os.notice;

import org.jspecify.annotations.NullMarked;
