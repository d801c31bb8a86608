package app.whoseside.model;

/**
 * A step worth asking of the person.
 *
 * @param id as in steps.json, such as {@code mobile-data}
 * @param worth expected information in bits for each minute of effort and risk; higher is better
 */
public record StepOffer(String id, double worth) {}
