package app.whoseside.examination;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.probe.NameComparison;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that an examination has heard so far, and what it needs to know of it to go on. */
final class Heard {
    private static final Duration BRIEF = Duration.ofMillis(1500);
    private static final Set<Target> ABOUT_HOST = Set.of(
            Target.NAME, Target.HOSTS_FILE, Target.SITE_CONNECTION, Target.SITE_IDENTITY, Target.FIREWALL, Target.NAME_PUBLIC, Target.NAME_PUBLIC_SAFE,
            Target.SITE_START, Target.SITE_AGAIN);
    private static final Set<Target> ABOUT_DOOR = Set.of(
            Target.PROXY_SETTING, Target.PROXY, Target.SITE_CONNECTION, Target.SITE_IDENTITY, Target.SITE_START, Target.SITE_AGAIN);

    private final List<Observation> known = new ArrayList<>();

    void add(List<Observation> more) {
        known.addAll(more);
    }

    List<Observation> all() {
        return List.copyOf(known);
    }

    /** Returns what the page did for this computer as it is set up; empty while it is awaited. */
    Optional<Observation> page() {
        return known.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).findFirst();
    }

    boolean opens() {
        return page().filter(seen -> seen.outcome().works()).isPresent();
    }

    boolean about(Target target) {
        return known.stream().anyMatch(seen -> seen.target() == target);
    }

    boolean vpn() {
        return known.stream().anyMatch(seen -> seen.target() == Target.VPN_SETTING && seen.outcome() == Outcome.PRESENT);
    }

    long references() {
        return known.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.REFERENCE)).count();
    }

    boolean othersAnswered() {
        return known.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.REFERENCE) && seen.outcome().works()).count() >= 2;
    }

    boolean countryTold() {
        return known.stream().anyMatch(seen -> seen.target() == Target.REFERENCE && seen.facts().containsKey(Fact.COUNTRY));
    }

    /** Whether the page was refused: a site may turn away only what it does not know. */
    boolean refused() {
        return page().filter(seen -> seen.outcome() == Outcome.FORBIDDEN || seen.outcome() == Outcome.OTHER_REFUSAL).isPresent();
    }

    /** Whether asking once more may show another thing, and soon. */
    boolean failsBriefly() {
        return page().filter(seen -> seen.duration().compareTo(BRIEF) < 0)
                .filter(seen -> switch (seen.outcome()) {
                    case INTERNAL_ERROR, BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT, OTHER_SERVER_ERROR, ORIGIN_FAULT, RESET, BROKEN_ANSWER -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** Puts a better answer in the place of the page's. */
    void pageIs(List<Observation> better) {
        known.removeIf(seen -> seen.is(Vantage.SYSTEM, Target.SITE));
        known.addAll(better);
    }

    void forgetProxySetting() {
        known.removeIf(seen -> seen.target() == Target.PROXY_SETTING);
    }

    /** Drops what was heard about the first host, where the page leads on to another; the page itself stays, and what the person told. */
    void forgetHost() {
        known.removeIf(seen -> ABOUT_HOST.contains(seen.target()) || aroundSettings(seen));
    }

    /** The same where only the scheme changes: the host stays, its door and the way that the settings have for it do not. */
    void forgetDoor() {
        known.removeIf(seen -> ABOUT_DOOR.contains(seen.target()) || aroundSettings(seen));
    }

    /** What was asked of the site in another way than the system's own, and not by the person. */
    private static boolean aroundSettings(Observation seen) {
        return seen.target() == Target.SITE && seen.vantage() != Vantage.SYSTEM && !seen.vantage().told();
    }

    /** Returns all of it, and what can be said meanwhile of what is still awaited, set beside one another as the diagnosis wants it. */
    List<Observation> judged(Stream<Observation> meanwhile) {
        List<Observation> open = known.stream()
                .filter(seen -> seen.target() == Target.NAME_PUBLIC || seen.target() == Target.NAME_PUBLIC_SAFE)
                .toList();
        boolean behind = page().filter(here -> here.outcome().bad() && here.facts().containsKey(Fact.REDIRECTS)).flatMap(Hops::last).isPresent();
        return Stream.concat(known.stream(), meanwhile)
                .map(seen -> behind && ledOn(seen) ? seen.with(Outcome.UNKNOWN, "led-on") : seen)
                // What the system's resolver said is a lie only beside what the public ones say.
                .map(seen -> seen.is(Vantage.SYSTEM, Target.NAME) ? NameComparison.judge(seen, open) : seen)
                .toList();
    }

    /** A place that was led on did not see the page that fails behind it here: like is compared with like. */
    private static boolean ledOn(Observation seen) {
        return seen.vantage().outside() && seen.outcome().works() && seen.fact(Fact.STATUS).filter(status -> status.startsWith("3")).isPresent();
    }
}
