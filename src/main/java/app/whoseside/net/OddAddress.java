package app.whoseside.net;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is unusual about an address that can be checked all the same. */
final class OddAddress {
    private OddAddress() {}

    /** Returns whether a host is a name, or a number that can be one. */
    static boolean possible(String host) {
        if (host.contains(":")) {
            return true;
        }
        if (!host.matches(".*[\\p{L}_-].*")) {
            String[] parts = host.split("\\.", -1);
            return parts.length == 4
                    && Arrays.stream(parts).allMatch(part -> part.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(part) < 256);
        }
        return !host.contains("..") && !host.startsWith(".") && host.matches("[\\p{L}\\p{N}._-]+");
    }

    /** Returns notes for the person, the gravest first. */
    static List<Note> notes(Address address) {
        List<Note> notes = new ArrayList<>();
        String host = address.host();
        if (address.isNumber()) {
            notes.add(new Note("address.odd.number", Map.of()));
            return notes;
        }
        if (Arrays.stream(host.split("\\.")).anyMatch(label -> label.startsWith("xn--"))) {
            notes.add(new Note("address.odd.alphabet", Map.of("spelled", host)));
        }
        if (host.contains("_")) {
            Address likely = new Address(address.scheme(), host.replace('_', '-'), address.port(), address.path());
            notes.add(new Note("address.odd.underscore", Map.of("suggestion", shown(likely))));
        }
        if (!host.contains(".") && !host.equals("localhost")) {
            notes.add(new Note("address.odd.no-ending", Map.of()));
        }
        return notes;
    }

    /** Returns the address as a person would write it: without https and a lone slash at the end. */
    static String shown(Address address) {
        String url = address.isStartPage() ? address.origin() : address.url();
        return address.safe() ? url.substring("https://".length()) : url;
    }

    static List<Note> join(Note first, List<Note> rest) {
        List<Note> notes = new ArrayList<>(List.of(first));
        notes.addAll(rest);
        return List.copyOf(notes);
    }
}
