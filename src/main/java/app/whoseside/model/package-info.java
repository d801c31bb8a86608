/** The vocabulary: what is asked, from where, what came back, and what is concluded. Plain immutable values; knows no other package. */
@NullMarked
package app.whoseside.model;

import org.jspecify.annotations.NullMarked;
