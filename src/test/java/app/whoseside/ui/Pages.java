package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts.Reference;
import app.whoseside.model.Policy;
import app.whoseside.model.Side;
import app.whoseside.model.Thing;
import app.whoseside.settings.Visit;
import app.whoseside.step.Ability;
import app.whoseside.step.PutBack;
import app.whoseside.update.Announcement;
import app.whoseside.update.Signing;
import app.whoseside.update.Standing;
import app.whoseside.update.Updates;
import app.whoseside.update.VersionNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Every page of the window in every state that it has, and how a fresh window gets there. By key only, so that it works in each language. */
final class Pages {
    private static final Ability SWITCHES = new Ability.Switches(Thing.PROXY, "", false);

    private Pages() {}

    /** Returns the pages by name, in the order in which a person meets them. */
    static Map<String, Consumer<Kit>> all() {
        Map<String, Consumer<Kit>> pages = new LinkedHashMap<>();
        pages.put("address-empty", kit -> {});
        pages.put("address", kit -> kit.type("https://shop.example/cart"));
        pages.put("address-note", kit -> {
            kit.type("shop .example");
            click(kit, "address.first.button.1");
        });
        pages.put("address-before", kit -> {
            visits(kit);
            kit.act(() -> kit.window.around().history().read());
        });
        pages.put("address-copied", kit -> {
            kit.desktop.clip = Optional.of("https://mail.example.net/inbox");
            kit.act(() -> kit.window.session().stop());
            aside(kit, Screen.ABOUT);
            kit.act(() -> kit.window.around().aside().close());
        });
        pages.put("update-ask", kit -> updates(kit, new Updates.State(new Standing.Free(), true, Optional.empty())));
        pages.put("update-news", kit -> {
            visits(kit);
            kit.act(() -> kit.window.around().history().read());
            updates(kit, newer());
        });
        pages.put("update-not-opened", kit -> {
            updates(kit, newer());
            click(kit, "update.button.open");
        });
        pages.put("checking-start", Pages::check);
        pages.put("checking", kit -> {
            check(kit);
            kit.now = Samples.NOON.plusSeconds(3);
            kit.act(() -> kit.examiner.say(Samples.silent(Duration.ofSeconds(3))));
        });
        verdicts(pages);
        steps(pages);
        undo(pages);
        around(pages);
        WatchPages.add(pages);
        return pages;
    }

    private static void verdicts(Map<String, Consumer<Kit>> pages) {
        pages.put("theirs", kit -> end(kit, Samples.done(Samples.theirs())));
        pages.put("theirs-likely", kit -> end(kit, Samples.done(Samples.likelyTheirs("refresh"))));
        pages.put("explained", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            click(kit, "explain.button.ask");
        });
        pages.put("changed", kit -> {
            check(kit);
            kit.act(() -> kit.examiner.say(Samples.settled(Samples.unsure())));
            kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
        });
        pages.put("focus-button", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.tabTo(kit.texts.get("check.cancelled.button.1"));
        });
        pages.put("focus-link", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.tabTo(kit.texts.get("check.5s.button.1"));
        });
        pages.put("yours", kit -> end(kit, Samples.done(Samples.proxy())));
        pages.put("between", kit -> end(kit, Samples.done(Samples.between())));
        pages.put("unsure", kit -> end(kit, Samples.done(Samples.unsure())));
        pages.put("works", kit -> end(kit, Samples.done(Samples.works())));
        pages.put("all-places", kit -> end(kit, Samples.done(Samples.allPlaces())));
        pages.put("no-link", kit -> end(kit, Samples.done(Samples.noLink())));
        pages.put("cancelled", kit -> {
            check(kit);
            kit.act(() -> kit.examiner.say(Samples.silent(Duration.ofSeconds(1))));
            kit.act(() -> kit.window.session().stopChecking());
        });
        pages.put("broken", kit -> {
            check(kit);
            kit.act(kit.examiner::breakOff);
        });
        pages.put("outside", kit -> {
            end(kit, Samples.done(Samples.unsure()));
            kit.act(() -> kit.window.session().show(new Flow.Outside()));
        });
        pages.put("summary-window", kit -> summary(kit, Samples.personal(Samples.theirs(), true)));
        pages.put("summary-window-letter", kit -> {
            summary(kit, Samples.personal(Samples.theirs(), true));
            kit.act(() -> ((javafx.scene.control.ChoiceBox<?>) kit.scene().getRoot().lookup("#paper")).getSelectionModel().select(1));
        });
        pages.put("summary-window-back", kit -> {
            summary(kit, Samples.personal(Samples.theirs(), true));
            kit.act(() -> ((javafx.scene.control.CheckBox) kit.scene().getRoot().lookup("#left .check-box")).fire());
        });
        pages.put("summary-window-growing", kit -> {
            kit.writeForReal();
            check(kit);
            kit.act(() -> kit.examiner.say(Samples.personal(Samples.unsure(), false)));
            kit.act(() -> kit.window.session().show(new Flow.Summary(new Flow.Answer())));
        });
        pages.put("details", kit -> {
            end(kit, Samples.done(Samples.theirs()));
            kit.act(() -> kit.window.session().show(new Flow.Details()));
        });
    }

    private static void steps(Map<String, Consumer<Kit>> pages) {
        pages.put("step", kit -> step(kit, "mobile-data", Flow.Stage.OFFERED));
        pages.put("step-switches", kit -> {
            kit.hands.with("proxy-off", SWITCHES);
            step(kit, "proxy-off", Flow.Stage.OFFERED);
        });
        pages.put("step-browsers", kit -> {
            kit.hands.with("private-window", new Ability.Opens(List.of("Firefox", "Google Chrome"), true));
            step(kit, "private-window", Flow.Stage.OFFERED);
        });
        pages.put("step-company", kit -> {
            kit.hands.with("vpn-off", new Ability.Switches(Thing.VPN, "Work", true));
            step(kit, "vpn-off", Flow.Stage.COMPANY);
        });
        pages.put("step-form", kit -> step(kit, "refresh", Flow.Stage.FORM));
        pages.put("step-look-first", kit -> step(kit, "refresh", Flow.Stage.LOOK_FIRST));
        pages.put("step-waiting", kit -> {
            step(kit, "refresh", Flow.Stage.FORM);
            click(kit, "step.form.button.no");
        });
        pages.put("step-busy", kit -> step(kit, "proxy-off", Flow.Stage.BUSY));
        pages.put("step-by-hand", kit -> step(kit, "proxy-off", Flow.Stage.BY_HAND));
        pages.put("step-outcome", kit -> step(kit, "mobile-data", Flow.Stage.DONE));
        pages.put("step-ask-site", kit -> step(kit, "ask-site", Flow.Stage.OFFERED));
    }

    private static void undo(Map<String, Consumer<Kit>> pages) {
        pages.put("different", Pages::different);
        pages.put("undo-checking", kit -> {
            different(kit);
            check(kit);
        });
        pages.put("put-back", kit -> {
            different(kit);
            kit.act(() -> kit.window.undo().putBack());
        });
        pages.put("undo-yours", kit -> {
            kit.hands.back = PutBack.YOURS;
            different(kit);
            kit.act(() -> kit.window.undo().putBack());
        });
        pages.put("put-back-failed", kit -> {
            kit.hands.back = PutBack.FAILED;
            different(kit);
            kit.act(() -> kit.window.undo().putBack());
        });
        pages.put("undo-left", kit -> {
            different(kit);
            kit.act(() -> kit.window.undo().leave());
        });
        pages.put("cut-off", kit -> {
            kit.hands.left = List.of(FakeHands.PROXY);
            kit.act(() -> {
                kit.window.undo().add(FakeHands.PROXY);
                kit.window.session().show(new Flow.CutOff());
            });
        });
        pages.put("closing", kit -> {
            different(kit);
            kit.closeRequested();
        });
    }

    private static void around(Map<String, Consumer<Kit>> pages) {
        pages.put("settings", kit -> {
            kit.surroundings.choices.references(List.of(new Reference("https://known.example/", "https://known.example/")));
            aside(kit, Screen.SETTINGS);
        });
        pages.put("settings-managed", kit -> {
            kit.surroundings.policy = new Policy.Says(Map.of("updates", "off"), "/etc/whoseside/policy.properties");
            aside(kit, Screen.SETTINGS);
            kit.tabTo(kit.texts.get("choice.references.add"));
        });
        pages.put("history", kit -> {
            visits(kit);
            aside(kit, Screen.HISTORY);
        });
        pages.put("history-damaged", kit -> {
            visits(kit);
            try {
                Files.writeString(kit.surroundings.sites.file().path(), "2026-11-1", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            aside(kit, Screen.HISTORY);
        });
        pages.put("history-empty", kit -> aside(kit, Screen.HISTORY));
        pages.put("history-clear", kit -> {
            visits(kit);
            aside(kit, Screen.HISTORY);
            click(kit, "history.clear");
        });
        pages.put("examples", kit -> aside(kit, Screen.EXAMPLES));
        pages.put("example", kit -> {
            kit.act(() -> kit.window.around().play("proxy-left-over"));
            try {
                kit.await(() -> kit.on(() -> kit.window.session().examined().get()).isPresent());
            } catch (TimeoutException e) {
                throw new IllegalStateException("the example does not end", e);
            }
        });
        pages.put("about", kit -> aside(kit, Screen.ABOUT));
        pages.put("trouble", kit -> kit.act(() -> kit.window.around().tell(new IllegalStateException("a picture of it"))));
    }

    private static void summary(Kit kit, Snapshot snapshot) {
        kit.writeForReal();
        end(kit, snapshot);
        kit.act(() -> kit.window.session().show(new Flow.Summary(new Flow.Answer())));
    }

    private static Updates.State newer() {
        Address page = new Address("https", "whoseside.example", 443, "/versions/1.0.0");
        Announcement news = new Announcement(new VersionNumber(1, 0, 0), Signing.NOON, Signing.NOON.plusSeconds(90L * 86_400), page);
        return new Updates.State(new Standing.Free(), false, Optional.of(news));
    }

    private static void updates(Kit kit, Updates.State state) {
        kit.act(() -> kit.window.around().updates().heard(state));
    }

    private static void aside(Kit kit, Screen page) {
        kit.act(() -> kit.window.around().aside().open(page));
    }

    private static void click(Kit kit, String key) {
        kit.act(() -> kit.button(kit.texts.get(key)).fire());
    }

    private static void different(Kit kit) {
        kit.hands.with("proxy-off", SWITCHES);
        step(kit, "proxy-off", Flow.Stage.OFFERED);
        click(kit, "step.proxy-off.deed");
        kit.act(() -> kit.examiner.say(Samples.pageOpens()));
    }

    private static void step(Kit kit, String step, Flow.Stage stage) {
        end(kit, Samples.done(Samples.unsure(step)));
        kit.act(() -> kit.window.session().show(new Flow.Step(step, stage)));
    }

    private static void visits(Kit kit) {
        kit.surroundings.sites.note(new Visit("https://bank.example/", Samples.NOON.minusSeconds(90_000), Side.YOURS));
        kit.surroundings.sites.note(new Visit("https://news.example/today", Samples.NOON.minusSeconds(7_000), Side.NOBODY));
        kit.surroundings.sites.note(new Visit("https://shop.example/cart", Samples.NOON, Side.THEIRS));
    }

    private static void check(Kit kit) {
        kit.act(() -> kit.window.session().check(Samples.SHOP));
    }

    private static void end(Kit kit, Snapshot snapshot) {
        check(kit);
        kit.act(() -> kit.examiner.end(snapshot));
    }
}
