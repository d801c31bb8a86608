package app.whoseside.os.windows;

import app.whoseside.model.SettingsPage;
import app.whoseside.model.Thing;
import app.whoseside.os.OperatingSystems;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import app.whoseside.step.Hands;
import app.whoseside.step.Standing;
import app.whoseside.step.SystemSteps;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** What the hands do on Windows, in words for a script that changes settings and looks at them. First the folder of the undo journal, then a deed. */
public final class TryHands {
    private TryHands() {}

    public static void main(String[] words) throws Exception {
        System.setProperty("java.net.useSystemProxies", "true");
        SystemHands system = OperatingSystems.hands().orElseThrow();
        int cut = words[1].endsWith("-cut") ? Integer.parseInt(words[2]) : -1;
        Hands hands = new SystemSteps(cut < 0 ? system : cutting(system, cut), new Journal(Path.of(words[0])), InstantSource.system());
        switch (words[1]) {
            case "show" -> show(system, hands, URI.create(words[2]));
            case "off", "off-cut" -> System.out.println("off " + hands.switchOff(Thing.PROXY).getClass().getSimpleName());
            case "back", "back-cut" -> {
                for (Standing standing : hands.standing()) {
                    System.out.println("back " + hands.putBack(standing));
                }
            }
            case "set" -> System.out.println("set " + new RegistryProxyStore().write(new ConnectionSettings(Integer.parseInt(words[2]), words[3], words[4], words[5])));
            case "library" -> library(new ConnectionSettings(3, words[2], words[3], ""));
            case "open" -> open(system, URI.create(words[2]));
            case "others" -> {
                System.out.println("vpns " + system.vpns().stream().map(Switch::name).toList());
                System.out.println("settings " + system.has(SettingsPage.PROXY) + " " + system.show(SettingsPage.PROXY));
                System.out.println("forgot " + system.forgetNames());
            }
            default -> throw new IllegalArgumentException(words[1]);
        }
    }

    private static void show(SystemHands system, Hands hands, URI address) {
        System.out.println("values " + system.find("windows-proxy").flatMap(Switch::read).map(TreeMap::new));
        System.out.println("java " + ProxySelector.getDefault().select(address));
        System.out.println("offered " + system.proxy().isPresent() + ", standing " + hands.standing().size());
    }

    /** What InternetSetOption and InternetQueryOption do with a server, whether or not the library knows everything. */
    private static void library(ConnectionSettings server) {
        WinInet library = WinInet.open().orElseThrow();
        System.out.println("complete " + library.read().isPresent());
        System.out.println("on " + library.write(server) + " " + library.read(WinInet.FLAGS));
        System.out.println("off " + library.write(server.off()) + " " + library.read(WinInet.FLAGS));
        library.announce();
    }

    private static void open(SystemHands system, URI address) {
        for (Browser browser : system.browsers()) {
            System.out.println(browser + " " + system.open(browser, address, false) + " " + system.open(browser, address, true) + " "
                    + system.showData(browser) + " " + system.showAddOns(browser));
        }
    }

    /** Hands whose proxy setting stands still after so many values are written, to be killed there. */
    private static SystemHands cutting(SystemHands system, int after) {
        return (SystemHands) Proxy.newProxyInstance(TryHands.class.getClassLoader(), new Class<?>[] {SystemHands.class}, (proxy, method, words) -> {
            Object answer = method.invoke(system, words);
            return answer instanceof Optional<?> some && some.orElse(null) instanceof Switch setting ? Optional.of(cutting(setting, after)) : answer;
        });
    }

    private static Switch cutting(Switch setting, int after) {
        return (Switch) Proxy.newProxyInstance(TryHands.class.getClassLoader(), new Class<?>[] {Switch.class}, (proxy, method, words) ->
                method.getName().equals("write") ? cut(words, after) : call(method, setting, words));
    }

    private static Object call(Method method, Switch setting, Object[] words) throws Exception {
        return method.invoke(setting, words);
    }

    @SuppressWarnings("unchecked")
    private static Object cut(Object[] words, int after) throws InterruptedException {
        ConnectionSettings wanted = ConnectionSettings.of((Map<String, String>) words[0]).orElseThrow();
        RegistryProxyStore.steps(wanted).stream().limit(after).forEach(BooleanSupplier::getAsBoolean);
        System.out.println("stands still");
        System.out.flush();
        Thread.sleep(60_000);
        return false;
    }
}
