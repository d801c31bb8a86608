/** Pure functions from observations to ranked causes, verdict, reasons and the best next step. No clock, no I/O. */
@NullMarked
package app.whoseside.diagnosis;

import org.jspecify.annotations.NullMarked;
