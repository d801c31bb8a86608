package app.whoseside.report;

import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The summary as one file of HTML that needs nothing else: no script, nothing loaded from anywhere, and a policy (CSP, W3C) that forbids both even if
 * something slipped in. Its style is allowed by its fingerprint alone.
 */
public record SummaryPage(Messages messages, String version, ZoneId zone) {
    private static final String STYLE = style();

    /** Returns the page; {@code text} must have been worded from the same redacted result. */
    public String of(Redacted redacted, VerdictText text) {
        Summary summary = new Summing(messages, version, zone).of(redacted, text);
        Html html = new Html();
        head(html, summary, redacted.examined().address().host());
        html.markup("<body>\n<main>\n");
        summary.example().ifPresent(example -> html.element("p", "class=\"example\"", example).markup("\n"));
        html.markup("<header>\n").element("h1", messages.get("summary.title")).markup("\n");
        summary.opening().forEach(sentence -> html.element("p", "class=\"opening\" dir=\"auto\"", sentence).markup("\n"));
        html.markup("</header>\n");
        plain(html, text, summary.escalation());
        path(html, summary);
        fields(html, "summary.facts", summary.facts());
        summary.since().ifPresent(since -> new SincePart(messages, new Times(zone)).write(html, since));
        list(html, "summary.tried", summary.tried(), "summary.tried.nothing");
        list(html, "summary.outside", summary.outside(), "summary.outside.nobody");
        list(html, "summary.status-page", summary.status(), "");
        list(html, "summary.unasked", summary.unasked(), "");
        new RowsTable(messages).write(html, summary);
        system(html, summary);
        html.element("p", "class=\"note\"", messages.get("summary.redacted")).markup("\n</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head(Html html, Summary summary, String host) {
        String direction = Languages.rightToLeft(summary.language()) ? "rtl" : "ltr";
        html.markup("<!DOCTYPE html>\n<html lang=\"" + Html.escaped(summary.language().toLanguageTag()) + "\" dir=\"" + direction + "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;" + fingerprint() + "&#39;\"/>\n")
                .markup("<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .markup("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
                .element("title", messages.get("summary.title") + ": " + host)
                .markup("\n<style>" + STYLE + "</style>\n</head>\n");
    }

    private void plain(Html html, VerdictText text, Optional<String> escalation) {
        html.markup("<section class=\"plain\">\n").element("h2", messages.get("summary.plain")).markup("\n<p><strong>").text(text.side() + ". " + text.headline()).markup("</strong> ").text(text.sureness()).markup("</p>\n<ul>\n");
        text.why().forEach(why -> html.element("li", why).markup("\n"));
        text.missing().ifPresent(missing -> html.element("li", missing).markup("\n"));
        html.markup("</ul>\n");
        if (!text.who().isBlank()) {
            html.markup("<p>").element("b", text.whoLabel() + ":").markup(" ").text(text.who()).markup(" ").text(text.howLong()).markup("</p>\n");
        }
        escalation.ifPresent(due -> html.element("p", "dir=\"auto\"", due).markup("\n"));
        html.markup("</section>\n");
    }

    private void path(Html html, Summary summary) {
        if (summary.path().isEmpty()) {
            return;
        }
        html.markup("<section>\n").element("h2", messages.get("summary.path")).markup("\n<ol class=\"path\">\n");
        summary.path().forEach(stop -> html.markup("<li class=\"" + stop.state().id() + "\">" + Signs.of(stop.state()))
                .markup("<span class=\"place\" dir=\"auto\">")
                .breakable(stop.name())
                .markup("</span>")
                .element("span", "class=\"state\"", stop.word())
                .markup("</li>\n"));
        html.markup("</ol>\n</section>\n");
    }

    private void fields(Html html, String title, List<Summary.Field> fields) {
        html.markup("<section>\n").element("h2", messages.get(title)).markup("\n<dl>\n");
        fields.forEach(field -> html.element("dt", field.name()).element("dd", "dir=\"auto\"", Plain.cell(field.value())).markup("\n"));
        html.markup("</dl>\n</section>\n");
    }

    private void list(Html html, String title, List<String> lines, String none) {
        if (lines.isEmpty() && none.isEmpty()) {
            return;
        }
        html.markup("<section class=\"list\">\n").element("h2", messages.get(title)).markup("\n");
        if (lines.isEmpty()) {
            html.element("p", messages.get(none)).markup("\n</section>\n");
            return;
        }
        html.markup("<ul>\n");
        lines.forEach(line -> html.element("li", "dir=\"auto\"", line).markup("\n"));
        html.markup("</ul>\n</section>\n");
    }

    private void system(Html html, Summary summary) {
        String line = String.join("; ", summary.system().stream().map(field -> messages.get("summary.environment.row", Map.of("name", field.name(), "value", field.value()))).toList());
        if (!line.isEmpty()) {
            html.markup("<section>\n").element("h2", messages.get("summary.environment")).markup("\n").element("p", "dir=\"auto\"", line).markup("\n</section>\n");
        }
    }

    private static String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(SummaryPage.class.getResourceAsStream("/report/summary.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
