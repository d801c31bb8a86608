package app.whoseside.ui.path;

import app.whoseside.model.Party;

/**
 * A place as it is drawn.
 *
 * @param name what it is called beneath its ring
 * @param words its state in words
 * @param aloud both in one sentence, for a screen reader
 */
public record Spot(Party party, Mark mark, String name, String words, String aloud) {}
