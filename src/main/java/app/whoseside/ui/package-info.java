/** The window: one FXML page for each screen, thin controllers, view models that tests drive without a toolkit. */
@NullMarked
package app.whoseside.ui;

import org.jspecify.annotations.NullMarked;
