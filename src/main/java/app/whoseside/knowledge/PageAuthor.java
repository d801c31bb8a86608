package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A program that writes error pages, and how to know it.
 *
 * @param name as people know it
 * @param elsewhere its role where it cannot be the person's own proxy
 * @param reads what its page means, where the status does not say it
 */
record PageAuthor(String id, String name, Role role, Role elsewhere, Optional<Outcome> reads, List<Mark> marks) {

    boolean wrote(Page page) {
        boolean impossible = role.userSide() && page.passage() == Passage.SEALED && page.status() < 400;
        return !impossible && marks.stream().anyMatch(mark -> mark.on(page));
    }

    Role roleOn(Passage passage) {
        if (role.userSide() && passage == Passage.SEALED) {
            return Role.SITE_GATEWAY;
        }
        return role == Role.USER_PROXY && passage == Passage.OPEN ? elsewhere : role;
    }
}
