package app.whoseside.net.dns;

/** Somebody who can be asked for a name. */
public interface NameService {

    /** Returns the answer about the host's IPv4 and IPv6 addresses. Ends within its own time; an interrupt ends it at once as silent. */
    NameAnswer ask(String host);

    /** Returns whom it asks, such as {@code 1.1.1.1}; for the system its servers, or {@code system} where they are not known. */
    String whom();
}
