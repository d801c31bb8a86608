/** Asking for names: the system's own way, one name server by plain DNS, and DNS over HTTPS. */
@NullMarked
package app.whoseside.net.dns;

import org.jspecify.annotations.NullMarked;
