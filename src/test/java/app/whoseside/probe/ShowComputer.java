package app.whoseside.probe;

import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.net.dns.PlainDns;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.OperatingSystems;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Recording;
import app.whoseside.os.ScriptDecision;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Prints what is read from the system that it runs on, so that a script can compare it with what was set there. */
public final class ShowComputer {
    private ShowComputer() {}

    /** Given addresses, prints which way the settings send them; else everything that needs no address. */
    public static void main(String[] arguments) {
        ScriptDecision decision = ScriptDecision.takeOver();
        OperatingSystem system = OperatingSystems.here();
        for (String argument : arguments) {
            Address address = Recording.address(argument);
            ProxyChoice choice = system.proxyFor(address);
            System.out.println(argument + " " + choice);
            if (choice instanceof ProxyChoice.Script script) {
                System.out.println(argument + " decides " + decision.decide(script, address));
            }
        }
        if (arguments.length == 0) {
            everything(system);
        }
    }

    private static void everything(OperatingSystem system) {
        System.out.println("name " + system.name());
        system.links().forEach(link -> System.out.println("link " + link));
        System.out.println("servers " + system.nameServers());
        System.out.println("hosts " + system.hostsEntries("localhost"));
        System.out.println("trusted " + system.trusted().size());
        InstantSource clock = InstantSource.system();
        AroundVpnProbe around = new AroundVpnProbe(
                system, clock, server -> new PlainDns(new InetSocketAddress(server, 53), Duration.ofSeconds(2)), "reference.example", () -> "x1");
        for (Probe probe : List.of(new LinkProbe(system, clock), new RouterProbe(system, clock), new VpnProbe(system, clock), around)) {
            probe.ask().forEach(ShowComputer::print);
        }
    }

    private static void print(Observation one) {
        System.out.printf(
                "%s %s %s %s %s %d ms%n", one.vantage().id(), one.target().id(), one.asked(), one.outcome(), one.facts(), one.duration().toMillis());
    }
}
