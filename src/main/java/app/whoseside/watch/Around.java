package app.whoseside.watch;

import app.whoseside.os.Battery;
import app.whoseside.os.Link;
import app.whoseside.os.NetworkMark;
import app.whoseside.os.OperatingSystem;
import java.util.List;

/** What a watch has to know of this computer. */
public interface Around {

    Here here();

    Battery battery();

    /**
     * Where this computer is.
     *
     * @param connected whether it is in a network at all
     * @param network what tells one network from another; empty where that is not known
     */
    record Here(boolean connected, String network) {}

    static Around of(OperatingSystem system) {
        return new Around() {
            @Override
            public Here here() {
                List<Link> links = system.links();
                String network = NetworkMark.of(links);
                // a bridge can be the way out too, and has no mark
                return new Here(!network.isEmpty() || links.stream().anyMatch(link -> link.up() && link.carries()), network);
            }

            @Override
            public Battery battery() {
                return system.battery();
            }
        };
    }
}
