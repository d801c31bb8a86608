package app.whoseside.net.dns;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

/** Reads DNS messages (RFC 1035). */
final class Reply {
    /** Longer chains are loops or nonsense; resolvers give up about here too. */
    private static final int MOST_ALIASES = 16;

    private Reply() {}

    /** Returns what one message says, following its CNAMEs from the name that was asked for. */
    static NameAnswer read(Message message) {
        int code = message.getRcode();
        if (code != Rcode.NOERROR && code != Rcode.NXDOMAIN) {
            return new NameAnswer.Failed(Rcode.string(code));
        }
        List<org.xbill.DNS.Record> records = message.getSection(Section.ANSWER);
        Name at = message.getQuestion().getName();
        int aliases = 0;
        for (Name next = alias(records, at); !next.equals(at) && aliases < MOST_ALIASES; next = alias(records, at)) {
            at = next;
            aliases++;
        }
        Name end = at;
        List<InetAddress> addresses = records.stream().filter(record -> record.getName().equals(end)).flatMap(Reply::address).toList();
        if (!addresses.isEmpty()) {
            return new NameAnswer.Found(addresses, aliases);
        }
        return new NameAnswer.Missing(code == Rcode.NXDOMAIN ? "NXDOMAIN" : "NODATA", aliases);
    }

    /** Joins the answers for IPv4 and IPv6: an address from either goes before silence, silence before a failure, that before nothing. */
    static NameAnswer join(NameAnswer ipv4, NameAnswer ipv6) {
        List<InetAddress> addresses = new ArrayList<>();
        int aliases = 0;
        for (NameAnswer answer : List.of(ipv4, ipv6)) {
            if (answer instanceof NameAnswer.Found found) {
                addresses.addAll(found.addresses());
                aliases = Math.max(aliases, found.aliases());
            }
        }
        if (!addresses.isEmpty()) {
            return new NameAnswer.Found(addresses.stream().distinct().toList(), aliases);
        }
        List<NameAnswer> both = List.of(ipv4, ipv6);
        return both.stream()
                .filter(answer -> answer instanceof NameAnswer.Missing missing && missing.code().equals("NXDOMAIN"))
                .findFirst()
                .or(() -> both.stream().filter(NameAnswer.Silent.class::isInstance).findFirst())
                .or(() -> both.stream().filter(NameAnswer.Failed.class::isInstance).findFirst())
                .orElse(ipv4);
    }

    private static Name alias(List<org.xbill.DNS.Record> records, Name from) {
        return records.stream()
                .flatMap(record -> record instanceof CNAMERecord alias && alias.getName().equals(from) ? Stream.of(alias.getTarget()) : Stream.empty())
                .findFirst()
                .orElse(from);
    }

    private static Stream<InetAddress> address(org.xbill.DNS.Record record) {
        return switch (record) {
            case ARecord ipv4 -> Stream.of(ipv4.getAddress());
            case AAAARecord ipv6 -> Stream.of(ipv6.getAddress());
            default -> Stream.empty();
        };
    }
}
