package app.whoseside.watch;

import app.whoseside.os.OperatingSystems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reaches the person at this desktop as the program does, and says what comes of it; told by lines: tell, stand, say, close, end. */
public final class TryAttention {

    private TryAttention() {}

    public static void main(String[] words) throws IOException {
        Attention attention = new SystemAttention(OperatingSystems::reach);
        Optional<Attention.Standing> standing = Optional.empty();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null && !line.equals("end"); line = lines.readLine()) {
            long begun = System.nanoTime();
            switch (line) {
                case "tell" -> said("told " + attention.tell(
                        "shop.example opens again", "It failed for 22 minutes & more. <b>It was the site.</b>", () -> said("clicked")), begun);
                case "stand" -> {
                    standing = attention.stand(new Attention.Sign(
                            "Watching shop.example", "Open Whoseside", () -> said("opened"), "End Whoseside", () -> said("ended"), there -> said("shown " + there)));
                    said("stands " + standing.isPresent(), begun);
                }
                case "say" -> standing.ifPresent(sign -> sign.say("shop.example opens again"));
                case "close" -> standing.ifPresent(Attention.Standing::close);
                default -> said("not known: " + line);
            }
        }
        System.exit(0);
    }

    private static void said(String what, long begun) {
        said(what);
        System.err.println((System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private static synchronized void said(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
