package app.whoseside.net;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Headers;

/** The headers that tell who answered. Cookies and the like are not among them. */
public final class KeptHeaders {
    /** Header of the Squid source (errorpage.cc): the error's name and the system's error number. */
    private static final String SQUID_ERROR = "x-squid-error";

    private static final Set<String> KEPT = Set.of(
            "server", "via", "proxy-status", "proxy-agent", "proxy-connection", "proxy-authenticate", SQUID_ERROR, "x-powered-by",
            "x-cache", "x-cache-lookup", "cache-status", "x-varnish", "x-served-by", "x-fastly-request-id", "x-envoy-upstream-service-time",
            "x-azure-ref", "x-amz-cf-id", "x-amz-cf-pop", "x-amz-apigw-id", "x-amzn-requestid", "x-amzn-trace-id", "cf-ray",
            "cf-mitigated", "cf-error-type", "cf-error-origin", "x-reference-error", "x-ak-cache", "x-iinfo", "x-cdn", "x-sucuri-id",
            "x-sucuri-block", "x-vercel-id", "x-vercel-error", "x-vercel-mitigated", "x-railway-fallback", "x-railway-request-id",
            "x-render-routing", "rndr-id", "fly-request-id", "x-nf-request-id", "x-kong-request-id", "x-kong-response-latency",
            "x-azion-request-id", "x-pi-hole", "x-request-id", "x-correlation-id", "retry-after", "date", "age");

    /** Most useful for a support desk first. */
    private static final List<String> REQUEST_IDS = List.of(
            "cf-ray", "x-amz-cf-id", "x-azure-ref", "x-fastly-request-id", "x-vercel-id", "x-railway-request-id", "rndr-id", "fly-request-id",
            "x-nf-request-id", "x-kong-request-id", "x-azion-request-id", "x-request-id", "x-correlation-id", "x-amzn-requestid",
            "x-amzn-trace-id", "x-iinfo", "x-sucuri-id", "x-served-by");

    private KeptHeaders() {}

    /** Returns the headers worth keeping, one a line, in order and with their own spelling; at most 4000 characters. */
    public static String lines(Headers headers) {
        String lines = IntStream.range(0, headers.size())
                .filter(i -> kept(headers.name(i).toLowerCase(Locale.ROOT), headers.value(i)))
                .mapToObj(i -> headers.name(i) + ": " + headers.value(i))
                .collect(Collectors.joining("\n"));
        return lines.length() <= 4000 ? lines : lines.substring(0, 4000);
    }

    /** Of the many links a page may have, one matters here: who carries out a block (RFC 7725, section 4). */
    private static boolean kept(String name, String value) {
        return KEPT.contains(name) || name.equals("link") && value.contains("blocked-by");
    }

    public static Optional<String> requestId(Headers headers) {
        return REQUEST_IDS.stream().flatMap(name -> headers.values(name).stream()).filter(id -> !id.isBlank()).findFirst();
    }

    public static Optional<String> first(Headers headers, String name) {
        return headers.values(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    public static Optional<String> squidError(Headers headers) {
        return first(headers, SQUID_ERROR);
    }
}
