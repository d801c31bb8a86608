package app.whoseside.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Observation;
import app.whoseside.model.Side;
import app.whoseside.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a liar reaches with one answer: no blame on others that the program is sure of. */
class HostileAnswersTest {
    private final Diagnosis diagnosis = new Diagnosis(Knowledge.load());

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/", "https://shop.example/cart", "http://shop.example/", "http://shop.example/cart"})
    void oneLieAloneMakesNothingSure(String url) {
        Address address = Scenario.address(url);
        Lie.about(address.safe()).forEach(lie -> {
            Verdict verdict = diagnosis.conclude(address, List.of(lie.seen()), true);
            assertNotEquals(Confidence.SURE, verdict.confidence(), () -> lie + " alone made " + verdict.cause() + " sure");
        });
    }

    /** The worst that a liar can do: his answer stands in the place of the true one, or beside all true ones. */
    @ParameterizedTest
    @MethodSource("app.whoseside.diagnosis.Scenario#all")
    void oneLieAmongTrueAnswersBlamesNobodyElseForSure(Scenario scenario) {
        Side before = diagnosis.conclude(scenario.address(), scenario.observations(), false).side();
        List<String> fallenFor = new ArrayList<>();
        Lie.about(scenario.address().safe()).forEach(lie -> told(scenario, lie).forEach(observations -> {
            Verdict after = diagnosis.conclude(scenario.address(), observations, false);
            boolean blames = after.confidence() == Confidence.SURE && after.side() != before && after.side() != lie.by().mayAccuse();
            // A page that opens blames nobody: whether it is the right one is for those to tell who followed where it leads.
            boolean opens = lie.isPage() && after.side() == Side.NOBODY;
            if (blames && !opens) {
                fallenFor.add(lie + ": " + after.side() + " " + after.cause());
            }
        }));
        assertEquals(List.of(), fallenFor);
    }

    private static Stream<List<Observation>> told(Scenario scenario, Lie lie) {
        List<Observation> instead = new ArrayList<>(scenario.observations());
        List<Observation> beside = new ArrayList<>(scenario.observations());
        beside.add(lie.seen());
        for (int i = 0; i < instead.size(); i++) {
            if (instead.get(i).is(lie.seen().vantage(), lie.seen().target())) {
                instead.set(i, lie.seen());
                return lie.isPage() ? Stream.of(instead) : Stream.of(instead, beside);
            }
        }
        return Stream.of(beside);
    }
}
