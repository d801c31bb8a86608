package app.whoseside.ui;

import app.whoseside.model.Thing;
import app.whoseside.model.Vantage;
import app.whoseside.step.Ability;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the page of a step shows at each stage. */
final class StepPages {
    /** More buttons than these would no longer be a row. */
    private static final int MOST_BROWSERS = 4;
    private static final Set<String> ENDS_IN_BROWSER = Set.of("restart-router", "restart-computer", "security-software", "sign-in");

    private final StepModel model;
    private final Session session;
    private final Saver saver;
    private final Texts texts;
    private final DateTimeFormatter time;

    /** The pages act on the model that shows them. */
    interface Making {
        StepPages of(StepModel model);
    }

    StepPages(StepModel model, Session session, Saver saver, Texts texts, ZoneId zone) {
        this.model = model;
        this.session = session;
        this.saver = saver;
        this.texts = texts;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone);
    }

    StepView of(Flow.Step step, Ability ability, String note, Instant until) {
        Map<String, Object> values = new HashMap<>(session.site());
        session.shown().get().ifPresent(snapshot -> values.putAll(snapshot.verdict().values()));
        StepWords words = StepWords.of(texts, step.id(), ability, values);
        return switch (step.stage()) {
            case OFFERED -> offered(step.id(), words);
            case FORM -> StepView.plain(
                    texts.get("step.form"), texts.get("step.form.below"), List.of(),
                    List.of(skip(), choice("step.form.button.yes", () -> model.sending(true)), choice("step.form.button.no", () -> model.sending(false))));
            case LOOK_FIRST -> StepView.plain(
                    texts.get("step.form.look"), texts.get("step.form.look.below"), List.of(texts.get("step.form.look.what")),
                    List.of(skip(), Choice.go(texts.get("step.form.button.looked"), model::looked)));
            case WAITING -> waiting(step.id(), until);
            case COMPANY -> company(words, ability);
            case BUSY -> StepView.plain(words.get("title"), busy(step.id()), List.of(), List.of()).whileWaiting();
            case BY_HAND -> byHand(step.id(), words, note);
            case SHOWN -> StepView.plain(
                    words.get("title"), note, List.of(words.byHand("what")),
                    List.of(skip(), Choice.go(words.byHand("deed"), model::confirm)));
            case DONE -> done(step.id(), values, note);
        };
    }

    private String busy(String step) {
        return step.equals("forget-names") ? texts.get("step.busy.names") : texts.get("step.busy." + thing(step).id());
    }

    private StepView offered(String step, StepWords words) {
        if (step.equals("wait") && model.watchable()) {
            return watch(words);
        }
        List<Choice> choices = new ArrayList<>(List.of(skip()));
        if (!words.get("cant").isEmpty()) {
            choices.add(Choice.leave(words.get("cant"), model::skip));
        }
        List<String> browsers = words.browsers();
        if (step.equals("ask-site")) {
            choices.add(Choice.go(words.get("deed"), saver::copyForSite));
        } else if (browsers.size() > 1) {
            browsers.stream().limit(MOST_BROWSERS).skip(1).toList().reversed().forEach(browser -> choices.add(open(browser, Choice.Role.OTHER)));
            choices.add(open(browsers.getFirst(), Choice.Role.GO));
        } else {
            if (step.equals("other-network") && words.ability() instanceof Ability.Guided guided) {
                choices.add(choice("step.button.settings", () -> model.showSettings(guided.page())));
            }
            choices.add(Choice.go(words.deed(), () -> model.deed(Optional.empty())));
        }
        String square = step.equals("mobile-data") ? session.subject().get().map(subject -> subject.address().url()).orElse("") : "";
        String facts = step.equals("ask-site") ? session.examined().get().map(saver::forSite).orElse("") : "";
        return new StepView(words.get("title"), words.get("why"), words.what(), words.tells(), words.facts(), square, facts, false, choices);
    }

    /** A watch does what this step does, and more. */
    private StepView watch(StepWords words) {
        return new StepView(
                words.get("title"), words.get("why"), List.of(texts.get("step.wait.watch")), List.of(),
                List.of(new StepView.Fact(texts.get("heading.undo"), words.get("undo"))), "", "", false,
                List.of(skip(), Choice.go(texts.get("watch.button.deed"), model::watch)));
    }

    private Choice open(String browser, Choice.Role role) {
        return new Choice(texts.get("step.button.open-in", Map.of("browser", browser)), role, () -> model.deed(Optional.of(browser)));
    }

    private StepView waiting(String step, Instant until) {
        boolean longer = step.equals("wait");
        return StepView.plain(
                texts.get(longer ? "step.waiting.long" : "step.waiting"), texts.get("step.waiting.below", Map.of("time", time.withLocale(texts.habits()).format(until))),
                List.of(texts.get("step.waiting.what")),
                List.of(Choice.leave(texts.get("step.waiting.button.stop"), model::back), choice("step.waiting.button.now", model::lookNow)))
                .whileWaiting();
    }

    private StepView company(StepWords words, Ability ability) {
        String thing = ability instanceof Ability.Switches switches ? switches.thing().id() : Thing.VPN.id();
        return StepView.plain(
                words.get("title"), texts.get("step.company-" + thing), words.what(),
                List.of(choice("step.company.button." + thing, model::switchOff), Choice.go(texts.get("step.company.button.ask"), model::skip)));
    }

    private StepView byHand(String step, StepWords words, String note) {
        boolean setting = step.equals("proxy-off") || step.equals("vpn-off");
        List<Choice> choices = new ArrayList<>(List.of(skip()));
        if (setting) {
            choices.add(choice("step.button.settings", () -> model.showSettings(Undo.page(thing(step)))));
        }
        choices.add(Choice.go(words.byHand("deed"), model::confirm));
        return new StepView(
                words.get("title"), setting ? texts.get("step.by-hand") : note, List.of(words.byHand("what")), List.of(),
                List.of(new StepView.Fact(texts.get("heading.undo"), words.byHand("undo"))), "", "", false, choices);
    }

    private StepView done(String step, Map<String, Object> values, String note) {
        boolean here = StepModel.vantage(step) == Vantage.BROWSER && ENDS_IN_BROWSER.contains(step);
        return StepView.plain(
                texts.get(here ? "step.outcome.again" : "step.outcome", values),
                note.isEmpty() ? texts.get("step.told.below", values) : note, List.of(),
                List.of(skip(), choice("step.outcome.other", model::somethingElse), choice("step.outcome.same", () -> model.outcome(false)),
                        choice("step.outcome.opened", () -> model.outcome(true))));
    }

    private Choice skip() {
        return Choice.leave(texts.get("step.skip"), model::skip);
    }

    private Choice choice(String key, Runnable deed) {
        return Choice.other(texts.get(key), deed);
    }

    private static Thing thing(String step) {
        return step.startsWith("vpn") ? Thing.VPN : Thing.PROXY;
    }

    String shown() {
        return texts.get("step.shown");
    }

    String opened(String browser) {
        return texts.get("step.opened", Map.of("browser", browser));
    }

    String notOpened() {
        return texts.get("step.not-opened");
    }

    String sameNetwork() {
        return texts.get("network.not-yet");
    }
}
