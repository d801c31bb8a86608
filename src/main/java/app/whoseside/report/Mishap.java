package app.whoseside.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A mistake of the program, as a person and a support desk need it.
 *
 * @param code six signs, the same for the same mistake at the same place
 * @param details for the person who mends it, masked
 */
public record Mishap(String code, String details) {
    private static final int DEEPEST = 8;
    private static final int FRAMES = 40;
    /** Letters and digits that nobody mistakes for one another on the phone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    /** Returns what may be shown and handed on of that trouble. */
    public static Mishap of(Throwable trouble, Redaction redaction, String version) {
        String code = code(trouble);
        List<String> lines = new ArrayList<>(List.of(
                "Whoseside " + version + ", " + code,
                System.getProperty("os.name") + ", Java " + System.getProperty("java.version")));
        lines.addAll(trace(trouble, redaction));
        return new Mishap(code, String.join("\n", lines) + "\n");
    }

    /** Returns the trace line by line, its messages masked. */
    public static List<String> trace(Throwable trouble, Redaction redaction) {
        MessageMask mask = new MessageMask(redaction, new StandIns());
        List<String> lines = new ArrayList<>();
        Throwable at = trouble;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            String message = at.getMessage() == null ? "" : ": " + mask.apply(at.getMessage());
            lines.add((depth == 0 ? "" : "caused by ") + at.getClass().getName() + message);
            Arrays.stream(at.getStackTrace()).limit(FRAMES).forEach(frame -> lines.add("  at " + frame));
            at = at.getCause() == at ? null : at.getCause();
        }
        return lines;
    }

    /** Returns six signs for what broke first, and where in the program: its message does not count, since it differs from time to time. */
    public static String code(Throwable trouble) {
        Throwable root = trouble;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        StackTraceElement[] frames = root.getStackTrace();
        Optional<StackTraceElement> ours = Arrays.stream(frames).filter(frame -> frame.getClassName().startsWith("app.whoseside.")).findFirst();
        String place = ours.or(() -> Arrays.stream(frames).findFirst()).map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse("");
        CRC32 sum = new CRC32();
        sum.update((root.getClass().getName() + " " + place).getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder();
        long rest = sum.getValue();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }

    /** Returns one line of the log without the person and without the sites they visit. */
    public static String line(String text, Redaction redaction) {
        return new MessageMask(redaction, new StandIns()).apply(text);
    }
}
