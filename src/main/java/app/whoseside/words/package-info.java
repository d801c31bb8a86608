/** Messages with their placeholders, and verdicts put into sentences. */
@NullMarked
package app.whoseside.words;

import org.jspecify.annotations.NullMarked;
