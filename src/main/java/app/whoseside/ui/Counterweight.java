package app.whoseside.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Room above a page that is as high as a note below it, so that what is in the middle stays there while the note comes and goes. It gives way where room is short. */
public final class Counterweight extends Region {
    private Region note = new Region();

    public Region getNote() {
        return note;
    }

    public void setNote(Region note) {
        this.note = note;
        managedProperty().bind(note.managedProperty());
        note.heightProperty().subscribe(now -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return note.getHeight();
    }
}
