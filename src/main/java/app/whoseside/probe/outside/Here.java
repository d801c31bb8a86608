package app.whoseside.probe.outside;

import app.whoseside.model.Vantage;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the person is, as far as it is known; usually nothing.
 *
 * @param network AS number and name, such as {@code AS64500 Example Net}, or only one of them
 * @param country ISO 3166-1 alpha-2, upper case
 */
public record Here(Optional<String> network, Optional<String> country) {
    private static final Pattern NUMBER = Pattern.compile("(?i)^AS(\\d{1,10})\\b\\s*");

    OptionalInt asn() {
        Matcher matcher = NUMBER.matcher(network.orElse(""));
        return matcher.find() ? OptionalInt.of((int) Long.parseLong(matcher.group(1))) : OptionalInt.empty();
    }

    Optional<String> networkName() {
        return network.map(text -> NUMBER.matcher(text).replaceFirst("").strip()).filter(text -> !text.isEmpty());
    }

    /** Returns how near a measurement probe is. */
    Vantage vantage(int probeAsn, String probeNetwork, String probeCountry) {
        boolean sameNetwork = asn().isPresent()
                ? asn().getAsInt() == probeAsn
                : networkName().filter(name -> name.equalsIgnoreCase(probeNetwork)).isPresent();
        if (sameNetwork) {
            return Vantage.OUTSIDE_OWN_NETWORK;
        }
        boolean sameCountry = country.map(code -> code.toUpperCase(Locale.ROOT)).filter(probeCountry::equals).isPresent();
        return sameCountry ? Vantage.OUTSIDE_NEAR : Vantage.OUTSIDE;
    }
}
