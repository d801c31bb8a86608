/** The summary: one model, rendered as text and JSON; redaction. */
@NullMarked
package app.whoseside.report;

import org.jspecify.annotations.NullMarked;
