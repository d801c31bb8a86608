package app.whoseside.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The Proxy-Status field (RFC 9209): what each hop says of the answer that it passed on or made. The hop nearest to the site stands
 * first, the one nearest to the reader last.
 */
record ProxyStatus(List<Hop> hops) {
    /**
     * One hop.
     *
     * @param error what it says went wrong; empty also for a type that is not registered
     * @param received the status that came to it; empty where it does not say
     * @param nextHop whom it asked; empty where it does not say
     */
    record Hop(String name, Optional<ProxyError> error, Optional<Integer> received, Optional<String> nextHop) {
        /** Returns whether this hop itself made the page. */
        boolean made() {
            return received.isEmpty() && error.filter(ProxyError::makes).isPresent();
        }
    }

    ProxyStatus {
        hops = List.copyOf(hops);
    }

    /** Reads every such field of the page; a field that breaks the rules of its syntax counts as none (RFC 8941, section 4.2). */
    static ProxyStatus of(Page page) {
        return new ProxyStatus(FieldList.read(String.join(", ", page.values("proxy-status"))).stream().map(ProxyStatus::hop).toList());
    }

    /** Returns the hop nearest to the reader that names an error. */
    Optional<Hop> nearestError() {
        return hops.reversed().stream().filter(hop -> hop.error().isPresent()).findFirst();
    }

    /** Returns whether the hop nearest to the reader says that it only passed on what it received. */
    boolean passedOn() {
        return !hops.isEmpty() && hops.getLast().error().isEmpty() && hops.getLast().received().isPresent();
    }

    /** Corrects a role that was read from a sealed page: there, every hop that could write this field stands at the site's end. */
    Role correct(Role role) {
        Optional<Hop> nearest = nearestError();
        if (nearest.isEmpty()) {
            return role;
        }
        Hop hop = nearest.get();
        ProxyError.Blame blame = hop.error().orElseThrow().blame();
        return switch (role) {
            case CDN -> blame == ProxyError.Blame.BEHIND ? Role.CDN_BLAMES_SITE : role;
            case CDN_BLAMES_SITE -> blame == ProxyError.Blame.ITSELF && hop.made() && hop.equals(hops.getLast()) ? Role.CDN : role;
            case UNKNOWN -> blame == ProxyError.Blame.BEHIND && hop.made() ? Role.SITE_GATEWAY : role;
            default -> role;
        };
    }

    private static Hop hop(FieldList.Member member) {
        return new Hop(
                member.value(),
                Optional.ofNullable(member.parameters().get("error")).flatMap(ProxyError::named),
                Optional.ofNullable(member.parameters().get("received-status")).filter(code -> code.matches("[1-5][0-9]{2}")).map(Integer::valueOf),
                Optional.ofNullable(member.parameters().get("next-hop")));
    }
}
