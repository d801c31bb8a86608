package app.whoseside;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.examination.Example;
import app.whoseside.examination.Examiner;
import app.whoseside.examination.NetworkExaminer;
import app.whoseside.examination.Recorded;
import app.whoseside.examination.PageLook;
import app.whoseside.examination.Reconsider;
import app.whoseside.examination.Reconsidering;
import app.whoseside.examination.Toolbox;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.Page;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.knowledge.PageReading;
import app.whoseside.knowledge.Passage;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.net.Destination;
import app.whoseside.net.Limits;
import app.whoseside.net.NameCache;
import app.whoseside.net.http.Addresses;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Contexts;
import app.whoseside.net.tls.Recorder;
import app.whoseside.net.tls.Trust;
import app.whoseside.os.DecidedSystem;
import app.whoseside.os.NetworkMark;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.OperatingSystems;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ScriptDecision;
import app.whoseside.os.hands.Journal;
import app.whoseside.probe.Probe;
import app.whoseside.probe.outside.CheckHost;
import app.whoseside.probe.outside.Courier;
import app.whoseside.probe.outside.Globalping;
import app.whoseside.probe.outside.Here;
import app.whoseside.probe.outside.OutsideProbe;
import app.whoseside.probe.outside.OutsideService;
import app.whoseside.probe.outside.OwnNetwork;
import app.whoseside.probe.outside.PageJudge;
import app.whoseside.probe.outside.StatusPageProbe;
import app.whoseside.report.ComputerName;
import app.whoseside.report.Personal;
import app.whoseside.report.Redaction;
import app.whoseside.step.Hands;
import app.whoseside.step.NoHands;
import app.whoseside.step.SystemSteps;
import app.whoseside.watch.Around;
import app.whoseside.watch.Pace;
import app.whoseside.watch.Times;
import app.whoseside.watch.WatchFolder;
import app.whoseside.watch.Watches;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.Credentials;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Puts the parts of the program together: every constructor is called here. */
final class Workshop {
    private static final InstantSource CLOCK = InstantSource.system();

    private final OperatingSystem system;
    private final ScriptDecision script;
    private final String version;

    /** Must be made before anything connects: it settles how Java itself looks up names and proxies. */
    Workshop(OperatingSystem system, String version) {
        NameCache.off();
        this.system = system;
        this.script = ScriptDecision.takeOver();
        this.version = version;
    }

    /** Returns the player of an example: nothing of the system or the network is within its reach. */
    static Recorded example(String id, String version) {
        return new Recorded(Example.of(id), new Diagnosis(Knowledge.load()), version);
    }

    Examiner examiner(Contacts contacts) {
        return examiner(() -> contacts);
    }

    /** @param now the contacts of the moment, asked for each examination */
    Examiner examiner(Supplier<Contacts> now) {
        Trust trust = Trust.beside(system.trusted());
        PageAuthors authors = PageAuthors.load();
        Diagnosis diagnosis = new Diagnosis(Knowledge.load());
        return (request, listener) -> {
            // What a rule (PAC) decides is asked once for each examination, and anew for the next; so is what the line shows.
            OperatingSystem decided = new DecidedSystem(system, system.ruleReader().orElse(script));
            Limits limits = Limits.usual(CLOCK);
            Contacts contacts = now.get();
            Toolbox tools = new Toolbox(
                    decided, limits, contacts, diagnosis, authors, new PageFetch(limits, trust, version), new ProxyKnock(limits, trust), trust,
                    (address, country, ownLine) -> outside(decided, contacts.outside(), trust, authors, address, country, ownLine), version);
            return new NetworkExaminer(tools).start(request, listener);
        };
    }

    /**
     * Returns what the program can do on this computer; nothing where no hands for the system are known.
     *
     * @param state folder of what the program notes by itself
     */
    Hands hands(Path state) {
        Journal journal = new Journal(state.resolve("undo"));
        return OperatingSystems.hands().<Hands>map(found -> new SystemSteps(found, journal, CLOCK)).orElseGet(NoHands::new);
    }

    /** @param state folder of what the program notes by itself */
    Watches watches(Path state) {
        return new Watches(
                new WatchFolder(state.resolve("watch")), address -> Pace.of(address, System.getenv()), Around.of(system), Times.ofThisComputer(), Math::random,
                this::looking);
    }

    /** Settings are read anew for each look, and so is what the line shows; whom the system trusts is read once. */
    private Function<Address, Observation> looking() {
        Trust trust = Trust.beside(system.trusted());
        PageAuthors authors = PageAuthors.load();
        return address -> {
            OperatingSystem decided = new DecidedSystem(system, system.ruleReader().orElse(script));
            Limits limits = Limits.usual(CLOCK);
            return new PageLook(decided, limits, authors, new PageFetch(limits, trust, version)).at(address);
        };
    }

    /** Returns how the system sends a request for this address now; may take as long as its rule (PAC) takes. */
    Way way(Address address) {
        OperatingSystem decided = new DecidedSystem(system, system.ruleReader().orElse(script));
        return decided.proxyFor(address) instanceof ProxyChoice.Through through ? new Way.ByProxy(through) : new Way.Straight(Dns.SYSTEM);
    }

    /** Returns whom a browser here would trust; read from the system at each call. */
    Trust trust() {
        return Trust.beside(system.trusted());
    }

    Reconsidering reconsidering() {
        return new Reconsider(new Diagnosis(Knowledge.load()), CLOCK);
    }

    String networkMark() {
        return NetworkMark.of(system.links());
    }

    Redaction redaction() {
        Map<String, String> environment = System.getenv();
        Set<String> addresses = system.links().stream()
                .flatMap(link -> link.addresses().stream())
                .map(address -> address.getHostAddress().replaceFirst("%.*", ""))
                .collect(Collectors.toSet());
        return new Redaction(new Personal(System.getProperty("user.name", ""), System.getProperty("user.home", ""), ComputerName.of(environment), addresses));
    }

    private List<Probe> outside(
            OperatingSystem system, Contacts.OutsideView contacts, Trust trust, PageAuthors authors, Address address, Optional<String> country, boolean ownLine) {
        Recorder recorder = new Recorder(trust, Recorder.Rule.TRUSTED);
        OkHttpClient straight = new OkHttpClient.Builder()
                .sslSocketFactory(Contexts.sockets(recorder), recorder)
                .dns(host -> Dns.SYSTEM.lookup(host).stream().map(Destination::of).toList())
                .proxy(Proxy.NO_PROXY)
                .build();
        OkHttpClient usual = straight.newBuilder()
                .proxy(null)
                .proxySelector(asTheSystemSays(system))
                .proxyAuthenticator((route, refused) -> login(system, refused))
                .build();
        Courier courier = new Courier(usual, "Whoseside/" + version);
        PageJudge judge = judge(authors, address);
        List<OutsideService> services = new ArrayList<>(List.of(new Globalping(courier, contacts.first().url(), judge)));
        contacts.second().ifPresent(second -> services.add(new CheckHost(courier, second.url(), judge)));
        Optional<OwnNetwork> network = contacts.network().filter(page -> ownLine).map(page -> new OwnNetwork(new Courier(straight, "Whoseside/" + version), page));
        List<Probe> probes = new ArrayList<>();
        probes.add(new OutsideProbe(services, network, address, new Here(Optional.empty(), country), CLOCK));
        if (contacts.statusPages()) {
            probes.add(new StatusPageProbe(courier, address, CLOCK));
        }
        return probes;
    }

    /** The service is reached as the system says; should the proxy be the very thing that is broken, then without it. */
    private static ProxySelector asTheSystemSays(OperatingSystem system) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return switch (system.proxyFor(Addresses.of(uri.toString()))) {
                    case ProxyChoice.Through(ProxyChoice.Protocol protocol, String host, int port, var login, var source) ->
                        List.of(new Proxy(type(protocol), InetSocketAddress.createUnresolved(host, port)), Proxy.NO_PROXY);
                    default -> List.of(Proxy.NO_PROXY);
                };
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException problem) {
                // The client goes on to the next way by itself.
            }
        };
    }

    /** The login that the settings carry, offered once. */
    private static @Nullable Request login(OperatingSystem system, Response refused) {
        boolean offered = refused.request().header("Proxy-Authorization") != null;
        return system.proxyFor(Addresses.of(refused.request().url().toString())) instanceof ProxyChoice.Through through
                        && through.login().isPresent()
                        && !offered
                ? refused.request().newBuilder()
                        .header("Proxy-Authorization", Credentials.basic(through.login().get().name(), through.login().get().password()))
                        .build()
                : null;
    }

    private static Proxy.Type type(ProxyChoice.Protocol protocol) {
        return switch (protocol) {
            case HTTP, HTTPS -> Proxy.Type.HTTP;
            case SOCKS4, SOCKS5 -> Proxy.Type.SOCKS;
        };
    }

    private static PageJudge judge(PageAuthors authors, Address address) {
        Passage passage = address.safe() ? Passage.SEALED : Passage.OPEN;
        return (status, headers, body) -> {
            List<Page.Header> list = headers.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(value -> new Page.Header(entry.getKey(), value)))
                    .toList();
            PageReading reading = PageReading.of(authors, new Page(status, list, body, passage));
            Map<Fact, String> facts = new EnumMap<>(Fact.class);
            if (reading.outcome() != Outcome.WORKS) {
                facts.put(Fact.AUTHOR, reading.author());
                facts.put(Fact.AUTHOR_ROLE, reading.role().id());
            }
            if (reading.maintenance()) {
                facts.put(Fact.REASON, "maintenance");
            }
            return new PageJudge.Reading(reading.outcome(), facts);
        };
    }
}
