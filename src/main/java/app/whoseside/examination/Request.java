package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.model.Vantage;
import java.util.Map;

/**
 * What to examine.
 *
 * @param answers what the person told: the page opens there, or does not
 * @param outside the person's yes to the outside view, for this run
 * @param directories whether public name directories may be asked where the page fails
 */
public record Request(Address address, Map<Vantage, Boolean> answers, boolean outside, boolean directories) {
    public Request {
        answers = Map.copyOf(answers);
    }
}
