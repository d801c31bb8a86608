/** What the operating system knows: proxy, VPN, interfaces, resolver, hosts file; one package for each system behind one interface. */
@NullMarked
package app.whoseside.os;

import org.jspecify.annotations.NullMarked;
