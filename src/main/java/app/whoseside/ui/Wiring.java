package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Reconsidering;
import app.whoseside.model.AddressReading;
import app.whoseside.step.Hands;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that the window needs from the rest of the program.
 *
 * @param reading makes an address of what a person pasted
 * @param directories whether public name directories may be asked where a page fails, as it holds now
 * @param hands what can be done on this computer in the person's place
 * @param reconsidering what follows once something was changed
 * @param network what tells the network that the computer is in from another; empty while it is in none; may take two seconds
 * @param around what the pages around the wizard need
 * @param keeping what it needs to keep watch
 */
public record Wiring(
        Examiner examiner,
        Function<String, AddressReading> reading,
        Texts texts,
        SummaryWriter summaries,
        OutsideChoice outside,
        TextSize textSize,
        BooleanSupplier directories,
        Hands hands,
        Reconsidering reconsidering,
        Supplier<String> network,
        Around around,
        Keeping keeping) {}
