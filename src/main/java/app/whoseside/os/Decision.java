package app.whoseside.os;

import app.whoseside.model.Address;
import java.util.Optional;

/** Finds out what a rule (PAC) decides. */
@FunctionalInterface
public interface Decision {

    /** Returns what the rule says for this address's origin, or empty when that is not known. Takes network time. */
    Optional<ProxyChoice> decide(ProxyChoice.Script script, Address address);
}
