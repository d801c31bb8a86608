package app.whoseside.net.dns;

import app.whoseside.net.Destination;
import app.whoseside.net.Limits;
import app.whoseside.net.Line;
import app.whoseside.net.dns.NameAnswer.Silent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.TimeUnit;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * One name server, by plain DNS with EDNS (RFC 6891): over UDP, and over TCP when the answer was cut off. A datagram may get lost, and so may a
 * refusal, so the question is asked some times while an answer to any of them counts.
 *
 * @param patience for the whole
 * @param line where a refusal is told to all that ask the same server
 */
public record PlainDns(InetSocketAddress server, Duration patience, Line line) implements NameService {
    private static final int TRIES = 6;
    private static final int TRIES_OTHER = 3;
    /** How long an answer may still come where others were refused. */
    private static final Duration LATE = Duration.ofMillis(300);
    /** How long the other family's answer may lag behind once one has an address; a browser would not wait longer either. */
    private static final Duration LAG = Duration.ofSeconds(1);

    public PlainDns(InetSocketAddress server, Duration patience) {
        this(server, patience, new Line());
    }

    /** Returns the usual port of each of these servers, so that all of them, asked one after another, fit into the time for names. */
    public static List<PlainDns> each(List<InetAddress> servers, Limits limits) {
        Duration share = limits.name().dividedBy(Math.max(1, servers.size()));
        return servers.stream().map(server -> new PlainDns(new InetSocketAddress(server, 53), share, limits.line())).toList();
    }

    @Override
    public String whom() {
        return server.getAddress().getHostAddress() + (server.getPort() == 53 ? "" : ":" + server.getPort());
    }

    @Override
    public NameAnswer ask(String host) {
        Name name;
        try {
            name = Name.fromString(host, Name.root);
        } catch (TextParseException e) {
            return new NameAnswer.Failed("not-a-name");
        }
        CompletableFuture<NameAnswer> ipv4 = send(name, Type.A, TRIES);
        CompletableFuture<NameAnswer> ipv6 = send(name, Type.AAAA, TRIES_OTHER);
        ipv4.thenAccept(answer -> hurry(ipv6, answer));
        ipv6.thenAccept(answer -> hurry(ipv4, answer));
        try {
            return ipv4.thenCombine(ipv6, Reply::join).get(patience.toMillis() + 500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Silent("interrupted");
        } catch (ExecutionException | TimeoutException e) {
            return new Silent("timeout");
        }
    }

    private static void hurry(CompletableFuture<NameAnswer> other, NameAnswer answer) {
        if (answer instanceof NameAnswer.Found) {
            other.completeOnTimeout(new Silent("timeout"), LAG.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private CompletableFuture<NameAnswer> send(Name name, int type, int tries) {
        CompletableFuture<NameAnswer> answer = new CompletableFuture<>();
        for (int i = 0; i < tries; i++) {
            Duration begin = patience.multipliedBy(i).dividedBy(tries);
            Executor then = i == 0 ? Runnable::run : CompletableFuture.delayedExecutor(begin.toMillis(), TimeUnit.MILLISECONDS);
            then.execute(() -> {
                if (!answer.isDone()) {
                    once(name, type, patience.minus(begin)).thenAccept(said -> settle(answer, said));
                }
            });
        }
        line.refused(server).thenRun(() -> answer.completeOnTimeout(new Silent("refused"), LATE.toMillis(), TimeUnit.MILLISECONDS));
        return answer.completeOnTimeout(new Silent("timeout"), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void settle(CompletableFuture<NameAnswer> answer, NameAnswer said) {
        if (said.equals(new Silent("refused"))) {
            line.refused(server).complete(null);
        }
        if (!said.equals(new Silent("timeout"))) {
            answer.complete(said);
        }
    }

    private CompletableFuture<NameAnswer> once(Name name, int type, Duration time) {
        SimpleResolver resolver = new SimpleResolver(Destination.of(server));
        resolver.setTimeout(time);
        Message query = Message.newQuery(org.xbill.DNS.Record.newRecord(name, type, DClass.IN));
        return resolver.sendAsync(query).toCompletableFuture().thenApply(Reply::read).exceptionally(PlainDns::silence);
    }

    private static NameAnswer silence(Throwable problem) {
        Throwable cause = problem;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case PortUnreachableException e -> new Silent("refused");
            case ConnectException e -> new Silent("refused");
            case NoRouteToHostException e -> new Silent("no-route");
            case SocketTimeoutException e -> new Silent("timeout");
            case IOException e -> new Silent(why(String.valueOf(e.getMessage())));
            default -> new NameAnswer.Failed("nonsense");
        };
    }

    private static String why(String message) {
        if (message.contains("not permitted") || message.contains("ermission denied")) {
            return "not-permitted";
        }
        return message.contains("refused") ? "refused" : message.contains("nreachable") || message.contains("No route") ? "no-route" : "timeout";
    }
}
