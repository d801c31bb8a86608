package app.whoseside.os.windows;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The block DefaultConnectionSettings, where Windows keeps its proxy setting: little-endian numbers version, changes so far and flags, then server,
 * bypass list and script, each after its length. Microsoft does not document it; this is how Wine's WinHTTP reads it.
 *
 * @param flags as in {@link ConnectionSettings}
 * @param rest what follows, kept as it is
 */
record ConnectionBlock(int version, int changes, int flags, String server, String bypass, String script, byte[] rest) {
    private static final int MOST_BYTES = 1 << 16;

    /** Reads bytes written as pairs of hexadecimal digits; returns empty when they are no such block. */
    static Optional<ConnectionBlock> read(String hex) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex)).order(ByteOrder.LITTLE_ENDIAN);
            int version = bytes.getInt();
            int changes = bytes.getInt();
            int flags = bytes.getInt();
            String server = text(bytes);
            String bypass = text(bytes);
            String script = text(bytes);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return Optional.of(new ConnectionBlock(version, changes, flags, server, bypass, script, rest));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** One byte is one character, so that whatever was there is written again as it was. */
    private static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IllegalArgumentException("no such length: " + length);
        }
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    ConnectionSettings settings() {
        return new ConnectionSettings(flags, server, bypass, script);
    }

    /** Returns the block after one more change. Fields that the new settings do not use stay filled, as the settings page leaves them. */
    ConnectionBlock with(ConnectionSettings now) {
        boolean byHand = (now.flags() & ConnectionSettings.SERVER) != 0;
        boolean byScript = (now.flags() & ConnectionSettings.SCRIPT) != 0;
        return new ConnectionBlock(
                version, changes + 1, now.flags(), byHand ? now.server() : server, byHand ? now.bypass() : bypass, byScript ? now.script() : script, rest);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(24 + server.length() + bypass.length() + script.length() + rest.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(version).putInt(changes).putInt(flags);
        for (String text : new String[] {server, bypass, script}) {
            bytes.putInt(text.length()).put(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.put(rest).array();
    }
}
