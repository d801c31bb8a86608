package app.whoseside.watch;

import app.whoseside.os.Battery;
import app.whoseside.os.Link;
import app.whoseside.os.NetworkMark;
import app.whoseside.os.OperatingSystem;
import java.util.List;
import java.util.function.Supplier;

/** What a watch has to know of this computer. */
public interface Around {

    Here here();

    Battery battery();

    /** Returns the same, where something that the program did makes another network of each. */
    default Around beside(Supplier<String> mark) {
        Around all = this;
        return new Around() {
            @Override
            public Here here() {
                Here now = all.here();
                return new Here(now.connected(), now.network().isEmpty() ? "" : now.network() + mark.get());
            }

            @Override
            public Battery battery() {
                return all.battery();
            }
        };
    }

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
