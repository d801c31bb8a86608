package app.whoseside.os;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The computer's own list of names (hosts(5)): an address, then names; "#" starts a comment. */
public record HostsFile(String text) {

    /** Reads the file; one that cannot be read counts as empty. */
    public static HostsFile read(Path path) {
        try {
            return new HostsFile(Files.readString(path, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return new HostsFile("");
        }
    }

    /** Returns the addresses for this name in the order of the file, each once. */
    public List<String> entries(String host) {
        return text.lines()
                .map(line -> line.split("#", 2)[0].strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+"))
                .filter(words -> Arrays.stream(words).skip(1).anyMatch(host::equalsIgnoreCase))
                .flatMap(words -> Stream.of(words[0]))
                .filter(address -> Numeric.read(address).isPresent())
                .distinct()
                .toList();
    }
}
