package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A program that writes error pages, and how to know it.
 *
 * @param name as people know it
 * @param elsewhere its role where it cannot be the person's own proxy
 * @param issuer words by which the issuer of its certificates is known, in small letters, where it re-signs other sites' pages
 * @param reads what its page means, where the status does not say it
 */
record PageAuthor(String id, String name, Role role, Role elsewhere, Optional<Outcome> reads, Optional<String> issuer, List<Mark> marks) {

    /** Returns the first mark of this strength that is on the page. */
    Optional<Mark> markOn(Page page, boolean weak) {
        boolean impossible = onTheWay() && page.passage() == Passage.SEALED && page.status() < 400;
        return impossible ? Optional.empty() : marks.stream().filter(mark -> mark.weak() == weak && mark.on(page)).findFirst();
    }

    Role roleOn(Passage passage) {
        if (role.userSide() && passage == Passage.SEALED) {
            return Role.SITE_GATEWAY;
        }
        return role == Role.USER_PROXY && passage == Passage.OPEN ? elsewhere : role;
    }

    private boolean onTheWay() {
        return role.userSide() || role == Role.UNKNOWN;
    }
}
