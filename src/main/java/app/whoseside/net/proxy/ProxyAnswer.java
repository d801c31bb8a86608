package app.whoseside.net.proxy;

import app.whoseside.model.Fact;
import app.whoseside.net.KeptHeaders;
import app.whoseside.net.PageText;
import java.util.EnumMap;
import java.util.Map;
import okhttp3.Headers;

/** What a proxy answered to CONNECT. {@code body} is at most 8 KiB. */
public record ProxyAnswer(int status, String message, Headers headers, String body) {

    public Map<Fact, String> facts() {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.STATUS, Integer.toString(status));
        facts.put(Fact.MESSAGE, PageText.shorten(PageText.title(body).orElse(message)));
        String kept = KeptHeaders.lines(headers);
        if (!kept.isEmpty()) {
            facts.put(Fact.HEADERS, kept);
        }
        KeptHeaders.squidError(headers).ifPresent(error -> facts.put(Fact.REASON, error));
        return facts;
    }
}
