package app.whoseside.model;

import java.util.List;
import java.util.Map;

/** What was made of the text that a person pasted. */
public sealed interface AddressReading {

    /** An address to check, with notes that the person should see first (message keys such as {@code address.odd.number}). */
    record Accepted(Address address, List<Note> notes) implements AddressReading {}

    /** Not an address; the note says what to change. */
    record Rejected(Note note) implements AddressReading {}

    /** A message key and what fills its placeholders. {@code suggestion}, where there is one, is an address to offer. */
    record Note(String key, Map<String, String> values) {}
}
