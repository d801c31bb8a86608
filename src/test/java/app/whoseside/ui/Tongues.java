package app.whoseside.ui;

import app.whoseside.model.Verdict;
import java.util.List;
import java.util.Map;

/** The languages of the gallery. */
enum Tongues {
    EN,
    LONG {
        @Override
        Texts texts() {
            return new Longer(super.texts());
        }
    },
    RIGHT {
        @Override
        boolean fromRight() {
            return true;
        }
    };

    String tag() {
        return app.whoseside.model.Ids.of(this);
    }

    Texts texts() {
        return new SampleTexts();
    }

    boolean fromRight() {
        return false;
    }

    /** Every text two fifths longer. */
    private record Longer(Texts texts) implements Texts {
        @Override
        public String get(String key, Map<String, ?> values) {
            String text = texts.get(key, values);
            StringBuilder longer = new StringBuilder(text);
            while (longer.length() < text.length() * 1.4) {
                longer.append(longer.length() % 7 == 0 ? ' ' : 'x');
            }
            return longer.toString();
        }

        @Override
        public Map<String, Object> values(Verdict verdict) {
            return texts.values(verdict);
        }

        @Override
        public List<String> explained(Verdict verdict) {
            return texts.explained(verdict);
        }
    }
}
