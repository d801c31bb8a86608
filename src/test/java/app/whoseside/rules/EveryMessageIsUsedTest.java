package app.whoseside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.examination.Check;
import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.Step;
import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text is kept that nobody shows: each key stands in the code, in a page or in the knowledge, whole or as a prefix and an id. */
class EveryMessageIsUsedTest {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z0-9.-]*[.-])\" \\+");
    /** The command line library looks these up by the name of the command. */
    private static final Pattern HELP = Pattern.compile("whoseside\\.((check|watch|put-back|example)\\.)?usage\\.(description|footer|synopsisHeading|commandListHeading)(\\.\\d)?");

    /** Prefixes that the code joins with an id, and the ids that there are. */
    private final Map<String, Set<String>> families = families();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    EveryMessageIsUsedTest() throws IOException {
        for (String folder : List.of("src/main/java", "src/main/resources/fxml", "src/main/resources/knowledge")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).map(EveryMessageIsUsedTest::read).forEach(this::collect);
            }
        }
    }

    @Test
    void noMessageIsLeftOver() {
        assertEquals(List.of(), Messages.english().keys().stream().filter(key -> !used(key)).toList());
    }

    @Test
    void aMessageThatNobodyShowsIsNoticed() {
        assertEquals(
                List.of(),
                Stream.of("cause.works.unheard-of", "cause.unheard-of.headline", "step.refresh.unheard-of", "check.unheard-of", "side.unheard-of", "unheard-of")
                        .filter(this::used)
                        .toList());
    }

    private boolean used(String key) {
        return literals.contains(key) || HELP.matcher(key).matches() 
                || Stream.of(".bare", ".aloud", ".hours").anyMatch(more -> key.endsWith(more) && literals.contains(more) && used(key.substring(0, key.length() - more.length())))
                || joined(key);
    }

    private boolean joined(String key) {
        return prefixes.stream().filter(key::startsWith).anyMatch(prefix -> {
            Set<String> ids = families.get(prefix);
            String rest = key.substring(prefix.length());
            return ids == null || ids.stream().anyMatch(id -> rest.equals(id) || rest.startsWith(id + ".") && ending(rest.substring(id.length())));
        });
    }

    /** Such as ".why.1", which the code joins of ".why." and a number, or ".what.by-hand", of a dot, "what" and ".by-hand". */
    private boolean ending(String suffix) {
        String plain = suffix.replaceFirst("\\d+$", "");
        return literals.contains(plain)
                || Arrays.stream(plain.substring(1).split("\\.")).allMatch(part -> literals.contains(part) || literals.contains("." + part));
    }

    private void collect(String source) {
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            literals.add(literal.group(1).replaceFirst("^%", ""));
        }
        PREFIX.matcher(source).results().map(found -> found.group(1)).filter(prefix -> !prefix.contains(".why.")).forEach(prefixes::add);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> families() {
        Knowledge knowledge = Knowledge.load();
        Map<String, Set<String>> families = new HashMap<>();
        // the last three are no causes of a fault, so that no knowledge file has them
        families.put("cause.", ids(Stream.concat(knowledge.causes().stream().map(Cause::id), Stream.of("cannot-tell", "closed-network", "works-slowly")), id -> id));
        families.put("step.", ids(knowledge.steps().stream(), Step::id));
        families.put("probe.", ids(Arrays.stream(Check.values()), Check::id));
        families.put("party.", ids(Arrays.stream(Party.values()), Party::id));
        families.put("side.", ids(Arrays.stream(Side.values()), Side::id));
        families.put("confidence.", ids(Arrays.stream(Confidence.values()), Confidence::id));
        families.put("detail.target.", ids(Arrays.stream(Target.values()), Target::id));
        families.put("detail.vantage.", ids(Arrays.stream(Vantage.values()), Vantage::id));
        families.put("detail.outcome.", ids(Arrays.stream(Outcome.values()), Outcome::id));
        families.put("detail.fact.", ids(Arrays.stream(Fact.values()), Fact::id));
        Set<String> places = ids(Arrays.stream(Place.State.values()), Place.State::id);
        places.add("not-known");
        families.put("place.", places);
        return families;
    }

    private static <T> Set<String> ids(Stream<T> things, Function<T, String> id) {
        return things.map(id).collect(Collectors.toCollection(HashSet::new));
    }
}
