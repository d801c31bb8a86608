package app.whoseside.net.proxy;

import app.whoseside.model.Outcome;
import app.whoseside.os.ProxyChoice.Login;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The connect request of SOCKS 5 (RFC 1928, password RFC 1929) and SOCKS 4 with its 4A form (OpenSSH's PROTOCOL and the 4A memo). */
final class Socks {
    private Socks() {}

    static void five(String host, int port, Optional<Login> login, OutputStream out, Deadline in) throws IOException {
        out.write(login.isPresent() ? new byte[] {5, 2, 0, 2} : new byte[] {5, 1, 0});
        out.flush();
        byte[] method = in.read(2);
        if (method[0] != 5) {
            throw ProxyTrouble.dead("not-a-proxy");
        }
        switch (method[1]) {
            case 0 -> {}
            case 2 -> password(login.orElseThrow(Socks::wantsPassword), out, in);
            default -> throw wantsPassword();
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(new byte[] {5, 1, 0});
        byte[] number = number(host);
        byte[] name = host.getBytes(StandardCharsets.ISO_8859_1);
        if (number.length > 0) {
            request.write(number.length == 4 ? 1 : 4);
            request.writeBytes(number);
        } else {
            request.write(3);
            request.write(name.length);
            request.writeBytes(name);
        }
        port(request, port);
        out.write(request.toByteArray());
        out.flush();
        byte[] reply = in.read(4);
        if (reply[0] != 5) {
            throw ProxyTrouble.dead("not-a-proxy");
        }
        if (reply[1] != 0) {
            throw ProxyTrouble.socks(Outcome.PROXY_ERROR, reason(reply[1]), "SOCKS reply " + reply[1]);
        }
        int length = switch (reply[3]) {
            case 1 -> 4;
            case 4 -> 16;
            default -> in.read(1)[0] & 0xff;
        };
        in.read(length + 2);
    }

    static void four(String host, int port, Optional<Login> login, OutputStream out, Deadline in) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(new byte[] {4, 1});
        port(request, port);
        byte[] number = number(host);
        boolean named = number.length != 4;
        request.writeBytes(named ? new byte[] {0, 0, 0, 1} : number);
        request.writeBytes(login.map(Login::name).orElse("").getBytes(StandardCharsets.ISO_8859_1));
        request.write(0);
        if (named) {
            request.writeBytes(host.getBytes(StandardCharsets.ISO_8859_1));
            request.write(0);
        }
        out.write(request.toByteArray());
        out.flush();
        byte[] reply = in.read(8);
        if (reply[0] != 0) {
            throw ProxyTrouble.dead("not-a-proxy");
        }
        switch (reply[1]) {
            case 90 -> {}
            case 92, 93 -> throw ProxyTrouble.socks(Outcome.PROXY_PASSWORD, "not-allowed", "SOCKS reply " + reply[1]);
            default -> throw ProxyTrouble.socks(Outcome.PROXY_ERROR, "general-failure", "SOCKS reply " + reply[1]);
        }
    }

    private static void password(Login login, OutputStream out, Deadline in) throws IOException {
        byte[] name = login.name().getBytes(StandardCharsets.UTF_8);
        byte[] word = login.password().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(1);
        request.write(name.length);
        request.writeBytes(name);
        request.write(word.length);
        request.writeBytes(word);
        out.write(request.toByteArray());
        out.flush();
        if (in.read(2)[1] != 0) {
            throw wantsPassword();
        }
    }

    private static ProxyTrouble wantsPassword() {
        return ProxyTrouble.socks(Outcome.PROXY_PASSWORD, "password", "SOCKS wants another login");
    }

    private static void port(ByteArrayOutputStream request, int port) {
        request.write(port >> 8);
        request.write(port);
    }

    /** Returns the bytes of an IP address, none for a name; nothing is looked up. */
    private static byte[] number(String host) {
        try {
            return InetAddress.ofLiteral(host).getAddress();
        } catch (IllegalArgumentException name) {
            return new byte[0];
        }
    }

    private static String reason(int reply) {
        return switch (reply) {
            case 2 -> "not-allowed";
            case 3 -> "network-unreachable";
            case 4 -> "host-unreachable";
            case 5 -> "refused";
            case 6 -> "silent";
            case 7, 8 -> "not-supported";
            default -> "general-failure";
        };
    }
}
