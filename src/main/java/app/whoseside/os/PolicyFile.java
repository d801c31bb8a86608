package app.whoseside.os;

import app.whoseside.model.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An administrator's file of lines with name=value; "#" starts a remark. It counts whoever owns it: it can only take away, and a file that were passed
 * over for its owner would turn on what somebody meant to be off.
 */
public record PolicyFile(Path path) {
    private static final int MOST_BYTES = 65_536;

    /** Returns what the file says. One line that cannot be understood makes the whole of it unreadable, since it may be the one that matters. */
    public Policy read() {
        try {
            Map<String, String> values = new HashMap<>();
            for (String line : lines()) {
                int end = line.indexOf('=');
                if (end < 1 || values.put(word(line.substring(0, end)), word(line.substring(end + 1))) != null) {
                    return unreadable();
                }
            }
            return new Policy.Says(values, path.toString());
        } catch (NoSuchFileException e) {
            // A link that leads nowhere was put there for something.
            return Files.isSymbolicLink(path) ? unreadable() : new Policy.None();
        } catch (IOException e) {
            return unreadable();
        }
    }

    private List<String> lines() throws IOException {
        return text().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    private String text() throws IOException {
        // A pipe or a device could be waited for without end.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException("no file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("too long");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("no text", e);
        }
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private Policy unreadable() {
        return new Policy.Unreadable(path.toString());
    }
}
