package app.whoseside.os.linux;

import app.whoseside.os.Programs;
import app.whoseside.os.Starter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The mail program that the person chose, by the desktop's own openers: xdg-open (xdg-utils), else gio (GLib). Where nobody is known for mail,
 * xdg-open would show it in a browser; so it is asked for first.
 */
record LinuxMail(Programs programs, Starter starter) {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    boolean open(URI begun) {
        Optional<Path> xdg = programs.find("xdg-open").filter(found -> chosen());
        if (xdg.isPresent()) {
            return starter.start(xdg.get(), begun.toASCIIString());
        }
        return programs.find("gio").filter(gio -> starter.start(gio, "open", begun.toASCIIString())).isPresent();
    }

    private boolean chosen() {
        return programs.run(LIMIT, "xdg-mime", "query", "default", "x-scheme-handler/mailto")
                .filter(Programs.Ended::well)
                .filter(ended -> !ended.text().isBlank())
                .isPresent();
    }
}
