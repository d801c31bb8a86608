/** What is known about networks as data files (causes, page authors, steps, contacts), and the loaders that reject a bad file and say where. */
@NullMarked
package app.whoseside.knowledge;

import org.jspecify.annotations.NullMarked;
