package app.whoseside.ui;

import app.whoseside.report.Letter;
import app.whoseside.report.Mask;
import java.util.List;

/**
 * One redacted result in every form in which it can be handed on.
 *
 * @param page the summary as one file of HTML
 * @param letters to those who can mend it, the most fitting first; none where that is not clear enough
 * @param masks what was left out
 */
public record Written(String text, String page, String json, List<Letter> letters, List<Mask> masks) {
    public Written {
        letters = List.copyOf(letters);
        masks = List.copyOf(masks);
    }
}
