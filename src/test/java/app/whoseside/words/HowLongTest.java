package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Party;
import app.whoseside.model.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowLongTest {
    private final WatchWords words = new WatchWords(Messages.english());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SITE | 0 | It was the site. It works again.
            SITE | 1 | It was the site. It was down for at least 1 minute.
            SITE | 119 | It was the site. It was down for at least 119 minutes.
            SITE | 120 | It was the site. It was down for at least 2 hours.
            UNKNOWN | 743 | It works again, after at least 12 hours. Whose side it was stays open.
            PROVIDER | 743 | It works again, after at least 12 hours.
            """)
    void fromTwoHoursOnHoursAreCounted(String whose, int minutes, String said) {
        Party party = whose.equals("PROVIDER") ? Party.PROVIDER : Party.valueOf(whose);
        assertEquals(said, words.back(Duration.ofMinutes(minutes), party));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            119 | It was seen failing for at least 119 minutes.
            743 | It was seen failing for at least 12 hours.
            """)
    void soTheSummaryCounts(int minutes, String said) {
        Watched watched = new Watched(Instant.EPOCH, List.of(), Duration.ofMinutes(minutes), Watched.End.OVER, Party.UNKNOWN);
        assertEquals(said, words.closing(watched, "shop.example").getLast());
    }
}
