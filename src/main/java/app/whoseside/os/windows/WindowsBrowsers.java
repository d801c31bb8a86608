package app.whoseside.os.windows;

import app.whoseside.os.hands.Browser;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browsers in the registry: those registered as such (StartMenuInternet), then those that have a path of their own (App Paths), as Microsoft
 * documents under "Registering Programs with Client Types" and "Application Registration".
 */
final class WindowsBrowsers {
    private static final List<String> ROOTS = List.of("HKCU\\", "HKLM\\");
    private static final String CLIENTS = "Software\\Clients\\StartMenuInternet";
    private static final String APP_PATHS = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths";
    private static final String CHOICE = "HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\UserChoice";

    private final RegistryLibrary registry = new RegistryLibrary();

    /** Returns those whose program is there, the person's own choice first. */
    List<Installed> all() {
        Map<String, Installed> found = new LinkedHashMap<>();
        for (Installed each : listed()) {
            if (each.program().isAbsolute() && Files.isRegularFile(each.program())) {
                found.putIfAbsent(each.browser().id(), each);
            }
        }
        String choice = value(CHOICE, "ProgId");
        List<Installed> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(each -> choice.isEmpty() || !each.opens().equalsIgnoreCase(choice)));
        return sorted;
    }

    Optional<Installed> find(Browser browser) {
        return all().stream().filter(each -> each.browser().id().equals(browser.id())).findFirst();
    }

    private List<Installed> listed() {
        List<Installed> found = new ArrayList<>();
        for (String root : ROOTS) {
            for (String key : registry.keys(root + CLIENTS)) {
                String entry = root + CLIENTS + "\\" + key;
                String command = value(entry + "\\shell\\open\\command", "");
                Installed.of(key, value(entry, ""), command, value(entry + "\\Capabilities\\URLAssociations", "https")).ifPresent(found::add);
            }
        }
        for (String root : ROOTS) {
            for (String file : Installed.programs()) {
                Installed.of(file, value(root + APP_PATHS + "\\" + file, "")).ifPresent(found::add);
            }
        }
        return found;
    }

    private String value(String key, String name) {
        return registry.values(key).map(values -> values.text(name)).orElse("");
    }
}
