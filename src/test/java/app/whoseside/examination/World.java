package app.whoseside.examination;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Examined;
import app.whoseside.net.Limits;
import app.whoseside.net.Loopback;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.os.OperatingSystem;
import app.whoseside.probe.Probe;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Sites on loopback under names that {@link app.whoseside.testing.NamesHere} knows, other sites that answer, and what other places say. */
final class World implements AutoCloseable {
    private final MockWebServer others = new MockWebServer();
    private final List<MockWebServer> sites = new ArrayList<>();
    OperatingSystem system = new PlainSystem();
    Limits limits = new Limits(InstantSource.system(), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1));
    List<Probe> outside = List.of();
    final List<Address> outsideAsked = new CopyOnWriteArrayList<>();
    final List<Snapshot> snapshots = new CopyOnWriteArrayList<>();

    World() throws IOException {
        serve(others, request -> answer(200, "success"));
    }

    static MockResponse answer(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    static MockResponse to(String location) {
        return new MockResponse.Builder().code(302).setHeader("Location", location).build();
    }

    /** Opens a site of this name under a certificate that everybody trusts. */
    Address safe(String name, Function<RecordedRequest, MockResponse> answers) throws IOException {
        MockWebServer server = new MockWebServer();
        server.useHttps(Loopback.server(Loopback.leaf(Loopback.PUBLIC_ROOT, name, -1, 10)));
        return open("https", name, server, answers);
    }

    Address plain(String name, Function<RecordedRequest, MockResponse> answers) throws IOException {
        return open("http", name, new MockWebServer(), answers);
    }

    private Address open(String scheme, String name, MockWebServer server, Function<RecordedRequest, MockResponse> answers) throws IOException {
        sites.add(server);
        serve(server, answers);
        return new Address(scheme, name, server.getPort(), "/");
    }

    private static void serve(MockWebServer server, Function<RecordedRequest, MockResponse> answers) throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.apply(request);
            }
        });
        server.start(InetAddress.ofLiteral("127.0.0.1"), 0);
    }

    Examined examine(Address address) throws Exception {
        return start(address).result().get(20, TimeUnit.SECONDS);
    }

    Examiner.Running start(Address address) {
        String root = "http://127.0.0.1:" + others.getPort();
        Contacts contacts = new Contacts(
                List.of(new Contacts.Reference(root + "/a", "A"), new Contacts.Reference(root + "/b", "B")),
                List.of(new Contacts.PortalCheck(root + "/portal", 200, "success")),
                List.of(),
                new Contacts.OutsideView(new Contacts.OutsideService("none", root), Optional.empty(), Optional.empty(), false));
        Toolbox tools = new Toolbox(
                system, limits, contacts, new Diagnosis(Knowledge.load()), PageAuthors.load(), new PageFetch(limits, Loopback.TRUST, "test"),
                new ProxyKnock(limits, Loopback.TRUST), Loopback.TRUST,
                (asked, country, ownLine) -> {
                    outsideAsked.add(asked);
                    return outside;
                },
                "test");
        return new NetworkExaminer(tools).start(new Request(address, Map.of(), !outside.isEmpty(), false), snapshots::add);
    }

    @Override
    public void close() {
        sites.forEach(MockWebServer::close);
        others.close();
    }
}
