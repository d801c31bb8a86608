package app.whoseside.os.linux;

import app.whoseside.os.SystemCommands;
import app.whoseside.os.hands.Browser;
import app.whoseside.os.hands.SystemHands;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A program of its own, in a network of its own: opens a real browser by the hands, with a server on loopback that gives each visitor a cookie.
 * Words: a folder with programs that go before the installed ones; id of the browser; title of its page for data, and of its add-ons. Writes a
 * line for each thing that it saw.
 */
final class BrowserTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final SystemCommands USUAL = new SystemCommands(List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/sbin")), List.of(""), Duration.ofSeconds(5));

    /** Cookie that came with each path; empty when none did. */
    private final Map<String, String> visits = new ConcurrentHashMap<>();

    private BrowserTrial() {}

    public static void main(String[] words) throws Exception {
        USUAL.run(Duration.ofSeconds(5), "ip", "link", "set", "lo", "up");
        SystemCommands commands = new SystemCommands(List.of(Path.of(words[0]), Path.of("/usr/bin"), Path.of("/bin")), List.of(""), Duration.ofSeconds(2));
        new BrowserTrial().run(LinuxHands.of(System.getenv(), commands), words[1], words[2], words[3]);
        System.exit(0);
    }

    private void run(SystemHands hands, String id, String data, String addOns) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::visit);
        server.start();
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        Browser browser = hands.browsers().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        for (String page : List.of("first", "private", "again")) {
            boolean started = hands.open(browser, URI.create(site + "/" + page + "?a=1&b=--version"), page.equals("private"));
            waitUntil(() -> visits.containsKey("/" + page));
            // What comes with an answer is kept a moment later, and what a person does takes longer than this.
            Thread.sleep(1500);
            System.out.println(page + " " + started + " " + visits.getOrDefault("/" + page, "did not come"));
        }
        System.out.println("data " + (hands.showsData(browser) && hands.showData(browser) && window(data)));
        System.out.println("add-ons " + (hands.showsAddOns(browser) && hands.showAddOns(browser) && window(addOns)));
    }

    private void visit(HttpExchange exchange) throws IOException {
        String cookie = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie")).orElse("without a cookie");
        visits.putIfAbsent(exchange.getRequestURI().getPath(), cookie);
        byte[] page = "<title>A page</title>It works.".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Set-Cookie", "seen=yes; Path=/; Max-Age=600");
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static boolean window(String title) throws InterruptedException {
        return waitUntil(() -> titles(text -> text.contains(title)));
    }

    /** In the C locale a title with a dash has no name. */
    private static boolean titles(Predicate<String> test) {
        return USUAL.ask("env", "LC_ALL=C.UTF-8", "xwininfo", "-root", "-tree").filter(test).isPresent();
    }

    private static boolean waitUntil(BooleanSupplier sign) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!sign.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(200);
        }
        return true;
    }
}
