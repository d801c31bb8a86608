package app.whoseside.os.windows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file rasphone.pbk, where Windows keeps its own VPNs: a section for each connection ([MS-RRASM] 2.2.2), {@code Type=2} for a VPN (RASET_Vpn of
 * ras.h). Dial-up and broadband connections are left out: without them there may be no line at all.
 */
record Phonebook(List<String> vpns) {

    /** A file that is not there or cannot be read holds none. */
    static Phonebook read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return parse(text(bytes));
        } catch (IOException e) {
            return new Phonebook(List.of());
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName(System.getProperty("native.encoding", "ISO-8859-1")));
        }
    }

    static Phonebook parse(String text) {
        List<String> found = new ArrayList<>();
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (line.equalsIgnoreCase("Type=2") && !section.isEmpty() && !found.contains(section)) {
                found.add(section);
            }
        }
        return new Phonebook(List.copyOf(found));
    }
}
