/** Talking with a proxy itself, so that its own answers are never mistaken for the site's. */
@NullMarked
package app.whoseside.net.proxy;

import org.jspecify.annotations.NullMarked;
