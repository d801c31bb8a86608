package app.whoseside.update;

import app.whoseside.settings.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * What is remembered, as a small file. The version file in it is kept as it came and read anew with its signature, so that nothing is ever shown or
 * opened that was not signed.
 */
public record UpdateNotes(Path path) {
    private static final int MOST_BYTES = 16_384;

    /** Returns what is noted; what cannot be read is not. */
    Noted read() {
        if (!Files.isRegularFile(path)) {
            return Noted.NOTHING;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Noted.read(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            return Noted.NOTHING;
        }
    }

    /** Writes it as changed. What cannot be written is not remembered. */
    synchronized void change(UnaryOperator<Noted> change) {
        Noted before = read();
        Noted after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        try {
            PrivateFile.write(path, after.lines());
        } catch (IOException e) {
            System.getLogger(UpdateNotes.class.getName()).log(System.Logger.Level.WARNING, "a note about updates could not be written");
        }
    }
}
