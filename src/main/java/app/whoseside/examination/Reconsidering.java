package app.whoseside.examination;

import app.whoseside.model.Examined;
import app.whoseside.model.Vantage;
import java.util.Map;

/**
 * Concludes anew over what was seen before and what became of the page since, such as with the proxy off. The first evidence stays:
 * once the proxy is gone from the settings, a fresh examination alone would only say that the page opens.
 */
@FunctionalInterface
public interface Reconsidering {

    /** Returns the first examination with these outcomes beside what it saw, and the verdict that follows from all of it. */
    Examined with(Examined first, Map<Vantage, Boolean> outcomes);
}
