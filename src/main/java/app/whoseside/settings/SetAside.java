package app.whoseside.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a file is kept that cannot be understood: beside its place, under another name, so that nothing of it is lost. */
public final class SetAside {
    private static final String DAMAGED = ".damaged";

    private SetAside() {}

    /** Returns a name that is free: what was set aside before stays too. */
    public static Path name(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + "." + i + DAMAGED);
        }
        return aside;
    }

    /** Returns what was set aside of that file. */
    static List<Path> of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, file.getFileName() + ".*")) {
                for (Path one : all) {
                    if (one.getFileName().toString().endsWith(DAMAGED)) {
                        found.add(one);
                    }
                }
            }
        }
        return found;
    }
}
