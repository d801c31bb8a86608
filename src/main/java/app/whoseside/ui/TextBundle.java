package app.whoseside.ui;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The texts without placeholders, as FXML pages look them up. */
final class TextBundle extends ResourceBundle {
    private final Texts texts;

    TextBundle(Texts texts) {
        this.texts = texts;
    }

    /** A key without a text shows itself, so that a picture or a test finds it. */
    @Override
    protected Object handleGetObject(String key) {
        String text = texts.get(key);
        return text.isEmpty() ? key : text;
    }

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
