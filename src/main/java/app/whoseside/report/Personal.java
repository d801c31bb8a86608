package app.whoseside.report;

import java.util.Set;

/**
 * What tells who sits at this computer.
 *
 * @param user name of the account
 * @param home its home folder
 * @param computer host name of this computer; empty when not known
 * @param addresses every address of its network interfaces, without zone
 */
public record Personal(String user, String home, String computer, Set<String> addresses) {
    public Personal {
        addresses = Set.copyOf(addresses);
    }
}
