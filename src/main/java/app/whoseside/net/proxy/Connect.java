package app.whoseside.net.proxy;

import app.whoseside.os.ProxyChoice.Login;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.Headers;

/** CONNECT, RFC 9110 section 9.3.6: asks an HTTP proxy for a tunnel. */
final class Connect {
    private static final int HEAD = 64 * 1024;
    private static final int BODY = 8 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: (.*))?");

    private Connect() {}

    /** Returns the proxy's 2xx answer; otherwise throws ProxyTrouble with what it said. */
    static ProxyAnswer ask(String host, int port, Optional<Login> login, OutputStream out, Deadline in) throws IOException {
        String target = (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        StringBuilder request = new StringBuilder("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n");
        login.ifPresent(known -> request.append("Proxy-Authorization: ").append(basic(known)).append("\r\n"));
        request.append("User-Agent: Mozilla/5.0 (compatible; Whoseside)\r\n\r\n");
        out.write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        ProxyAnswer answer = answer(in);
        if (answer.status() / 100 == 2) {
            return answer;
        }
        throw ProxyTrouble.answered(answer);
    }

    /** Sent at once and only when the settings carry it: RFC 7617. */
    static String basic(Login login) {
        return Credentials.basic(login.name(), login.password(), StandardCharsets.UTF_8);
    }

    private static ProxyAnswer answer(Deadline in) throws IOException {
        Matcher status = STATUS.matcher(line(in, true));
        if (!status.matches()) {
            throw ProxyTrouble.dead("not-a-proxy");
        }
        Headers.Builder headers = new Headers.Builder();
        int size = 0;
        for (String line = line(in, false); !line.isEmpty(); line = line(in, false)) {
            size += line.length();
            int colon = line.indexOf(':');
            if (size > HEAD || colon <= 0) {
                throw ProxyTrouble.dead("not-a-proxy");
            }
            headers.addUnsafeNonAscii(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        int code = Integer.parseInt(status.group(1));
        Headers read = headers.build();
        String message = status.group(2) == null ? "" : status.group(2);
        return new ProxyAnswer(code, message, read, code / 100 == 2 ? "" : body(in, read));
    }

    private static String line(Deadline in, boolean first) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw ProxyTrouble.dead(first && !line.isEmpty() ? "not-a-proxy" : "eof");
            }
            line.append((char) next);
            if (line.length() > HEAD || (first && line.length() == 5 && !line.toString().equals("HTTP/"))) {
                throw ProxyTrouble.dead("not-a-proxy");
            }
        }
        return line.toString().stripTrailing();
    }

    /** The body is only there to be read by people: a slow or broken one does not change the answer. */
    private static String body(Deadline in, Headers headers) {
        String length = headers.get("Content-Length");
        int left = length != null && length.matches("[0-9]{1,4}") ? Math.min(BODY, Integer.parseInt(length)) : BODY;
        StringBuilder body = new StringBuilder();
        try {
            for (; left > 0; left--) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                body.append((char) next);
            }
        } catch (SocketTimeoutException enough) {
            return body.toString();
        } catch (IOException cut) {
            return body.toString();
        }
        return body.toString();
    }
}
