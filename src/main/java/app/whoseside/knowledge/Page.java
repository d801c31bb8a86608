package app.whoseside.knowledge;

import java.util.List;

/** An HTTP answer as far as its author can be read from it. */
public record Page(int status, List<Header> headers, String body, Passage passage) {
    public Page {
        headers = List.copyOf(headers);
    }

    public record Header(String name, String value) {}
}
