package app.whoseside.report;

/**
 * The evidence as the person's own mail to one desk.
 *
 * @param desk id in desks.json, such as {@code site-owner}
 * @param name of the desk, in the person's language
 */
public record Letter(String desk, String name, String subject, String body) {}
