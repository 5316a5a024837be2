package guian.registry.ui.reports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One check before a report is issued: whether it is fine, and its sentence. */
final class CheckLine extends HBox {
  CheckLine(Check check, Messages messages) {
    IconView icon = IconView.of(check.fine() ? Icon.CHECK : Icon.WARNING);
    icon.getStyleClass().add(check.fine() ? "done-icon" : "warning-icon");
    icon.setAccessibleText(
        messages.get(check.fine() ? "reports.check.fine" : "reports.check.look"));
    Label text = new Label(check.text());
    text.getStyleClass().add("caption");
    text.setWrapText(true);
    getChildren().addAll(icon, text);
    getStyleClass().add("check-line");
  }
}
