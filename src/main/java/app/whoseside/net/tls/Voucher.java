package app.whoseside.net.tls;

import app.whoseside.model.Ids;

/** Who vouches for a certificate. */
public enum Voucher {
    /** An authority of the JDK's own list, which follows the public ones. */
    PUBLIC_LIST,
    /** Only an authority that was added to this computer: an office, a security program, a debugging proxy. */
    THIS_COMPUTER_ONLY,
    NONE;

    public String id() {
        return Ids.of(this);
    }
}
