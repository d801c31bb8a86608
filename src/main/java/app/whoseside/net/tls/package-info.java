/** TLS: whom to trust, and what can be said about a certificate that was shown. */
@NullMarked
package app.whoseside.net.tls;

import org.jspecify.annotations.NullMarked;
