package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Confidence;
import app.whoseside.model.Party;
import app.whoseside.model.Verdict;
import app.whoseside.testing.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictWordsTest {
    private static final VerdictWords WORDS = new VerdictWords(Messages.english());

    @Test
    void sureStatesIt() {
        VerdictText text = WORDS.of(Samples.backendDown(Confidence.SURE));
        assertEquals("On their side", text.side());
        assertEquals("shop.example has a fault on the inside.", text.headline());
        assertEquals("Several checks agree.", text.sureness());
        assertEquals(2, text.why().size());
        assertEquals(Optional.of("Nobody outside was asked."), text.missing());
        assertEquals("Who can fix it", text.whoLabel());
    }

    @Test
    void likelySaysProbablyOnce() {
        VerdictText text = WORDS.of(Samples.backendDown(Confidence.LIKELY));
        assertEquals("shop.example probably has a fault on the inside.", text.headline());
        assertEquals("Who would fix it", text.whoLabel());
    }

    /** However many directories are set, and however many of them answer: nobody is counted who said nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cause.site-name-gone.why.2 | Another address book says the same. | Other address books say the same.
            cause.provider-lookup-broken.why.3 | Another address book answers at once. | Other address books answer at once.
            cause.provider-lookup-wrong.why.2 | For shop.example, another address book gives a different answer. | For shop.example, other address books give a different answer.
            """)
    void otherAddressBooksAreThoseThatAnswered(String key, String one, String more) {
        Messages messages = Messages.english();
        assertEquals(Optional.of(one), messages.find(key, Map.of("site", "shop.example", "books", 1)));
        assertEquals(Optional.of(more), messages.find(key, Map.of("site", "shop.example", "books", 3)));
        assertEquals(Optional.empty(), messages.find(key, Map.of("site", "shop.example")));
    }

    @Test
    void unsureNamesNobodyAndGivesThePlacesThatAreLeft() {
        VerdictText text = WORDS.of(Samples.cannotTell());
        assertEquals("We cannot tell yet whose side this is on.", text.headline());
        assertEquals(
                List.of(
                        "These places work: this computer and your network.",
                        "The trouble is in one of these: your proxy and shop.example.",
                        "One step from you would tell them apart."),
                text.why());
        assertEquals(List.of("Open the page on your phone, Wi-Fi off."), text.now());
        assertEquals("1 to 3 minutes.", text.howLong());
    }

    @Test
    void aLeadingCauseThatIsUnsureIsNotNamed() {
        assertEquals("We cannot tell yet whose side this is on.", WORDS.of(Samples.backendDown(Confidence.UNSURE)).headline());
    }

    @Test
    void aCauseThatIsNeverSureKeepsItsOnlyHeadline() {
        Verdict check = with("site-bot-check", Party.NONE, Confidence.SURE);
        assertEquals("shop.example probably wants to see that you are human.", WORDS.of(check).headline());
        Verdict closed = with("closed-network", Party.UNKNOWN, Confidence.UNSURE);
        assertEquals("We can see only part of the way.", WORDS.of(closed).headline());
    }

    @Test
    void aSentenceWithoutItsFactsIsLeftOut() {
        var verdict = Samples.works();
        var bare = new Verdict(
                verdict.side(), verdict.party(), verdict.cause(), verdict.confidence(), List.of(), verdict.why(), List.of(),
                verdict.now(), List.of(), verdict.places(), Map.of());
        assertEquals(List.of(), WORDS.of(bare).why());
        assertEquals("this site works right now.", WORDS.of(bare).headline());
    }

    private static Verdict with(String cause, Party party, Confidence confidence) {
        return new Verdict(
                party.side(), party, cause, confidence, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of("site", "shop.example"));
    }

    @Test
    void whatCouldNotBeAskedIsSaidAsFarAsItIsKnown() {
        var sample = Samples.examined(Samples.works());
        var examined = new app.whoseside.model.Examined(
                sample.address(), sample.verdict(), List.of(), Map.of(),
                List.of("outside.none.used-up", "outside.none.inside-name", "no.such.key"), Samples.NOON, sample.took(), sample.took());
        assertEquals(
                List.of(
                        "Your network has used its free checks for this hour.",
                        "shop.example is a name inside your network. Nobody outside can see it, so we do not ask."),
                new UnaskedWords(Messages.english()).of(examined));
    }
}
