package app.whoseside.update;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the program remembers about updates from one start to the next.
 *
 * @param checked whether a check of a site ever came to its end
 * @param asked whether the question was ever shown
 * @param looked when somebody last answered
 * @param published the latest time of publishing that was ever taken for good
 * @param away the version whose note was put away
 * @param file the last version file that counted, in base64
 */
record Noted(boolean checked, boolean asked, Optional<Instant> looked, Optional<Instant> published, Optional<VersionNumber> away, Optional<String> file) {
    static final Noted NOTHING = new Noted(false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Noted withChecked() {
        return new Noted(true, asked, looked, published, away, file);
    }

    Noted withAsked() {
        return new Noted(checked, true, looked, published, away, file);
    }

    Noted withLooked(Instant at) {
        return new Noted(checked, asked, Optional.of(at), published, away, file);
    }

    Noted withAway(VersionNumber version) {
        return new Noted(checked, asked, looked, published, Optional.of(version), file);
    }

    Noted with(byte[] signed, Instant publishedAt) {
        return new Noted(checked, asked, looked, Optional.of(publishedAt), away, Optional.of(Base64.getEncoder().encodeToString(signed)));
    }

    /** Returns the bytes of the last version file that counted. */
    Optional<byte[]> signed() {
        try {
            return file.map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("checked=" + checked, "asked=" + asked));
        looked.ifPresent(at -> lines.add("looked=" + at));
        published.ifPresent(at -> lines.add("published=" + at));
        away.ifPresent(version -> lines.add("away=" + version));
        file.ifPresent(text -> lines.add("file=" + text));
        return lines;
    }

    /** Reads lines with name=value; what cannot be understood counts as not noted. */
    static Noted read(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        lines.stream().filter(line -> line.contains("=")).forEach(line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        Function<String, Optional<Instant>> time = name -> Optional.ofNullable(values.get(name)).flatMap(Noted::time);
        return new Noted(
                "true".equals(values.get("checked")), "true".equals(values.get("asked")), time.apply("looked"), time.apply("published"),
                Optional.ofNullable(values.get("away")).flatMap(VersionNumber::read), Optional.ofNullable(values.get("file")));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
