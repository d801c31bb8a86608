package app.whoseside.os.windows;

import java.util.Optional;

/** A way to Windows' proxy setting. */
interface ProxyStore {

    /** Returns empty when this way is not there, or does not tell everything. */
    Optional<ConnectionSettings> read();

    /** Returns whether Windows took it; the caller reads again to be sure. */
    boolean write(ConnectionSettings settings);
}
