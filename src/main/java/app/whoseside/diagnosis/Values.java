package app.whoseside.diagnosis;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What fills the placeholders of a verdict's sentences. Durations are whole units, rounded up, at least 1. */
final class Values {
    private Values() {}

    static Map<String, Object> of(Address address, Seen seen, boolean works) {
        Map<String, Object> values = new HashMap<>();
        values.put("site", address.host());
        values.put("sites", seen.at(Vantage.SYSTEM, Target.REFERENCE).all().size());
        values.put("places", seen.count(other -> other.vantage().outside() && other.outcome().works() == outsideWorks(seen)));
        int books = books(seen);
        if (books > 0) {
            values.put("books", books);
        }
        Seen tries = seen.only(other -> other.is(Vantage.SYSTEM, Target.SITE) || other.target() == Target.SITE_AGAIN);
        values.put("tries", tries.all().size());
        values.put("fails", tries.count(other -> other.outcome().bad()));
        Seen page = seen.at(Vantage.SYSTEM, Target.SITE);
        page.all().stream().findFirst().ifPresent(answer -> {
            values.put("seconds", seconds(answer.duration()));
            answer.fact(Fact.DAYS_EXPIRED).ifPresent(days -> number(values, "days", days, 1));
            answer.fact(Fact.AUTHOR).ifPresent(author -> values.put("author", author));
            answer.fact(Fact.ISSUER).ifPresent(issuer -> values.put("product", issuer));
            answer.fact(Fact.RETRY_AFTER)
                    .filter(wait -> wait.matches("\\d{1,6}"))
                    .ifPresent(wait -> values.put("wait", Math.max(1L, Math.ceilDiv(Long.parseLong(wait), 60L))));
        });
        seen.about(Target.CLOCK).all().stream()
                .flatMap(clock -> clock.fact(Fact.CLOCK_SECONDS).stream())
                .findFirst()
                .filter(ignored -> seen.about(Target.CLOCK).fails())
                .ifPresent(off -> number(values, "days", off, 86_400));
        values.put("usual", usual(seen));
        if (works) {
            values.putIfAbsent("seconds", 1L);
        }
        return values;
    }

    /** Returns how many other address books than this computer's know the site; where none does, how many answered at all. */
    private static int books(Seen seen) {
        Seen answered = seen.only(other -> other.target() == Target.NAME_PUBLIC || other.target() == Target.NAME_PUBLIC_SAFE)
                .only(other -> other.outcome() != Outcome.NAME_SILENT);
        Seen knowing = answered.only(other -> other.outcome().works());
        // another place looks the name up in a book of its own
        Seen outside = seen.only(other -> other.vantage().outside());
        Seen knowingThere = outside.only(other -> other.facts().containsKey(Fact.ADDRESS));
        if (knowing.none() && !knowingThere.none()) {
            return knowingThere.all().size();
        }
        if (answered.none()) {
            return outside.all().size();
        }
        // one that is asked both openly and sealed is still one
        return (int) (knowing.none() ? answered : knowing).all().stream().map(Observation::asked).distinct().count();
    }

    private static boolean outsideWorks(Seen seen) {
        Seen outside = seen.only(other -> other.vantage().outside());
        return outside.count(other -> other.outcome().works()) * 2 > outside.all().size();
    }

    private static long usual(Seen seen) {
        DoubleStream times = seen.at(Vantage.SYSTEM, Target.REFERENCE).only(other -> other.outcome().works()).all().stream()
                .mapToDouble(other -> other.duration().toMillis())
                .sorted();
        double[] sorted = times.toArray();
        return sorted.length == 0 ? 1 : seconds(Duration.ofMillis((long) sorted[sorted.length / 2]));
    }

    private static long seconds(Duration duration) {
        return Math.max(1, Math.ceilDiv(duration.toMillis(), 1000));
    }

    /** A fact that is not a number leaves its sentence without a value, and so out. */
    private static void number(Map<String, Object> values, String key, String text, long unit) {
        try {
            values.put(key, Math.max(1, Math.abs(Math.round((double) Long.parseLong(text) / unit))));
        } catch (NumberFormatException e) {
            values.remove(key);
        }
    }
}
