package app.whoseside.os.linux;

import app.whoseside.model.SettingsPage;
import app.whoseside.os.Programs;
import app.whoseside.os.Starter;
import app.whoseside.os.SystemCommands;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hands on Linux: GNOME's and KDE's proxy, NetworkManager's VPNs, and the browsers that are known.
 *
 * @param places finds programs where browsers are installed too
 */
public record LinuxHands(Map<String, String> environment, Programs programs, Programs places, Starter starter) implements SystemHands {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** By then a browser that cannot draw here has given up. */
    private static final Duration LOOK = Duration.ofMillis(700);

    /** @param programs finds and runs the system's own programs */
    public static LinuxHands of(Map<String, String> environment, SystemCommands programs) {
        Path home = Path.of(environment.getOrDefault("HOME", "/root"));
        List<Path> folders = Stream.concat(
                        programs.folders().stream(),
                        Stream.of(
                                Path.of("/snap/bin"), home.resolve(".local/share/flatpak/exports/bin"), Path.of("/var/lib/flatpak/exports/bin"),
                                Path.of("/run/current-system/sw/bin")))
                .toList();
        SystemCommands places = new SystemCommands(folders, programs.endings(), programs.patience());
        return new LinuxHands(environment, programs, places, new DetachedStarter(programs, LOOK));
    }

    /** A proxy that stands in the environment is in force before the desktop's, and no program can take it from another. */
    @Override
    public Optional<Switch> proxy() {
        if (new EnvironmentProxy(environment).any()) {
            return Optional.empty();
        }
        Optional<Switch> gnome = Optional.of(gnome()).filter(GnomeSwitch::inForce).map(Switch.class::cast);
        Optional<Switch> kde = Optional.of(kde()).filter(KdeSwitch::inForce).map(Switch.class::cast);
        return environment.getOrDefault("XDG_CURRENT_DESKTOP", "").contains("KDE") ? kde.or(() -> gnome) : gnome.or(() -> kde);
    }

    private GnomeSwitch gnome() {
        return new GnomeSwitch(programs);
    }

    private KdeSwitch kde() {
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", environment.getOrDefault("HOME", "/root") + "/.config");
        return new KdeSwitch(Path.of(folder).resolve("kioslaverc"), programs);
    }

    @Override
    public List<Switch> vpns() {
        NetworkManager manager = new NetworkManager(programs);
        return manager.connections().stream()
                .flatMap(List::stream)
                .filter(each -> each.vpn() && each.up())
                .<Switch>map(each -> VpnSwitch.of(each, manager))
                .toList();
    }

    @Override
    public Optional<Switch> find(String id) {
        return switch (id) {
            case GnomeSwitch.ID -> Optional.of(gnome());
            case KdeSwitch.ID -> Optional.of(kde());
            default -> VpnSwitch.find(id, new NetworkManager(programs)).map(Switch.class::cast);
        };
    }

    private LinuxBrowsers installed() {
        return new LinuxBrowsers(places, starter);
    }

    @Override
    public List<Browser> browsers() {
        return installed().installed();
    }

    @Override
    public boolean open(Browser browser, URI address, boolean privately) {
        return installed().open(browser, address, privately);
    }

    @Override
    public boolean showsData(Browser browser) {
        return KnownBrowser.of(browser).flatMap(KnownBrowser::data).isPresent();
    }

    @Override
    public boolean showsAddOns(Browser browser) {
        return KnownBrowser.of(browser).flatMap(KnownBrowser::addOns).isPresent();
    }

    @Override
    public boolean showData(Browser browser) {
        return installed().showData(browser);
    }

    @Override
    public boolean showAddOns(Browser browser) {
        return installed().showAddOns(browser);
    }

    private LinuxSettings settings() {
        return new LinuxSettings(environment.getOrDefault("XDG_CURRENT_DESKTOP", ""), programs, starter);
    }

    @Override
    public boolean has(SettingsPage page) {
        return settings().has(page);
    }

    @Override
    public boolean show(SettingsPage page) {
        return settings().show(page);
    }

    @Override
    public boolean mail(URI begun) {
        return new LinuxMail(programs, starter).open(begun);
    }

    /** systemd's, by its newer and its older name, or nscd's, which only an administrator may empty. */
    @Override
    public boolean forgetNames() {
        return programs.does(LIMIT, "resolvectl", "flush-caches")
                || programs.does(LIMIT, "systemd-resolve", "--flush-caches")
                || programs.does(LIMIT, "nscd", "--invalidate", "hosts");
    }
}
