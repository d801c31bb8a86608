/** What the person chose once: read and written as a file. */
@NullMarked
package app.whoseside.settings;

import org.jspecify.annotations.NullMarked;
