package app.whoseside.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/** The few last ones; the others have a page of their own. */
final class LastSitesController {
    private static final int FEW = 4;

    private final HistoryModel model;

    @FXML
    private FlowPane sites;

    LastSitesController(HistoryModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.entries().subscribe(this::list);
    }

    private void list(List<HistoryModel.Entry> entries) {
        sites.getChildren().setAll(entries.stream().limit(FEW).map(this::link).toList());
    }

    private Node link(HistoryModel.Entry entry) {
        Hyperlink link = new Hyperlink(entry.site()) {
            /** When it was and whose side is put into words only for who listens. */
            @Override
            public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
                return attribute == AccessibleAttribute.TEXT
                        ? entry.site() + ", " + model.said(entry.visit())
                        : super.queryAccessibleAttribute(attribute, parameters);
            }
        };
        link.getStyleClass().add("chip");
        link.setOnAction(pressed -> model.check(entry.visit()));
        return link;
    }
}
