/** Plumbing that probes share: HTTP, DNS, TLS, trust, time limits. */
@NullMarked
package app.whoseside.net;

import org.jspecify.annotations.NullMarked;
