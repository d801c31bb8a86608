package app.whoseside.net.http;

import app.whoseside.model.Outcome;
import app.whoseside.net.Failure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads the beginning of a page. */
final class Body {
    private static final long KEPT = 64 * 1024;

    private Body() {}

    /** {@code trouble} is there when the answer is not whole enough to be one. */
    record Read(String text, Optional<Outcome> trouble) {}

    /** Reads at most 64 KiB. What drips in too slowly counts as far as it came, if it came at all: the site does answer. */
    static Read read(Response response) {
        BufferedSource source = response.body().source();
        Optional<Outcome> trouble = Optional.empty();
        try {
            source.request(KEPT);
        } catch (InterruptedIOException slow) {
            trouble = source.getBuffer().size() == 0 ? Optional.of(Outcome.NO_ANSWER) : Optional.empty();
        } catch (IOException cut) {
            trouble = Optional.of(Failure.reset(cut) ? Outcome.RESET : Outcome.BROKEN_ANSWER);
        }
        byte[] bytes = source.getBuffer().snapshot().substring(0, (int) Math.min(KEPT, source.getBuffer().size())).toByteArray();
        return new Read(new String(bytes, charset(response)), trouble);
    }

    private static Charset charset(Response response) {
        MediaType type = response.body().contentType();
        Charset named = type == null ? null : type.charset();
        return named == null ? StandardCharsets.UTF_8 : named;
    }
}
