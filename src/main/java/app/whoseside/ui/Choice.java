package app.whoseside.ui;

import java.util.List;
import javafx.scene.control.Button;

/** A button that a page offers at this moment. */
record Choice(String label, Role role, Runnable deed) {

    enum Role {
        /** Leads away; stands on the left. */
        LEAVE,
        OTHER,
        /** The one that is best. */
        GO
    }

    static Choice leave(String label, Runnable deed) {
        return new Choice(label, Role.LEAVE, deed);
    }

    static Choice other(String label, Runnable deed) {
        return new Choice(label, Role.OTHER, deed);
    }

    static Choice go(String label, Runnable deed) {
        return new Choice(label, Role.GO, deed);
    }

    static List<Button> buttons(List<Choice> choices) {
        return choices.stream().map(Choice::button).toList();
    }

    private Button button() {
        Button button = new Button(label);
        if (role != Role.OTHER) {
            button.getStyleClass().add(role == Role.GO ? "go" : "leave");
        }
        button.setOnAction(pressed -> deed.run());
        return button;
    }
}
