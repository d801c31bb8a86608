package app.whoseside;

import app.whoseside.net.dns.PlainDns;
import app.whoseside.os.OperatingSystems;
import app.whoseside.ui.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Goes once through what people do most, so that Java can keep what it loaded for it: a check in the terminal, a question to a name server, the
 * window and its pages. Started while an installer is built (installer/common/train), never by Main. It asks this computer alone, writes to a
 * folder of its own that it deletes, and ends: with 0 when all of it was gone through.
 */
public final class Training {
    private static final Duration LONGEST = Duration.ofSeconds(100);
    private static final Duration NAMES = Duration.ofSeconds(2);

    private Training() {}

    public static void main(String[] args) throws IOException {
        Thread.ofPlatform().daemon().name("end").start(Training::endAnyway);
        Path place = Files.createTempDirectory("whoseside-training");
        boolean done;
        try (TrainingSite site = new TrainingSite()) {
            done = through(site, place);
        } finally {
            delete(place);
        }
        System.exit(done ? 0 : 1);
    }

    private static boolean through(TrainingSite site, Path place) throws IOException {
        Alone computer = new Alone(OperatingSystems.here());
        Path settings = Files.write(place.resolve("settings.properties"), contacts(site));
        Map<String, String> environment = Map.of("WHOSESIDE_STATE", place.toString(), "WHOSESIDE_SETTINGS", settings.toString());
        Main.run(computer, environment, "--version");
        Main.run(computer, environment, "check", site.url("http"), "--no-outside-view", "--details");
        Main.run(computer, environment, "check", site.url("https"), "--no-outside-view", "--json");
        new PlainDns(site.nameServer(), NAMES).ask("shop.example");
        Walk walk = Walk.begin(site.url("http"));
        Main.run(computer, environment);
        walk.trouble().ifPresent(trouble -> trouble.printStackTrace(System.err));
        return walk.trouble().isEmpty();
    }

    /** Whoever a check would ask besides the site is this site too, and nobody outside is. */
    private static List<String> contacts(TrainingSite site) {
        return List.of(
                "outside-view=no", "directories=off", "references=" + site.url("http") + " here, " + site.url("https") + " here too",
                "portals=" + site.url("http") + " 204", "resolvers=127.0.0.1 " + site.url("https"));
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whatever hangs, whoever builds an installer hears of it. */
    private static void endAnyway() {
        try {
            Thread.sleep(LONGEST);
        } catch (InterruptedException e) {
            // Ending early is as good.
        }
        System.err.println("training took longer than " + LONGEST.toSeconds() + " seconds");
        Runtime.getRuntime().halt(1);
    }
}
