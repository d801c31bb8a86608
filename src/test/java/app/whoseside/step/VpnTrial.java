package app.whoseside.step;

import app.whoseside.model.Thing;
import app.whoseside.os.OperatingSystems;
import app.whoseside.os.SystemCommands;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import app.whoseside.testing.Trials;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A program of its own, beside a real NetworkManager with a VPN that is connected: what the hands do with it. Word: folder for the journal. */
final class VpnTrial {
    private final SystemHands system = OperatingSystems.hands().orElseThrow();
    private final Path notes;
    private final Hands hands;
    private final String id;

    private VpnTrial(Path home) {
        notes = home.resolve("state/whoseside/undo");
        hands = new SystemSteps(system, new Journal(notes), InstantSource.system());
        id = system.vpns().getFirst().id();
    }

    public static void main(String[] words) throws Exception {
        new VpnTrial(Path.of(words[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Switch vpn = system.vpns().getFirst();
        System.out.println(vpn.name() + ", " + (vpn.company() ? "a company's" : "a person's"));

        System.out.println("off: " + (hands.switchOff(Thing.VPN) instanceof Switched.Off) + ", " + state());
        Standing standing = hands.standing().getFirst();
        System.out.println("noted: " + standing.name());
        System.out.println("on: " + hands.putBack(standing) + ", " + state() + ", " + hands.standing().size() + " noted");

        kill("off", "write");
        System.out.println("killed before the change: " + state() + ", " + hands.standing().size() + " noted");
        kill("off", "written");
        System.out.println("killed after the change: " + state() + ", " + hands.standing().size() + " noted");
        kill(hands.standing().getFirst().id(), "write");
        System.out.println("killed before putting back: " + state() + ", " + hands.standing().size() + " noted");
        System.out.println("on: " + hands.putBack(hands.standing().getFirst()) + ", " + state());

        hands.switchOff(Thing.VPN);
        nmcli("up");
        System.out.println("connected by the person: " + state() + ", " + hands.standing().size() + " noted");

        hands.switchOff(Thing.VPN);
        nmcli("delete");
        System.out.println("deleted by the person: " + hands.putBack(hands.standing().getFirst()) + ", " + hands.standing().size() + " noted");
    }

    private String state() {
        return system.find(id).flatMap(Switch::read).orElseThrow().toString();
    }

    private void nmcli(String deed) {
        new SystemCommands(List.of(Path.of("/usr/bin")), List.of(""), Duration.ofSeconds(20)).ask("nmcli", "connection", deed, id.replaceFirst(".*:", ""));
    }

    private void kill(String deed, String point) throws Exception {
        Killing.where(new ProcessBuilder(Trials.java(Cutting.class.getName(), "vpn", notes.toString(), deed, point, "0")));
    }
}
