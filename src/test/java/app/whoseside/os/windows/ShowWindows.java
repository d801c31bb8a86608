package app.whoseside.os.windows;

import app.whoseside.model.Address;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.OperatingSystems;
import java.net.URI;

/** Prints what is read from a Windows, so that a script can compare it with what was set there. */
public final class ShowWindows {
    private ShowWindows() {}

    public static void main(String[] arguments) {
        OperatingSystem system = OperatingSystems.here();
        if (arguments.length > 0) {
            for (String argument : arguments) {
                URI url = URI.create(argument);
                boolean safe = url.getScheme().equals("https");
                int port = url.getPort() < 0 ? safe ? 443 : 80 : url.getPort();
                System.out.println(argument + " " + system.proxyFor(new Address(url.getScheme(), url.getHost(), port, "/")));
            }
            return;
        }
        System.out.println("name " + system.name());
        system.links().forEach(link -> System.out.println("link " + link));
        System.out.println("router " + system.router());
        system.router().ifPresent(router -> System.out.println("seen " + system.seen(router)));
        System.out.println("servers " + system.nameServers());
        System.out.println("hosts " + system.hostsEntries("localhost"));
        System.out.println("trusted " + system.trusted().size());
    }
}
