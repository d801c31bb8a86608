package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Part;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody on the way may speak in the site's name. */
class ProofTest {
    private static final Observation TRUSTED = page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list", Fact.FINGERPRINT, "ab12");
    private static final Observation MADE_UP = page(Outcome.BAD_GATEWAY, Fact.TRUST, "this-computer-only", Fact.FINGERPRINT, "eeee");
    private static final Observation OUTSIDE_SAME = outside(Outcome.BAD_GATEWAY, Fact.FINGERPRINT, "ab12");
    private static final Observation OUTSIDE_OTHER = outside(Outcome.WORKS, Fact.FINGERPRINT, "cccc");

    @Test
    void anAnswerIsTheSitesWhenEverybodyTrustsItsCertificateOrOthersSeeIt() {
        assertTrue(given().proves(TRUSTED));
        assertFalse(given().proves(MADE_UP));
        assertFalse(given().proves(page(Outcome.BAD_GATEWAY)));
        assertFalse(given(OUTSIDE_SAME).proves(MADE_UP));
        assertTrue(given(outside(Outcome.BAD_GATEWAY, Fact.FINGERPRINT, "eeee")).proves(MADE_UP));
        // A site may have several certificates at once, each trusted by all.
        assertTrue(given(OUTSIDE_OTHER).proves(TRUSTED));
        assertTrue(given(OUTSIDE_OTHER).proves(page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list")));
        assertTrue(given().proves(saw(Vantage.SYSTEM, Target.SITE_START, Outcome.WORKS, Fact.TRUST, "public-list")));
    }

    @Test
    void whatIsNoAnswerOfTheSiteProvesNothing() {
        assertFalse(given().proves(page(Outcome.SILENT, Fact.TRUST, "public-list")));
        assertFalse(given().proves(saw(Vantage.SYSTEM, Target.REFERENCE, Outcome.WORKS, Fact.TRUST, "public-list")));
        assertFalse(given().proves(outside(Outcome.WORKS, Fact.TRUST, "public-list")));
    }

    @Test
    void certificatesAreComparedWithThoseThatOthersSee() {
        assertTrue(given(OUTSIDE_SAME).sameOutside(TRUSTED));
        assertFalse(given(OUTSIDE_OTHER).sameOutside(TRUSTED));
        assertFalse(given().sameOutside(TRUSTED));
        assertFalse(given(OUTSIDE_SAME).sameOutside(page(Outcome.BAD_GATEWAY)));
        assertFalse(given(saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS, Fact.FINGERPRINT, "ab12")).sameOutside(TRUSTED));
    }

    @Test
    void aCertificateIsPutInOnlyWhereOthersSeeAnother() {
        assertTrue(given(OUTSIDE_SAME).resigned(MADE_UP));
        assertFalse(given().resigned(MADE_UP));
        assertFalse(given(outside(Outcome.WORKS, Fact.FINGERPRINT, "eeee")).resigned(MADE_UP));
        assertFalse(given(OUTSIDE_OTHER).resigned(TRUSTED));
    }

    @Test
    void aCertificateIsExchangedOnlyAgainstAValidOne() {
        Observation untrusted = page(Outcome.CERTIFICATE_UNTRUSTED, Fact.TRUST, "none", Fact.FINGERPRINT, "eeee");
        assertTrue(given(OUTSIDE_OTHER).exchanged(untrusted));
        assertFalse(given(OUTSIDE_SAME).exchanged(untrusted), "the outside view fails too");
        assertFalse(given(outside(Outcome.WORKS)).exchanged(untrusted), "no certificate to compare");
        assertFalse(given(outside(Outcome.WORKS, Fact.FINGERPRINT, "eeee")).exchanged(untrusted), "the same one");
        assertFalse(given(OUTSIDE_OTHER).exchanged(TRUSTED), "everybody trusts it");
        assertFalse(given(OUTSIDE_OTHER).exchanged(page(Outcome.SILENT)), "no certificate here");
        assertFalse(given(saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS, Fact.FINGERPRINT, "cccc")).exchanged(untrusted), "not from outside");
    }

    @Test
    void onlyTheFarEndAndWhoIsItsGuestSpeaksInItsName() {
        Set<Part> speaks = EnumSet.noneOf(Part.class);
        EnumSet.allOf(Part.class).stream().filter(Proof::speaks).forEach(speaks::add);
        assertEquals(
                EnumSet.of(
                        Part.PROXY_TO_SITE, Part.VPN_TO_SITE, Part.CDN_BRANCH, Part.CDN, Part.SITE_NAME, Part.SITE_RULE,
                        Part.SITE_COUNTRY_RULE, Part.SITE, Part.PAGE),
                speaks);
    }

    private static Proof given(Observation... observations) {
        return new Proof(List.of(observations));
    }
}
