package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.model.AddressReading;
import java.util.function.Function;

/**
 * All that the window needs from the rest of the program.
 *
 * @param reading makes an address of what a person pasted
 * @param directories whether public name directories may be asked where a page fails
 */
public record Wiring(
        Examiner examiner,
        Function<String, AddressReading> reading,
        Texts texts,
        SummaryWriter summaries,
        OutsideChoice outside,
        TextSize textSize,
        boolean directories) {}
