package app.whoseside.os.hands;

/**
 * An installed browser.
 *
 * @param id short and stable, such as {@code firefox} or {@code chromium}
 * @param name as its maker writes it, such as {@code Mozilla Firefox}
 */
public record Browser(String id, String name) {}
