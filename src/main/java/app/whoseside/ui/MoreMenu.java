package app.whoseside.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** What the header's menu holds: the pages around the wizard, and the size of the text. */
record MoreMenu(Consumer<Screen> open, ObjectProperty<Integer> textSize, Texts texts) {
    static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);
    private static final List<Screen> PAGES = List.of(Screen.SETTINGS, Screen.HISTORY, Screen.EXAMPLES, Screen.ABOUT);

    /** The items are made when the menu is first opened. */
    void fill(MenuButton button) {
        button.setOnShowing(opening -> {
            button.setOnShowing(null);
            items(button);
        });
    }

    private void items(MenuButton button) {
        for (Screen page : PAGES) {
            MenuItem item = new MenuItem(texts.get("menu." + app.whoseside.model.Ids.of(page)));
            item.setOnAction(chosen -> open.accept(page));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        for (int percent : SIZES) {
            RadioMenuItem item = new RadioMenuItem(texts.get("menu.text-size", Map.of("percent", percent)));
            item.setToggleGroup(group);
            item.setUserData(percent);
            item.setOnAction(chosen -> textSize.set(percent));
            button.getItems().add(item);
        }
        textSize.subscribe(now -> group.getToggles().forEach(toggle -> toggle.setSelected(now.equals(toggle.getUserData()))));
    }
}
