package app.whoseside.model;

/**
 * One plain reason of a verdict.
 *
 * @param key message key of its sentence
 * @param tone whether it shows something working, failing, or missing
 */
public record Reason(String key, Tone tone) {
    public enum Tone {
        WORKS,
        FAILS,
        OPEN
    }
}
