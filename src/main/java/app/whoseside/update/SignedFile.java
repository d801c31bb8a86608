package app.whoseside.update;

import app.whoseside.model.Address;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads version files. Nothing of a file is looked at before its signature is found good. */
final class SignedFile {
    /** A file has some 300 bytes. */
    static final int MOST_BYTES = 2048;

    private static final String MARK = "signature=";
    /** Ed25519 (RFC 8032) has signatures of 64 bytes. */
    private static final Pattern SIGNATURE = Pattern.compile("signature=([A-Za-z0-9+/]{86}==)\n");
    /** The first line keeps a signature from being used for anything else that the key may ever sign. */
    private static final Pattern FORM = Pattern.compile("""
            format=whoseside-version-1
            version=([0-9.]{5,17})
            published=([0-9TZ:-]{20})
            expires=([0-9TZ:-]{20})
            page=([!-~]{1,500})
            """);

    private final Release release;

    SignedFile(Release release) {
        this.release = release;
    }

    /** What a file is worth. */
    sealed interface Reading {

        record Good(Announcement says) implements Reading {}

        /** @param why for the log; holds nothing of the file */
        record Bad(String why) implements Reading {}
    }

    Reading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Reading.Bad("it is too long");
        }
        // one sign for each byte, so that places in the text are places in the bytes
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("\n" + MARK) + 1;
        Matcher signature = SIGNATURE.matcher(text.substring(end));
        if (end == 0 || !signature.matches()) {
            return new Reading.Bad("it bears no signature");
        }
        byte[] sign = Base64.getDecoder().decode(signature.group(1));
        // Two bits of the last sign mean nothing; only one way to write them is taken.
        boolean plain = Base64.getEncoder().encodeToString(sign).equals(signature.group(1));
        if (!plain || !vouched(Arrays.copyOf(bytes, end), sign)) {
            return new Reading.Bad("its signature is not ours");
        }
        return says(text.substring(0, end)).<Reading>map(Reading.Good::new).orElseGet(() -> new Reading.Bad("its lines are not as expected"));
    }

    private boolean vouched(byte[] signed, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(release.key());
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Optional<Announcement> says(String text) {
        Matcher lines = FORM.matcher(text);
        if (!lines.matches()) {
            return Optional.empty();
        }
        Optional<VersionNumber> version = VersionNumber.read(lines.group(1));
        Optional<Address> page = Release.page(lines.group(4)).filter(at -> release.hosts().contains(at.host()));
        if (version.isEmpty() || page.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Announcement(version.get(), Instant.parse(lines.group(2)), Instant.parse(lines.group(3)), page.get()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
