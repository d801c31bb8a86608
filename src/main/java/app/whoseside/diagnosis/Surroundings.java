package app.whoseside.diagnosis;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Cause.Condition;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Part;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the path is built on this computer, as far as the observations tell.
 *
 * @param has what the path has, in the terms that causes and steps ask for
 * @param reach how far away the site is
 */
record Surroundings(Address address, Set<Condition> has, Reach reach) {

    enum Reach {
        THIS_COMPUTER,
        /** In the network that the person is in, or behind its VPN. */
        INSIDE,
        PUBLIC
    }

    static Surroundings of(Address address, List<Observation> observations) {
        Set<Condition> has = EnumSet.noneOf(Condition.class);
        if (observations.stream().noneMatch(seen -> seen.is(Vantage.SYSTEM, Target.SITE) && seen.outcome().bad())) {
            has.add(Condition.SITE_NOT_FAILING);
        }
        for (Observation seen : observations) {
            if (seen.target() == Target.PROXY_SETTING && seen.outcome() == Outcome.PRESENT) {
                has.add(Condition.PROXY);
                if (seen.says(Fact.LOCALITY, "local")) {
                    has.add(Condition.PROXY_LOCAL);
                }
            }
            if (seen.target() == Target.VPN_SETTING && seen.outcome() == Outcome.PRESENT) {
                has.add(Condition.VPN);
            }
            if (seen.target() == Target.SITE_AGAIN && seen.outcome().works()) {
                has.add(Condition.OPENED_AGAIN);
            }
            if (seen.is(Vantage.BROWSER, Target.SITE) && seen.outcome() == Outcome.FAILS) {
                has.add(Condition.BROWSER_FAILS);
            }
            if (seen.is(Vantage.SYSTEM, Target.NAME) && isPrivateNumber(seen.asked().split(" ")[0])) {
                has.add(Condition.RESOLVER_LOCAL);
                if (PublicNames.isLoopback(seen.asked().split(" ")[0])) {
                    has.add(Condition.RESOLVER_HERE);
                }
            }
        }
        if (resolverBesideRouter(observations)) {
            has.add(Condition.RESOLVER_NEIGHBOUR);
        }
        if (dateExplains(observations)) {
            has.add(Condition.DATE_EXPLAINS);
        }
        if (nameLeadsHome(observations) || (has.contains(Condition.RESOLVER_NEIGHBOUR) && !has.contains(Condition.VPN))) {
            has.add(Condition.NAME_LEADS_HOME);
        }
        if (observations.stream().anyMatch(Surroundings::announcesTrouble)) {
            has.add(Condition.TROUBLE_ANNOUNCED);
        }
        if (!has.contains(Condition.RESOLVER_HERE)) {
            has.add(Condition.RESOLVER_BEYOND);
        }
        if (!address.safe()) {
            has.add(Condition.PLAIN_HTTP);
        }
        if (!address.isStartPage()) {
            has.add(Condition.INNER_PAGE);
        }
        return new Surroundings(address, has, reach(address, observations));
    }

    /** Each certificate has its own dates, so a clock that is off spoils one site and leaves others as they are. */
    private static boolean dateExplains(List<Observation> observations) {
        Optional<Long> ahead = observations.stream()
                .filter(seen -> seen.target() == Target.CLOCK && seen.outcome() == Outcome.OFF)
                .flatMap(seen -> number(seen, Fact.CLOCK_SECONDS).stream())
                .map(seconds -> Math.round(seconds / 3600.0))
                .findFirst();
        return ahead.isPresent() && observations.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).anyMatch(page -> switch (page.outcome()) {
            case CERTIFICATE_EXPIRED -> number(page, Fact.HOURS_LATE).filter(hours -> ahead.get() > 0 && hours <= ahead.get()).isPresent();
            case CERTIFICATE_NOT_YET_VALID -> number(page, Fact.HOURS_EARLY).filter(hours -> ahead.get() < 0 && hours <= -ahead.get()).isPresent();
            default -> false;
        });
    }

    private static Optional<Long> number(Observation seen, Fact fact) {
        return seen.fact(fact).filter(text -> text.matches("-?\\d{1,12}")).map(Long::valueOf);
    }

    /** An answer with the router's own address, or one beside it, is made in this network: nobody outside knows its numbers. */
    private static boolean nameLeadsHome(List<Observation> observations) {
        Optional<String> router = router(observations);
        List<String> found = observations.stream()
                .filter(seen -> seen.is(Vantage.SYSTEM, Target.NAME))
                .flatMap(seen -> seen.fact(Fact.ADDRESSES).stream())
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
        return router.filter(number -> number.matches("[0-9.]+")).isPresent()
                && !found.isEmpty()
                && found.stream().allMatch(number -> !PublicNames.isPublicNumber(number) && beside(router.get(), number));
    }

    private static Optional<String> router(List<Observation> observations) {
        return observations.stream().filter(seen -> seen.target() == Target.ROUTER).map(Observation::asked).findFirst();
    }

    private static boolean beside(String router, String number) {
        return number.startsWith(router.substring(0, router.lastIndexOf('.') + 1));
    }

    private static boolean resolverBesideRouter(List<Observation> observations) {
        Optional<String> router = router(observations);
        Optional<String> resolver = observations.stream()
                .filter(seen -> seen.is(Vantage.SYSTEM, Target.NAME))
                .map(seen -> seen.asked().split(" ")[0])
                .filter(asked -> isPrivateNumber(asked) && !PublicNames.isLoopback(asked))
                .findFirst();
        return router.isPresent() && resolver.isPresent() && !router.equals(resolver);
    }

    /** Planned work and small matters are announced all the time, and say nothing about a page that fails. */
    private static boolean announcesTrouble(Observation seen) {
        return seen.target() == Target.STATUS_PAGE
                && seen.outcome() == Outcome.PRESENT
                && (seen.says(Fact.REASON, "major") || seen.says(Fact.REASON, "critical"));
    }

    /** Returns the causes that can be at work here: those of parts that the person's own request crosses. */
    List<Cause> possible(List<Cause> causes) {
        Set<Part> path = Crossing.of(Vantage.BROWSER, Target.SITE, this);
        return causes.stream()
                .filter(cause -> has.containsAll(cause.when()) && cause.part().map(path::contains).orElse(true))
                .toList();
    }

    boolean proxy() {
        return has.contains(Condition.PROXY);
    }

    boolean vpn() {
        return has.contains(Condition.VPN);
    }

    boolean publicName() {
        return PublicNames.isPublic(address.host());
    }

    /** A private address counts as inside only while nobody outside says that the name lives elsewhere: it may be a lie or a pinned entry. */
    private static Reach reach(Address address, List<Observation> observations) {
        boolean knownOutside = observations.stream()
                .anyMatch(seen -> (seen.vantage().outside()
                                || (seen.outcome() == Outcome.WORKS
                                        && (seen.target() == Target.NAME_PUBLIC || seen.target() == Target.NAME_PUBLIC_SAFE)))
                        && numbers(seen).anyMatch(PublicNames::isPublicNumber));
        if (knownOutside || (PublicNames.isPublic(address.host()) && everyNameLeadsInside(observations))) {
            return Reach.PUBLIC;
        }
        List<String> numbers = address.isNumber()
                ? List.of(address.host())
                : observations.stream()
                        .filter(seen -> seen.vantage() == Vantage.SYSTEM && !seen.facts().containsKey(Fact.LOCALITY))
                        .filter(seen -> seen.target() == Target.NAME || seen.target() == Target.SITE || seen.target() == Target.SITE_CONNECTION)
                        .flatMap(Surroundings::numbers)
                        .toList();
        if (address.host().equals("localhost") || (!numbers.isEmpty() && numbers.stream().allMatch(PublicNames::isLoopback))) {
            return Reach.THIS_COMPUTER;
        }
        boolean inside = !numbers.isEmpty() && numbers.stream().noneMatch(PublicNames::isPublicNumber);
        return inside || !PublicNames.isPublic(address.host()) ? Reach.INSIDE : Reach.PUBLIC;
    }

    /** The sign-in page of a network can answer for every name: then the site's inside address says nothing about the site. */
    private static boolean everyNameLeadsInside(List<Observation> observations) {
        List<String> references = observations.stream()
                .filter(seen -> seen.target() == Target.REFERENCE_NAME)
                .flatMap(Surroundings::numbers)
                .toList();
        boolean inside = !references.isEmpty() && references.stream().noneMatch(PublicNames::isPublicNumber);
        return inside || observations.stream().anyMatch(seen -> seen.target() == Target.PORTAL && seen.outcome() == Outcome.SIGN_IN);
    }

    private static Stream<String> numbers(Observation seen) {
        return Stream.concat(seen.fact(Fact.ADDRESS).stream(), seen.fact(Fact.ADDRESSES).stream())
                .flatMap(text -> Arrays.stream(text.split("[ ,]+")))
                .filter(text -> text.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*"));
    }

    private static boolean isPrivateNumber(String asked) {
        return asked.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:]*") && !PublicNames.isPublicNumber(asked);
    }
}
