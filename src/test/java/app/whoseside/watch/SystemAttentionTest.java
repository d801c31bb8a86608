package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.os.notice.Reach;
import app.whoseside.os.notice.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemAttentionTest {
    private final List<String> done = new ArrayList<>();

    private Reach system() {
        done.add("made");
        Signs signs = words -> {
            done.add(words.tip() + ", " + words.open() + ", " + words.end());
            words.opened().run();
            words.ended().run();
            words.seen().accept(false);
            return Optional.of(new Signs.Sign() {
                @Override
                public void say(String tip) {
                    done.add(tip);
                }

                @Override
                public void close() {
                    done.add("closed");
                }
            });
        };
        return new Reach((title, text, opened) -> done.add(title + ": " + text), signs);
    }

    @Test
    void theSystemIsTouchedOnceAndNotBeforeItIsNeeded() {
        Attention attention = new SystemAttention(this::system);
        assertEquals(List.of(), done);
        assertTrue(attention.tell("back", "it works", () -> {}));
        try (Attention.Standing standing =
                attention.stand(new Attention.Sign("watching", "open", () -> done.add("opened"), "end", () -> done.add("ended"), there -> done.add("shown " + there))).orElseThrow()) {
            standing.say("back");
        }
        assertEquals(List.of("made", "back: it works", "watching, open, end", "opened", "ended", "shown false", "back", "closed"), done);
    }
}
