/** The outside view: public measurement probes that ask the site's start page. */
@NullMarked
package app.whoseside.probe.outside;

import org.jspecify.annotations.NullMarked;
