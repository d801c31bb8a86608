package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import java.util.Optional;

/** Whom a page's marks name: the author, and the mark that told. */
record Signature(PageAuthor author, Mark mark) {

    /**
     * Returns the author's role on this page. A weak mark, or headers that clear the person's side, tell it of a page that came sealed.
     * Elsewhere anybody on the way could have left them, so that the role stays unknown; the same where a proxy's page came through
     * one more proxy.
     */
    Role role(Page page) {
        boolean easilyFaked = mark.weak() || mark.headersOnly() && !author.role().userSide();
        if (easilyFaked && page.passage() != Passage.SEALED) {
            return Role.UNKNOWN;
        }
        Role role = author.roleOn(page.passage());
        boolean passedOn = role == Role.USER_PROXY && (Via.of(page).passedOn(page) || ProxyStatus.of(page).passedOn());
        return passedOn ? Role.UNKNOWN : role;
    }

    /** Returns what the page means, where its author knows better than the status; a sealed page is no sign-in page of the network. */
    Optional<Outcome> reads(Page page) {
        return author.reads().filter(outcome -> page.passage() != Passage.SEALED || outcome != Outcome.SIGN_IN);
    }
}
