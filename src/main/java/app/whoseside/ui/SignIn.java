package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Which address brings up the sign-in page of a Wi-Fi: it can only take the place of a page that is asked for without a safe connection. */
final class SignIn {
    private SignIn() {}

    /** Returns the check that a sign-in page answered in place of its own, or the site's start page by plain http. */
    static Address page(Address site, List<Observation> seen) {
        return seen.stream()
                .filter(one -> one.target() == Target.PORTAL && one.outcome() == Outcome.SIGN_IN)
                .flatMap(one -> plain(one.asked()).stream())
                .findFirst()
                .orElseGet(() -> new Address("http", site.host(), 80, "/"));
    }

    private static Optional<Address> plain(String url) {
        try {
            URI uri = URI.create(url);
            boolean plain = "http".equals(uri.getScheme()) && uri.getHost() != null;
            String path = (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return plain ? Optional.of(new Address("http", uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort(), path)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
