package app.whoseside.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A message after reading: pieces that follow each other. */
record Pattern(List<Piece> pieces) {
    Pattern {
        pieces = List.copyOf(pieces);
    }

    sealed interface Piece {}

    record Text(String text) implements Piece {}

    /** {@code {name}}. */
    record Value(String name) implements Piece {}

    /** {@code #}: the number of the plural around it. */
    record Count(String name) implements Piece {}

    /** {@code {name, plural, ...}}; the branches are named after plural categories, "other" is always there. */
    record Plural(String name, Map<String, Pattern> branches) implements Piece {}

    /** {@code {name, select, ...}}; "other" is always there. */
    record Select(String name, Map<String, Pattern> branches) implements Piece {}

    /** Returns the names of every placeholder, in whatever branch, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    /** Returns the plurals of this pattern, those within other branches included. */
    Stream<Plural> plurals() {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Plural plural -> Stream.concat(Stream.of(plural), plural.branches().values().stream().flatMap(Pattern::plurals));
            case Select select -> select.branches().values().stream().flatMap(Pattern::plurals);
            case Text text -> Stream.empty();
            case Value value -> Stream.empty();
            case Count count -> Stream.empty();
        });
    }

    private void collect(Set<String> names) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Text text -> {}
                case Value(String name) -> names.add(name);
                case Count(String name) -> names.add(name);
                case Plural(String name, Map<String, Pattern> branches) -> {
                    names.add(name);
                    branches.values().forEach(branch -> branch.collect(names));
                }
                case Select(String name, Map<String, Pattern> branches) -> {
                    names.add(name);
                    branches.values().forEach(branch -> branch.collect(names));
                }
            }
        }
    }
}
