package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.report.Personal;
import app.whoseside.report.Redaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("state/log.txt");
    }

    private LogFile log(long most) {
        LogFile log = new LogFile(file(), () -> new Redaction(new Personal("marta", "/home/marta", "", Set.of())), most);
        log.setErrorManager(new ErrorManager() {
            @Override
            public synchronized void error(String message, Exception trouble, int code) {
                // as in the program
            }
        });
        return log;
    }

    private static LogRecord entry(String text) {
        LogRecord entry = new LogRecord(Level.WARNING, text);
        entry.setLoggerName("app.whoseside.settings.Choices");
        return entry;
    }

    @Test
    void saysWhatWentWrongWithoutWhoAndWhere() throws IOException {
        LogRecord entry = entry("/home/marta/x could not be read for {0}");
        entry.setParameters(new Object[] {"https://shop.example/basket?a=b"});
        entry.setThrown(new IOException("shop.example is silent"));
        log(100_000).publish(entry);
        String text = Files.readString(file());
        assertTrue(text.contains("WARNING app.whoseside.settings.Choices: ~/x could not be read for page-1"), text);
        assertTrue(text.contains("java.io.IOException: name-1 is silent"), text);
        assertTrue(text.contains("  at app.whoseside.LogFileTest"), text);
        assertFalse(text.contains("shop.example"), text);
    }

    @Test
    void itStaysSmallAndKeepsOneOlderFile() throws IOException {
        LogFile log = log(1000);
        for (int i = 0; i < 100; i++) {
            log.publish(entry("entry " + i + " x".repeat(30)));
        }
        try (var files = Files.list(file().getParent())) {
            assertEquals(2, files.count());
        }
        assertTrue(Files.size(file()) <= 1000 && Files.size(file().resolveSibling("log.older.txt")) <= 1000);
        assertTrue(Files.readString(file()).contains("entry 99"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws IOException {
        log(1000).publish(entry("x"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void aLogThatCannotBeWrittenStopsNobody() throws IOException {
        Files.writeString(folder.resolve("state"), "in the way");
        log(1000).publish(entry("x"));
        assertEquals("in the way", Files.readString(folder.resolve("state")));
    }
}
