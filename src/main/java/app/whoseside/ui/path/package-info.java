/** The picture of the path: one drawn control, fed with words and marks. Knows nothing of examinations. */
@NullMarked
package app.whoseside.ui.path;

import org.jspecify.annotations.NullMarked;
