package app.whoseside.model;

/** A cause with its probability, 0 to 1, after all that was observed. */
public record RankedCause(String id, Party party, double probability) {}
