package app.whoseside.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Hand-written answers: status line, headers, a blank line, the body. */
final class Sample {
    private Sample() {}

    static Page page(String id, Passage passage) throws IOException {
        try (InputStream file = Sample.class.getResourceAsStream("/page-authors/" + id + ".txt")) {
            if (file == null) {
                throw new IOException("no sample for " + id);
            }
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            String[] head = parts[0].split("\n");
            List<Page.Header> headers = Arrays.stream(head).skip(1)
                    .map(line -> new Page.Header(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()))
                    .toList();
            return new Page(Integer.parseInt(head[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "", passage);
        }
    }
}
