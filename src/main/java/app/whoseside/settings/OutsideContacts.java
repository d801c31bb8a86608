package app.whoseside.settings;

import app.whoseside.model.Contacts.OutsideService;
import app.whoseside.model.Contacts.OutsideView;
import java.util.Optional;

/**
 * Whom the person named for the outside view.
 *
 * @param network the page that tells in whose network its visitor is
 */
public record OutsideContacts(
        Optional<OutsideService> first, Replaced<OutsideService> second, Replaced<String> network, boolean statusPages) {

    static final OutsideContacts USUAL = new OutsideContacts(Optional.empty(), new Replaced.Not<>(), new Replaced.Not<>(), true);

    OutsideContacts withFirst(OutsideService other) {
        return new OutsideContacts(Optional.of(other), second, network, statusPages);
    }

    OutsideContacts withSecond(Replaced<OutsideService> other) {
        return new OutsideContacts(first, other, network, statusPages);
    }

    OutsideContacts withNetwork(Replaced<String> other) {
        return new OutsideContacts(first, second, other, statusPages);
    }

    OutsideContacts withStatusPages(boolean on) {
        return new OutsideContacts(first, second, network, on);
    }

    /** Who named a service of their own did not choose the built-in second one, so that one is not asked then. */
    OutsideView over(OutsideView builtIn) {
        Optional<OutsideService> usual = first.isPresent() ? Optional.empty() : builtIn.second();
        return new OutsideView(
                first.orElse(builtIn.first()), second.over(usual), network.over(builtIn.network()), statusPages && builtIn.statusPages());
    }
}
