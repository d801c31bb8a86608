package app.whoseside.os.linux;

import app.whoseside.model.SettingsPage;
import app.whoseside.os.Programs;
import app.whoseside.os.Starter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of the desktop, by the names of their pages: GNOME's panels, KDE's modules, Cinnamon's and MATE's programs, and elsewhere
 * NetworkManager's own editor.
 *
 * @param desktop value of XDG_CURRENT_DESKTOP
 */
record LinuxSettings(String desktop, Programs programs, Starter starter) {

    private record Way(Path program, String... arguments) {}

    boolean has(SettingsPage page) {
        return way(page).isPresent();
    }

    boolean show(SettingsPage page) {
        return way(page).filter(way -> starter.start(way.program(), way.arguments())).isPresent();
    }

    private Optional<Way> way(SettingsPage page) {
        List<List<String>> ways = new ArrayList<>();
        // GNOME's program refuses to start on other desktops.
        if (desktop.matches(".*(GNOME|Unity|Budgie).*")) {
            ways.add(List.of("gnome-control-center", gnome(page)));
        }
        if (desktop.contains("KDE")) {
            ways.add(List.of("systemsettings", kde(page)));
            ways.add(List.of("systemsettings5", kde(page)));
            ways.add(List.of("kcmshell6", kde(page)));
            ways.add(List.of("kcmshell5", kde(page)));
        }
        if (desktop.contains("Cinnamon")) {
            ways.add(List.of("cinnamon-settings", page == SettingsPage.DATE ? "calendar" : "network"));
        }
        if (desktop.contains("MATE") && page == SettingsPage.PROXY) {
            ways.add(List.of("mate-network-properties"));
        }
        if (page == SettingsPage.NETWORK || page == SettingsPage.WIFI || page == SettingsPage.VPN) {
            ways.add(List.of("nm-connection-editor"));
        }
        return ways.stream().flatMap(words -> programs.find(words.getFirst()).map(found -> way(found, words)).stream()).findFirst();
    }

    private static Way way(Path program, List<String> words) {
        return new Way(program, words.subList(1, words.size()).toArray(String[]::new));
    }

    /** Proxy and VPN stand on the page of the network. */
    private static String gnome(SettingsPage page) {
        return switch (page) {
            case NETWORK, PROXY, VPN -> "network";
            case WIFI -> "wifi";
            case DATE -> "datetime";
        };
    }

    private static String kde(SettingsPage page) {
        return switch (page) {
            case NETWORK, WIFI, VPN -> "kcm_networkmanagement";
            case PROXY -> "kcm_proxy";
            case DATE -> "kcm_clock";
        };
    }
}
