package app.whoseside.knowledge;

import java.util.List;

/** An HTTP answer as far as its author can be read from it. */
public record Page(int status, List<Header> headers, String body, Passage passage) {
    /** Drops NUL characters: text of two bytes a letter, read as one byte a letter, would hide every word behind them. */
    public Page {
        headers = List.copyOf(headers);
        body = body.indexOf('\0') < 0 ? body : body.replace("\0", "");
    }

    public record Header(String name, String value) {}

    /** Returns the values of the header of this name, in whatever case, in order. */
    List<String> values(String name) {
        return headers.stream().filter(header -> header.name().equalsIgnoreCase(name)).map(Header::value).toList();
    }

    boolean opened() {
        return status / 100 == 2;
    }
}
