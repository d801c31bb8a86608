package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.dns.PlainDns;
import app.whoseside.net.dns.SafeDns;
import app.whoseside.net.http.Addresses;
import app.whoseside.net.http.IdentityCheck;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Contexts;
import app.whoseside.net.tls.Recorder;
import app.whoseside.os.ProxyChoice;
import app.whoseside.probe.AgainProbe;
import app.whoseside.probe.AroundVpnProbe;
import app.whoseside.probe.ConnectionProbe;
import app.whoseside.probe.FirewallProbe;
import app.whoseside.probe.HostsProbe;
import app.whoseside.probe.IdentityProbe;
import app.whoseside.probe.LinkProbe;
import app.whoseside.probe.NameProbe;
import app.whoseside.probe.PageProbe;
import app.whoseside.probe.PortalProbe;
import app.whoseside.probe.ProxyProbe;
import app.whoseside.probe.ProxySettingProbe;
import app.whoseside.probe.ReferenceProbe;
import app.whoseside.probe.RouterProbe;
import app.whoseside.probe.VpnProbe;
import app.whoseside.probe.VpnWayProbe;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.Dns;

/** Which questions are worth asking, and when: at once, where the page fails, and where a name directory knows another address. */
final class Plan {
    private final Toolbox tools;
    private final Request request;
    private final Address address;
    private final Way straight = new Way.Straight(Dns.SYSTEM);
    private final Optional<ProxyChoice.Through> proxy;

    /** {@code address} is what was asked for, or where that leads on to. */
    Plan(Toolbox tools, Request request, Address address) {
        this.tools = tools;
        this.request = request;
        this.address = address;
        this.proxy = tools.system().proxyFor(address) instanceof ProxyChoice.Through through ? Optional.of(through) : Optional.empty();
    }

    /** Everything that costs nothing to ask, side by side. */
    List<Task> first() {
        var clock = tools.limits().clock();
        List<Task> tasks = new ArrayList<>();
        tasks.add(new Task(Check.PAGE, page(Vantage.SYSTEM, Target.SITE, address, this::way)));
        tasks.add(new Task(Check.LINK, new LinkProbe(tools.system(), clock)));
        tasks.add(new Task(Check.PROXY, new ProxySettingProbe(tools.system(), address, clock)));
        tasks.add(new Task(Check.VPN, new VpnProbe(tools.system(), clock)));
        tasks.add(new Task(Check.HOSTS, new HostsProbe(tools.system(), address.host(), clock)));
        tasks.add(new Task(Check.ROUTER, new RouterProbe(tools.system(), clock)));
        tasks.add(new Task(Check.BOOK, NameProbe.system(tools.resolver(), address.host(), clock)));
        tools.contacts().references().stream()
                .limit(2)
                .forEach(one -> tasks.add(new Task(Check.REFERENCE, NameProbe.reference(tools.resolver(), host(one), clock))));
        for (Contacts.Reference one : tools.contacts().references()) {
            tasks.add(new Task(Check.REFERENCE, reference(one, Vantage.SYSTEM, way(Addresses.of(one.url())))));
        }
        for (Contacts.PortalCheck one : tools.contacts().portals()) {
            tasks.add(new Task(Check.SIGN_IN, new PortalProbe(tools.fetch(), tools.authors(), tools.limits(), one, Vantage.DIRECT, straight)));
        }
        return tasks;
    }

    /** What tells more where the page fails or stays silent. */
    List<Task> whereItFails() {
        List<Task> tasks = new ArrayList<>();
        if (!address.isStartPage()) {
            tasks.add(new Task(Check.PAGE, page(Vantage.SYSTEM, Target.SITE_START, address.startPage(), this::way)));
        }
        proxy.ifPresent(through -> tasks.addAll(beside(through)));
        if (request.directories() && PublicNames.isPublic(address.host()) && !address.isNumber()) {
            tools.contacts().resolvers().forEach(one -> tasks.addAll(directory(one)));
        }
        return tasks;
    }

    /** The same questions without the proxy, and the proxy's own answer. */
    private List<Task> beside(ProxyChoice.Through through) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new Task(Check.DIRECT, page(Vantage.DIRECT, Target.SITE, address, any -> straight)));
        tasks.add(new Task(Check.DIRECT, new ProxyProbe(tools.knock(), tools.fetch(), tools.authors(), tools.limits(), Target.PROXY, through, address)));
        tools.contacts().references().stream()
                .limit(2)
                .forEach(one -> tasks.add(new Task(Check.DIRECT, reference(one, Vantage.DIRECT, straight))));
        return tasks;
    }

    private List<Task> directory(Contacts.Resolver resolver) {
        var clock = tools.limits().clock();
        var patience = tools.limits().directory();
        InetAddress number = InetAddress.ofLiteral(resolver.address());
        PlainDns plain = new PlainDns(new InetSocketAddress(number, 53), patience);
        Recorder trust = new Recorder(tools.trust(), Recorder.Rule.TRUSTED);
        SafeDns safe = new SafeDns(resolver.https(), number, Contexts.sockets(trust), trust, patience);
        return List.of(
                new Task(Check.BOOKS, NameProbe.open(plain, address.host(), clock)),
                new Task(Check.BOOKS, NameProbe.safe(safe, address.host(), clock)),
                new Task(Check.BOOKS, NameProbe.referenceOpen(plain, host(tools.contacts().references().getFirst()), clock)));
    }

    /** Beneath a VPN, where the sites on this line do not answer through it. */
    List<Task> aroundVpn() {
        String reference = host(tools.contacts().references().getFirst());
        return List.of(new Task(
                Check.VPN,
                new AroundVpnProbe(
                        tools.system(),
                        tools.limits().clock(),
                        server -> new PlainDns(new InetSocketAddress(server, 53), tools.limits().directory()),
                        reference,
                        AroundVpnProbe::freshLabel)));
    }

    /** Whether the site takes a connection at the addresses that this computer found for it, and which certificate each family shows. */
    List<Task> connections(List<Observation> known) {
        List<InetAddress> found = address.isNumber() ? literal(address.host()).toList() : addresses(known, Set.of(Target.NAME));
        if (found.isEmpty() || proxy.isPresent()) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        tasks.add(firewall(new InetSocketAddress(found.getFirst(), address.port())));
        tasks.add(new Task(Check.VPN, new VpnWayProbe(tools.system(), found.getFirst(), tools.limits().clock())));
        tasks.add(new Task(Check.KNOCK, new ConnectionProbe(tools.limits(), Vantage.SYSTEM, address, found)));
        if (address.safe()) {
            IdentityCheck check = new IdentityCheck(tools.limits(), tools.trust());
            Stream.of(Inet4Address.class, Inet6Address.class)
                    .flatMap(family -> found.stream().filter(family::isInstance).limit(1))
                    .forEach(one -> tasks.add(new Task(
                            Check.ID, new IdentityProbe(check, tools.limits(), Vantage.SYSTEM, address, new Way.Straight(host -> List.of(one))))));
        }
        return tasks;
    }

    /** Where no name server answers: whether this computer lets the question out at all. */
    List<Task> nameServer() {
        return tools.system().nameServers().stream().limit(1).map(server -> firewall(new InetSocketAddress(server, 53))).toList();
    }

    private Task firewall(InetSocketAddress whom) {
        return new Task(Check.KNOCK, new FirewallProbe(whom, tools.limits().clock()));
    }

    /** The page at the addresses that the public directories give, where they are others than those of this computer. */
    List<Task> otherBook(List<Observation> known) {
        // An answer that came sealed is the directory's own; an open one may be somebody else's on the way.
        List<InetAddress> sealed = addresses(known, Set.of(Target.NAME_PUBLIC_SAFE));
        List<InetAddress> theirs = sealed.isEmpty() ? addresses(known, Set.of(Target.NAME_PUBLIC)) : sealed;
        List<InetAddress> own = addresses(known, Set.of(Target.NAME));
        boolean pinned = known.stream()
                .anyMatch(seen -> seen.target() == Target.HOSTS_FILE && seen.outcome() == app.whoseside.model.Outcome.PRESENT);
        if (theirs.isEmpty() || proxy.isPresent() || (!pinned && own.stream().anyMatch(theirs::contains))) {
            return List.of();
        }
        Way book = new Way.Straight(host -> host.equals(address.host()) ? theirs : Dns.SYSTEM.lookup(host));
        return List.of(new Task(Check.BOOKS, page(Vantage.OTHER_BOOK, Target.SITE, address, any -> book)));
    }

    /** Other places, some of them in the country from which a reference site saw this computer. */
    List<Task> outside(List<Observation> known) {
        Optional<String> country = known.stream()
                .filter(seen -> seen.is(Vantage.SYSTEM, Target.REFERENCE))
                .flatMap(seen -> seen.fact(Fact.COUNTRY).stream())
                .findFirst();
        return tools.outside().of(address, country, ownLine(known)).stream().map(probe -> new Task(Check.OUTSIDE, probe)).toList();
    }

    /** Through a proxy or VPN the internet sees another network than that of the person's provider. What is not known counts as such. */
    private static boolean ownLine(List<Observation> known) {
        return Stream.of(Target.PROXY_SETTING, Target.VPN_SETTING)
                .allMatch(setting -> known.stream().anyMatch(seen -> seen.target() == setting && seen.outcome() == app.whoseside.model.Outcome.ABSENT));
    }

    /** The page once more, moments after an error. */
    List<Task> again() {
        return List.of(new Task(Check.PAGE, new AgainProbe(page(Vantage.SYSTEM, Target.SITE_AGAIN, address, this::way))));
    }

    /** The page by the scheme that a browser tries next for a bare name. */
    Optional<Task> otherScheme() {
        return address.otherScheme().map(other -> new Task(Check.PAGE, page(Vantage.SYSTEM, Target.SITE, other, this::way)));
    }

    /** The page asked for in a browser's name. */
    Task asBrowser() {
        return new Task(Check.PAGE, new PageProbe(
                tools.fetch().asBrowser(), tools.authors(), tools.limits(), Vantage.SYSTEM, Target.SITE, address, this::way));
    }

    /** Settings can name one way for safe pages and another for the rest. */
    List<Task> setting() {
        return List.of(new Task(Check.PROXY, new ProxySettingProbe(tools.system(), address, tools.limits().clock())));
    }

    /** What has to be asked anew where the page led on to another host. */
    List<Task> name() {
        var clock = tools.limits().clock();
        return List.of(
                new Task(Check.HOSTS, new HostsProbe(tools.system(), address.host(), clock)),
                new Task(Check.BOOK, NameProbe.system(tools.resolver(), address.host(), clock)));
    }

    private static List<InetAddress> addresses(List<Observation> known, Set<Target> targets) {
        Set<InetAddress> found = new LinkedHashSet<>();
        known.stream()
                .filter(seen -> targets.contains(seen.target()))
                .flatMap(seen -> seen.fact(Fact.ADDRESSES).stream())
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .flatMap(Plan::literal)
                .forEach(found::add);
        return Addresses.some(List.copyOf(found));
    }

    private static Stream<InetAddress> literal(String text) {
        try {
            return Stream.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private PageProbe page(Vantage vantage, Target target, Address page, Function<Address, Way> by) {
        return new PageProbe(tools.fetch(), tools.authors(), tools.limits(), vantage, target, page, by);
    }

    private ReferenceProbe reference(Contacts.Reference one, Vantage vantage, Way by) {
        return new ReferenceProbe(tools.fetch(), tools.authors(), tools.limits(), one, vantage, by);
    }

    /** Each address goes the way that the system's settings have for it, which may differ from the site's. */
    private Way way(Address any) {
        return tools.system().proxyFor(any) instanceof ProxyChoice.Through through ? new Way.ByProxy(through) : straight;
    }

    private static String host(Contacts.Reference one) {
        return Addresses.of(one.url()).host();
    }
}
