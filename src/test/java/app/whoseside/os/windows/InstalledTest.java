package app.whoseside.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.BrowserKind;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstalledTest {

    @Test
    void aPathWithinQuotationMarks() {
        String command = "\"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe\"";
        Installed chrome = Installed.of("Google Chrome", "Google Chrome", command, "ChromeHTML").orElseThrow();
        assertEquals(BrowserKind.CHROME, chrome.kind());
        assertEquals(new Browser("chrome", "Google Chrome"), chrome.browser());
        assertEquals(Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"), chrome.program());
    }

    @Test
    void operaStartsThroughItsLauncher() {
        assertEquals(BrowserKind.OPERA, Installed.of("OperaStable", "Opera Stable", "C:\\Opera\\Launcher.exe", "").orElseThrow().kind());
        assertEquals(Optional.empty(), Installed.of("Other", "Other", "C:\\Other\\Launcher.exe", ""));
    }

    @Test
    void chromiumIsNotChrome() {
        assertEquals(BrowserKind.CHROMIUM, Installed.of("Chromium.X", "Chromium", "C:\\c\\chrome.exe", "").orElseThrow().kind());
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertEquals(Optional.empty(), Installed.of("IEXPLORE.EXE", "Internet Explorer", "C:\\Program Files\\Internet Explorer\\iexplore.exe", ""));
        assertEquals(Optional.empty(), Installed.of("firefox.exe", ""));
        assertEquals("Mozilla Firefox", Installed.of("firefox.exe", "C:\\f\\firefox.exe").orElseThrow().browser().name());
    }
}
