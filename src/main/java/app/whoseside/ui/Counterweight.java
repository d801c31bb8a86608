package app.whoseside.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Room above a page, up to the height of a note below it, so that what is in the middle stays there while the note comes and goes. */
public final class Counterweight extends Region {
    private Region note = new Region();

    public Region getNote() {
        return note;
    }

    public void setNote(Region note) {
        this.note = note;
        managedProperty().bind(note.managedProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** It asks for nothing, so that no page is longer because of it, and grows where there is room. */
    @Override
    protected double computeMaxHeight(double width) {
        return note.prefHeight(width);
    }
}
