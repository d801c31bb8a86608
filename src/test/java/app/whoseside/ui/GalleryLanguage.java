package app.whoseside.ui;

import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.Pseudo;
import java.util.List;
import java.util.stream.Stream;

/** A language of the gallery: those shipped, one of longer words than any has, and one that is read from the right. */
record GalleryLanguage(String tag, Texts texts) {

    static List<GalleryLanguage> all() {
        return Stream.concat(
                        Languages.SHIPPED.stream().map(one -> new GalleryLanguage(one.tag(), new SampleTexts(Messages.in(one.locale())))),
                        Stream.of(new GalleryLanguage("en-XA", new SampleTexts(Pseudo.longer())), new GalleryLanguage("ar-XB", new SampleTexts(Pseudo.fromTheRight()))))
                .toList();
    }
}
