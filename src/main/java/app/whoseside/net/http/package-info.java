/** One page fetched by HTTP, with everything worth knowing about how. */
@NullMarked
package app.whoseside.net.http;

import org.jspecify.annotations.NullMarked;
