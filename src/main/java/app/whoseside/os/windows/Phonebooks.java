package app.whoseside.os.windows;

import app.whoseside.os.CompanyLooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The VPNs that Windows itself manages.
 *
 * @param own what the person set up
 * @param everybodys what an administrator set up for all who use the computer
 */
record Phonebooks(Phonebook own, Phonebook everybodys) {

    static Phonebooks read(Map<String, String> environment) {
        return new Phonebooks(read(environment, "APPDATA"), read(environment, "ProgramData"));
    }

    private static Phonebook read(Map<String, String> environment, String folder) {
        String path = environment.getOrDefault(folder, "");
        return path.isEmpty() ? new Phonebook(List.of()) : Phonebook.read(Path.of(path, "Microsoft", "Network", "Connections", "Pbk", "rasphone.pbk"));
    }

    List<String> vpns() {
        return Stream.concat(own.vpns().stream(), everybodys.vpns().stream()).distinct().toList();
    }

    /** What only an administrator can set up looks like an employer's, too. */
    boolean company(String vpn) {
        return everybodys.vpns().contains(vpn) || CompanyLooks.name(vpn);
    }
}
