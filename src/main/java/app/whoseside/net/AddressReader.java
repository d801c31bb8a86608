package app.whoseside.net;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.model.AddressReading.Accepted;
import app.whoseside.model.AddressReading.Note;
import app.whoseside.model.AddressReading.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Makes an address out of whatever a person pasted, or says what to change. */
public final class AddressReader {
    /** Longer than any address that servers take, and short enough to read at once. */
    private static final int LONGEST = 8192;

    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern LOGIN = Pattern.compile("[^/@:\\s]+:[^/@\\s]*@.+");
    private static final Pattern MAIL = Pattern.compile("[^\\s/@:]+@([^\\s/@:]+)");
    private static final Pattern FILE_PATH = Pattern.compile("(?s)[A-Za-z]:[\\\\/].*|\\\\\\\\.*|~?/(?!/).*|\\.{1,2}/.*");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)[^/:]+\\.(pdf|docx?|xlsx?|pptx?|html?|txt|jpe?g|png|gif|exe|eml)");
    private static final Pattern PORT = Pattern.compile("(\\d+)([/?#].*)?");
    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript");

    private AddressReader() {}

    /** Returns the address with what the person should see first, or the sentence that says what to change. */
    public static AddressReading read(String pasted) {
        if (pasted.length() > LONGEST) {
            return rejected("address.bad.too-long");
        }
        List<String> words = PastedText.words(pasted.replaceFirst("(?i)^\\s*view-source:", ""));
        if (words.isEmpty()) {
            return rejected(pasted.isBlank() ? "address.empty" : "address.bad.sentence");
        }
        String first = words.getFirst();
        Optional<AddressReading> kind = otherKind(first, words.size() == 1);
        if (kind.isPresent()) {
            return kind.get();
        }
        if (words.size() == 1) {
            Optional<String> behind = PastedText.behindLabel(first);
            return behind.isPresent() ? fromText(behind.get()) : single(first);
        }
        Optional<String> torn = PastedText.torn(pasted);
        if (torn.isPresent()) {
            return rejected("address.bad.spaces", "suggestion", torn.get());
        }
        Optional<String> found = PastedText.address(words);
        if (found.isPresent()) {
            return fromText(found.get());
        }
        return PastedText.mail(words).map(AddressReader::mail).orElseGet(() -> rejected("address.bad.sentence"));
    }

    private static AddressReading fromText(String word) {
        AddressReading reading = single(word);
        if (!(reading instanceof Accepted(Address address, List<Note> notes))) {
            return reading;
        }
        Note note = new Note("address.odd.in-text", Map.of("suggestion", OddAddress.shown(address)));
        return new Accepted(address, OddAddress.join(note, notes));
    }

    /** What is plainly something else than the address of a page. */
    private static Optional<AddressReading> otherKind(String word, boolean alone) {
        if (FILE_PATH.matcher(word).matches() || alone && FILE_NAME.matcher(word).matches()) {
            return Optional.of(rejected("address.bad.file"));
        }
        Matcher scheme = SCHEME.matcher(word);
        if (!scheme.matches()) {
            return alone && MAIL.matcher(word).matches() ? Optional.of(mail(word)) : Optional.empty();
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        String rest = scheme.group(2);
        if (name.matches("https?")) {
            return Optional.empty();
        }
        if (SCRIPTS.contains(name)) {
            return Optional.of(rejected("address.bad.script"));
        }
        if (name.equals("file")) {
            return Optional.of(rejected("address.bad.file"));
        }
        if (name.equals("mailto")) {
            return Optional.of(mail(rest.replaceFirst("\\?.*", "")));
        }
        boolean port = PORT.matcher(rest).matches() || rest.isEmpty() || rest.startsWith("/") && !rest.startsWith("//");
        boolean login = LOGIN.matcher(word).matches() && !rest.startsWith("//");
        boolean number = PastedText.isNumberWithColons(word);
        boolean label = PastedText.behindLabel(word).isPresent() || !alone && (rest.isEmpty() || name.contains("."));
        return port || login || number || label ? Optional.empty() : Optional.of(otherScheme(name, rest));
    }

    private static AddressReading otherScheme(String name, String rest) {
        boolean scheme = !name.contains(".") || rest.startsWith("//");
        return scheme ? rejected("address.bad.kind", "scheme", name) : rejected("address.bad.sentence");
    }

    private static AddressReading mail(String text) {
        Matcher mail = MAIL.matcher(text);
        return mail.matches()
                ? rejected("address.bad.mail", "suggestion", mail.group(1).toLowerCase(Locale.ROOT))
                : rejected("address.bad.sentence");
    }

    private static AddressReading single(String word) {
        String url = withScheme(word);
        WrittenPort port = WrittenPort.of(url);
        if (!port.valid()) {
            return rejected(port.zero() ? "address.bad.number-zero" : "address.bad.number-after-colon");
        }
        HttpUrl parsed = HttpUrl.parse(port.withoutEmpty());
        if (parsed == null || !OddAddress.possible(parsed.host())) {
            return rejected("address.bad.sentence");
        }
        String query = parsed.encodedQuery();
        String path = parsed.encodedPath() + (query == null || query.isEmpty() ? "" : "?" + query);
        Address address = new Address(parsed.scheme(), parsed.host().replaceFirst("\\.$", ""), parsed.port(), path, !word.matches("(?is)https?:.*"));
        return new Accepted(address, OddAddress.notes(address));
    }

    private static String withScheme(String word) {
        if (word.matches("(?is)https?:.*")) {
            return word;
        }
        if (word.startsWith("//")) {
            return "https:" + word;
        }
        return "https://" + (PastedText.isNumberWithColons(word) ? "[" + word + "]" : word);
    }

    private static Rejected rejected(String key) {
        return new Rejected(new Note(key, Map.of()));
    }

    private static Rejected rejected(String key, String name, String value) {
        return new Rejected(new Note(key, Map.of(name, value)));
    }
}
