package app.whoseside.probe.outside;

import app.whoseside.model.Outcome;
import java.util.List;
import java.util.Locale;

/**
 * What the error texts of a measurement probe mean. Globalping's come from Node.js: error codes of libuv and c-ares, and of OpenSSL's
 * certificate check; check-host.net's are the words of Linux (errno). ENODATA is left out on purpose: the probe asks for IPv4 only, so it may just be a site on IPv6.
 */
final class Failure {
    private record Sign(String word, Outcome outcome) {}

    private static final List<Sign> CERTIFICATE = List.of(
            new Sign("not yet valid", Outcome.CERTIFICATE_NOT_YET_VALID),
            new Sign("not_yet_valid", Outcome.CERTIFICATE_NOT_YET_VALID),
            new Sign("expired", Outcome.CERTIFICATE_EXPIRED),
            new Sign("altname", Outcome.CERTIFICATE_WRONG_NAME),
            new Sign("does not match", Outcome.CERTIFICATE_WRONG_NAME),
            new Sign("hostname", Outcome.CERTIFICATE_WRONG_NAME));

    private static final List<Sign> CONNECTION = List.of(
            new Sign("enotfound", Outcome.NAME_MISSING),
            new Sign("private ip ranges", Outcome.NAME_DIFFERS),
            new Sign("nxdomain", Outcome.NAME_MISSING),
            new Sign("eservfail", Outcome.NAME_FAILED),
            new Sign("servfail", Outcome.NAME_FAILED),
            new Sign("erefused", Outcome.NAME_FAILED),
            new Sign("eai_again", Outcome.NAME_FAILED),
            new Sign("querya etimeout", Outcome.NAME_SILENT),
            new Sign("dns timeout", Outcome.NAME_SILENT),
            new Sign("econnrefused", Outcome.REFUSED),
            new Sign("connection refused", Outcome.REFUSED),
            new Sign("econnreset", Outcome.RESET),
            new Sign("connection reset", Outcome.RESET),
            new Sign("epipe", Outcome.RESET),
            new Sign("broken pipe", Outcome.RESET),
            new Sign("ehostunreach", Outcome.UNREACHABLE),
            new Sign("no route to host", Outcome.UNREACHABLE),
            new Sign("enetunreach", Outcome.UNREACHABLE),
            new Sign("network is unreachable", Outcome.UNREACHABLE),
            new Sign("socket hang up", Outcome.BROKEN_ANSWER),
            new Sign("parse error", Outcome.BROKEN_ANSWER),
            new Sign("hpe_", Outcome.BROKEN_ANSWER),
            new Sign("other side closed", Outcome.BROKEN_ANSWER),
            new Sign("before secure tls connection", Outcome.TLS_FAILED),
            new Sign("eproto", Outcome.TLS_FAILED),
            new Sign("err_ssl", Outcome.TLS_FAILED),
            new Sign("ssl routines", Outcome.TLS_FAILED),
            new Sign("timeout", Outcome.SILENT),
            new Sign("timed out", Outcome.SILENT),
            new Sign("etimedout", Outcome.SILENT));

    private Failure() {}

    /** @param text why Node.js did not accept the certificate */
    static Outcome certificate(String text) {
        return find(CERTIFICATE, text, Outcome.CERTIFICATE_UNTRUSTED);
    }

    /**
     * @param text raw output of a failed test
     * @param connected whether a connection had come about before
     */
    static Outcome connection(String text, boolean connected) {
        Outcome outcome = find(CONNECTION, text, Outcome.UNKNOWN);
        return outcome == Outcome.SILENT && connected ? Outcome.NO_ANSWER : outcome;
    }

    private static Outcome find(List<Sign> signs, String text, Outcome otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        return signs.stream().filter(sign -> lower.contains(sign.word())).map(Sign::outcome).findFirst().orElse(otherwise);
    }
}
