package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.model.Thing;
import app.whoseside.step.Ability;
import app.whoseside.step.Hands;
import app.whoseside.step.PutBack;
import app.whoseside.step.Standing;
import app.whoseside.step.Switched;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** While an example plays the hands of the program stay in its lap, but for putting back what they changed before. */
class PracticeTest {
    private static final Set<String> STILL = Set.of("standing", "lost", "putBack", "leave");
    private final List<String> called = new ArrayList<>();
    private boolean playing;

    private final Hands real = (Hands) Proxy.newProxyInstance(PracticeTest.class.getClassLoader(), new Class<?>[] {Hands.class}, (proxy, method, given) -> {
        called.add(method.getName());
        return answer(method);
    });

    private static Object answer(Method method) {
        Class<?> type = method.getReturnType();
        return type == boolean.class ? (Object) true
                : type == List.class ? List.of()
                : type == Ability.class ? new Ability.Switches(Thing.PROXY, "", false)
                : type == Switched.class ? new Switched.Off(new Standing("1", Thing.PROXY, "", Samples.NOON))
                : type == PutBack.class ? PutBack.DONE : null;
    }

    private List<String> reached() throws IllegalAccessException, InvocationTargetException {
        called.clear();
        Hands hands = new PracticeHands(real, () -> playing);
        for (Method method : Hands.class.getMethods()) {
            Object[] nothing = Arrays.stream(method.getParameterTypes()).map(type -> type == boolean.class ? (Object) false : null).toArray();
            method.invoke(hands, nothing);
        }
        return called.stream().sorted().toList();
    }

    @Test
    void nobodyOutsideCanBeAskedWhileAnExamplePlays() {
        Practice practice = new Practice();
        Wiring wiring = practice.over(new Wiring(null, null, null, null, new Kit.FakeChoice(), null, () -> true, null, new FakeReconsidering(), null, null, null));
        Session session = new Session(new FakeExaminer(), wiring.reconsidering(), wiring.outside(), () -> true, Runnable::run, () -> Samples.NOON);
        practice.follow(session);
        assertEquals(true, wiring.outside().possible(Samples.SHOP));
        practice.play(SampleAround.example("works"), session);
        assertEquals(false, wiring.outside().possible(Samples.SHOP));
        session.stop();
        assertEquals(true, wiring.outside().possible(Samples.SHOP));
    }

    @Test
    void whatIsWrittenOfAnExampleBeforeItsEndSaysSo() {
        List<Examined> written = new ArrayList<>();
        Practice practice = new Practice();
        Session session = new Session(new FakeExaminer(), new FakeReconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, () -> Samples.NOON);
        practice.play(SampleAround.example("works"), session);
        practice.summaries(new SummaryWriter() {
            @Override
            public Draft draft(Examined examined) {
                written.add(examined);
                return back -> new Written("", "", "", List.of(), List.of());
            }

            @Override
            public List<Observation> shown(Address address, List<Observation> observations) {
                return observations;
            }
        }).written(app.whoseside.testing.Samples.examined(Samples.works()));
        assertEquals(java.util.Optional.of("works"), written.getFirst().example());
    }

    /** Who tells of an example before it has played to its end would else leave it among the last sites. */
    @Test
    void whatFollowsFromAnExampleIsMarkedAsOneUntilItEnds() {
        FakeReconsidering concluding = new FakeReconsidering();
        Practice practice = new Practice();
        Wiring wiring = practice.over(new Wiring(null, null, null, null, null, null, () -> true, null, concluding, null, null, null));
        Session session = new Session(new FakeExaminer(), wiring.reconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, () -> Samples.NOON);
        practice.follow(session);
        Examined unmarked = new Examined(Samples.SHOP, Samples.works(), List.of(), Map.of(), List.of(), Samples.NOON, Duration.ZERO, Duration.ZERO);
        practice.play(SampleAround.example("works"), session);
        assertEquals(Optional.of("works"), wiring.reconsidering().with(unmarked, Map.of()).example());
        session.stop();
        assertEquals(Optional.empty(), wiring.reconsidering().with(unmarked, Map.of()).example());
    }

    @Test
    void everyDeedReachesTheRealHandsAndInAnExampleOnlyPuttingBack() throws Exception {
        assertEquals(Arrays.stream(Hands.class.getMethods()).map(Method::getName).sorted().toList(), reached());
        playing = true;
        assertEquals(STILL.stream().sorted().toList(), reached());
        assertInstanceOf(Switched.Not.class, new PracticeHands(real, () -> playing).switchOff(Thing.PROXY));
        assertNotEquals(List.of(), called);
    }
}
