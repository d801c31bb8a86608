package app.whoseside.settings;

import app.whoseside.model.Contacts.OutsideService;
import app.whoseside.model.Contacts.PortalCheck;
import app.whoseside.model.Contacts.Reference;
import app.whoseside.model.Contacts.Resolver;
import app.whoseside.model.Ids;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one name=value of the settings means. Throws an IllegalArgumentException for a value that the name cannot take. */
final class SettingsLine {
    private SettingsLine() {}

    /** Returns the settings with this line applied, or empty when there is no such name. */
    static Optional<Settings> apply(Settings settings, String name, String value) {
        OutsideContacts services = settings.services();
        return Optional.ofNullable(
                switch (name) {
                    case "outside-view" -> settings.with(Ids.find(OutsideChoice.class, value).orElseThrow(SettingsLine::wrong));
                    case "directories" -> settings.withDirectories(onOff(value));
                    case "references" -> settings.withReferences(list(value, SettingsLine::reference));
                    case "portals" -> settings.withPortals(list(value, SettingsLine::portal));
                    case "resolvers" -> settings.withResolvers(list(value, SettingsLine::resolver));
                    case "outside-service" -> settings.withServices(services.withFirst(service(words(value))));
                    case "outside-fallback" -> settings.withServices(services.withSecond(replaced(value, text -> service(words(text)))));
                    case "own-network" -> settings.withServices(services.withNetwork(replaced(value, text -> url(text, "https?"))));
                    case "status-pages" -> settings.withServices(services.withStatusPages(onOff(value)));
                    case "text-size" -> settings.with(settings.taste().withTextSize(percent(value)));
                    case "language" -> settings.with(settings.taste().withLanguage(language(value)));
                    case "history" -> settings.with(settings.taste().withHistory(onOff(value)));
                    case "updates" -> settings.with(settings.taste().with(Ids.find(UpdateChoice.class, value).orElseThrow(SettingsLine::wrong)));
                    default -> null;
                });
    }

    private static int percent(String value) {
        if (!value.matches("1\\d\\d|200")) {
            throw wrong();
        }
        return Integer.parseInt(value);
    }

    private static Optional<String> language(String value) {
        if (!value.matches("system|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw wrong();
        }
        return value.equals("system") ? Optional.empty() : Optional.of(value);
    }

    private static boolean onOff(String value) {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> throw wrong();
        };
    }

    private static <T> List<T> list(String value, Function<String[], T> one) {
        return Arrays.stream(value.split(",")).map(SettingsLine::words).map(one).toList();
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", 3);
    }

    private static Reference reference(String[] words) {
        String network = words.length == 1 ? words[0] : words.length == 2 ? words[1] : words[1] + " " + words[2];
        return new Reference(url(words[0], "https?"), network);
    }

    private static PortalCheck portal(String[] words) {
        if (words.length < 2 || !words[1].matches("2\\d\\d")) {
            throw wrong();
        }
        return new PortalCheck(url(words[0], "http"), Integer.parseInt(words[1]), words.length > 2 ? words[2] : "");
    }

    private static Resolver resolver(String[] words) {
        if (words.length != 2 || !words[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw wrong();
        }
        return new Resolver(InetAddress.ofLiteral(words[0]).getHostAddress(), url(words[1], "https?"));
    }

    private static <T> Replaced<T> replaced(String value, Function<String, T> by) {
        return value.equals("off") ? new Replaced.Off<>() : new Replaced.By<>(by.apply(value));
    }

    private static OutsideService service(String[] words) {
        String url = url(words[0], "https?").replaceFirst("/+$", "");
        List<String> name = Arrays.asList(words).subList(1, words.length);
        return new OutsideService(name.isEmpty() ? URI.create(url).getHost() : String.join(" ", name), url);
    }

    private static String url(String text, String scheme) {
        URI uri = URI.create(text);
        if (uri.getHost() == null || !uri.getScheme().matches(scheme) || uri.getPort() == 0 || uri.getPort() > 65535) {
            throw wrong();
        }
        return text;
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException();
    }
}
