package app.whoseside.diagnosis;

import app.whoseside.diagnosis.Surroundings.Reach;
import app.whoseside.model.Part;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which parts of the path a question crosses: what an answer that works clears, and an answer that fails suspects. */
final class Crossing {
    private static final Set<Part> HERE = EnumSet.of(Part.COMPUTER, Part.LINK);
    /** The site itself, with everything that every visitor meets. */
    private static final Set<Part> THERE = EnumSet.of(Part.CDN, Part.SITE_NAME, Part.SITE);

    private Crossing() {}

    static Set<Part> of(Vantage vantage, Target target, Surroundings around) {
        boolean proxy = around.proxy() && throughProxy(vantage);
        boolean vpn = around.vpn() && throughVpn(vantage);
        return switch (target) {
            case LINK -> EnumSet.of(Part.LINK);
            case ROUTER -> EnumSet.of(Part.COMPUTER, Part.LINK, Part.ROUTER);
            case HOSTS_FILE -> EnumSet.of(Part.HOSTS_FILE);
            case FIREWALL -> EnumSet.of(Part.FIREWALL, Part.COMPUTER);
            case CLOCK -> EnumSet.of(Part.CLOCK);
            case PROXY_SETTING, VPN_SETTING, STATUS_PAGE -> EnumSet.noneOf(Part.class);
            case PROXY_REFERENCE -> plus(line(vpn), List.of(Part.PROXY));
            case PORTAL -> plus(line(vpn), List.of(Part.RESOLVER));
            case NAME -> plus(line(vpn), List.of(Part.RESOLVER, Part.RESOLVER_FOR_SITE, Part.SITE_NAME, Part.HOSTS_FILE));
            case REFERENCE_NAME -> plus(line(vpn), List.of(Part.RESOLVER));
            case NAME_PUBLIC, NAME_PUBLIC_SAFE -> plus(line(vpn), List.of(Part.SITE_NAME));
            case REFERENCE_NAME_PUBLIC -> line(vpn);
            case REFERENCE -> reference(vantage, proxy, vpn);
            case SITE, SITE_START, SITE_AGAIN, SITE_CONNECTION, SITE_IDENTITY, PROXY -> site(vantage, target, proxy, vpn, around);
        };
    }

    private static Set<Part> reference(Vantage vantage, boolean proxy, boolean vpn) {
        Set<Part> parts = plus(line(vpn), List.of(Part.CLOCK));
        if (vantage == Vantage.AROUND_VPN) {
            return line(false);
        }
        parts.add(proxy ? Part.PROXY : Part.RESOLVER);
        return parts;
    }

    private static Set<Part> site(Vantage vantage, Target target, boolean proxy, boolean vpn, Surroundings around) {
        Set<Part> parts = EnumSet.copyOf(THERE);
        if (target != Target.SITE_START || around.address().isStartPage()) {
            parts.add(Part.PAGE);
        }
        switch (vantage) {
            case OUTSIDE -> {}
            case OUTSIDE_NEAR -> parts.addAll(List.of(Part.CDN_BRANCH, Part.SITE_COUNTRY_RULE));
            case MOBILE_DATA -> parts.addAll(List.of(Part.CDN_BRANCH, Part.SITE_COUNTRY_RULE));
            case OUTSIDE_OWN_NETWORK -> parts.addAll(List.of(Part.CDN_BRANCH, Part.SITE_COUNTRY_RULE, Part.ROUTE, Part.RESOLVER_FOR_SITE));
            case OTHER_NETWORK ->
                parts.addAll(List.of(Part.COMPUTER, Part.HOSTS_FILE, Part.FIREWALL, Part.CLOCK, Part.SECURITY_SOFTWARE, Part.CDN_BRANCH, Part.SITE_COUNTRY_RULE));
            case OTHER_DEVICE -> {
                parts.addAll(List.of(Part.LINK, Part.ROUTER, Part.SIGN_IN, Part.LINE, Part.RESOLVER, Part.RESOLVER_FOR_SITE));
                parts.addAll(List.of(Part.ROUTE, Part.NETWORK_FILTER, Part.CDN_BRANCH, Part.SITE_RULE, Part.SITE_COUNTRY_RULE));
            }
            default -> parts.addAll(fromHere(vantage, proxy, vpn, around));
        }
        return parts;
    }

    private static Set<Part> fromHere(Vantage vantage, boolean proxy, boolean vpn, Surroundings around) {
        Set<Part> parts = around.reach() == Reach.PUBLIC ? line(vpn) : EnumSet.copyOf(HERE);
        parts.add(Part.FIREWALL);
        if (around.reach() == Reach.THIS_COMPUTER) {
            parts.remove(Part.LINK);
        }
        if (around.address().safe()) {
            parts.addAll(List.of(Part.CLOCK, Part.SECURITY_SOFTWARE));
        }
        if (proxy) {
            parts.addAll(List.of(Part.PROXY, Part.PROXY_TO_SITE));
        } else if (!around.address().isNumber() && vantage != Vantage.OTHER_BOOK) {
            parts.addAll(List.of(Part.HOSTS_FILE, Part.RESOLVER, Part.RESOLVER_FOR_SITE));
        }
        if (vpn) {
            parts.addAll(List.of(Part.VPN, Part.VPN_TO_SITE));
        }
        parts.addAll(List.of(Part.SITE_RULE, Part.SITE_COUNTRY_RULE, Part.CDN_BRANCH));
        if (!proxy && !vpn) {
            parts.add(Part.NETWORK_FILTER);
            if (around.reach() == Reach.PUBLIC) {
                parts.add(Part.ROUTE);
            }
        }
        if (vantage == Vantage.BROWSER || vantage == Vantage.PROXY_OFF || vantage == Vantage.VPN_OFF) {
            parts.add(Part.BROWSER);
        }
        return parts;
    }

    /** The way out into the internet. */
    private static Set<Part> line(boolean vpn) {
        Set<Part> parts = EnumSet.of(Part.COMPUTER, Part.LINK, Part.ROUTER, Part.SIGN_IN, Part.LINE);
        if (vpn) {
            parts.add(Part.VPN);
        }
        return parts;
    }

    private static Set<Part> plus(Set<Part> parts, List<Part> more) {
        Set<Part> all = EnumSet.copyOf(parts);
        all.addAll(more);
        return all;
    }

    private static boolean throughProxy(Vantage vantage) {
        return switch (vantage) {
            case SYSTEM, BROWSER, PRIVATE_WINDOW, OTHER_BROWSER, VPN_OFF, AROUND_VPN -> true;
            default -> false;
        };
    }

    private static boolean throughVpn(Vantage vantage) {
        return switch (vantage) {
            case SYSTEM, DIRECT, OTHER_BOOK, BROWSER, PRIVATE_WINDOW, OTHER_BROWSER, PROXY_OFF -> true;
            default -> false;
        };
    }
}
