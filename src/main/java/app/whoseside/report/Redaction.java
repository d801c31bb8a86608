package app.whoseside.report;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes what tells about the person out of a result, before anything of it is shown or saved. Within one result the same secret
 * always becomes the same stand-in. The name or number of the site stays as it was typed: it is what the summary is about.
 */
public record Redaction(Personal personal) {
    private static final Pattern USER_FOLDER = Pattern.compile("((?:/home|/Users|[A-Za-z]:[\\\\/]Users)[\\\\/])(?:[^/\\\\:;\"'<>|\\n]{1,64}(?=\\\\)|[^/\\\\\\s:;\"']+)");
    private static final Set<String> COMMON_USERS = Set.of("root", "user", "admin", "home", "guest", "test");

    /** Returns the result without anything of the person's. */
    public Redacted of(Examined examined) {
        Address address = examined.address();
        Masks masks = new Masks(this, address.host());
        Address shown = new Address(address.scheme(), address.host(), address.port(), masks.urls.path(address.path()));
        return new Redacted(new Examined(
                shown,
                verdict(examined.verdict(), masks),
                examined.observations().stream().map(seen -> observation(seen, masks)).toList(),
                strings(examined.environment(), masks),
                examined.unasked(),
                examined.started(),
                examined.firstVerdict(),
                examined.took(),
                examined.watched()));
    }

    /** Returns observations about this address without anything of the person's. */
    public List<Observation> of(Address address, List<Observation> observations) {
        Masks masks = new Masks(this, address.host());
        return observations.stream().map(seen -> observation(seen, masks)).toList();
    }

    /** Returns one text without anything of the person's. */
    public String of(String text) {
        return new Masks(this, "").apply(text);
    }

    private static Verdict verdict(Verdict verdict, Masks masks) {
        Map<String, Object> values = new TreeMap<>();
        new TreeMap<>(verdict.values())
                .forEach((name, value) -> values.put(name, value instanceof String text ? masks.apply(text) : value));
        return new Verdict(
                verdict.side(),
                verdict.party(),
                verdict.cause(),
                verdict.confidence(),
                verdict.causes(),
                verdict.why(),
                verdict.moved().stream().map(seen -> observation(seen, masks)).toList(),
                verdict.now(),
                verdict.steps(),
                verdict.places(),
                values);
    }

    private static Observation observation(Observation seen, Masks masks) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        seen.facts().forEach((fact, value) -> facts.put(fact, masks.apply(value)));
        return new Observation(
                seen.vantage(), seen.target(), masks.apply(seen.asked()), seen.outcome(), facts, seen.start(), seen.duration());
    }

    private static Map<String, String> strings(Map<String, String> texts, Masks masks) {
        Map<String, String> shown = new TreeMap<>();
        new TreeMap<>(texts).forEach((name, text) -> shown.put(name, masks.apply(text)));
        return shown;
    }

    /** The masks of one result, which share their stand-ins. */
    private static final class Masks {
        private final Personal personal;
        private final String site;
        private final UrlMask urls;
        private final WordMask words;
        private final AddressMask addresses;

        Masks(Redaction redaction, String site) {
            Tokens tokens = new Tokens();
            this.personal = redaction.personal;
            this.site = site;
            this.urls = new UrlMask(tokens);
            this.words = new WordMask(tokens);
            this.addresses = new AddressMask(personal.addresses(), site, tokens);
        }

        String apply(String text) {
            // a sign that nobody sees would part a secret from what it is known by
            String masked = words.apply(urls.apply(Plain.of(text)));
            if (personal.home().length() > 1) {
                masked = masked.replace(personal.home(), "~");
            }
            masked = USER_FOLDER.matcher(masked).replaceAll("$1user");
            return addresses.apply(user(computer(masked)));
        }

        /** The name stands alone or with the network's ending behind it; a site may share its first word. */
        private String computer(String text) {
            String name = personal.computer().replaceFirst("\\..*", "");
            String label = site.replaceFirst("\\..*", "");
            if (name.length() < 2 || name.equals("localhost") || name.equalsIgnoreCase(label)) {
                return text;
            }
            return text.replaceAll(whole(name) + "(?:\\.[\\w-]+)*", "this-computer");
        }

        private String user(String text) {
            String name = personal.user();
            boolean common = name.length() < 4 || COMMON_USERS.contains(name) || site.contains(name);
            return common ? text : text.replaceAll(whole(name), "user");
        }

        private static String whole(String name) {
            return "(?i)(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])";
        }
    }
}
