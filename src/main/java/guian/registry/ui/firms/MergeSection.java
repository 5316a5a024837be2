package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneSections.label;
import static guian.registry.ui.firms.PaneSections.space;

import guian.registry.model.OfficialTime;
import guian.registry.store.firm.Merged;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The firms that went into this one, each of which can be taken apart again. */
final class MergeSection {
  private final MergeModel model;
  private final Messages messages;

  MergeSection(MergeModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  Node node(List<Merged> merges) {
    VBox lines = new VBox(4);
    merges.forEach(merge -> lines.getChildren().add(line(merge)));
    return PaneParts.section(PaneParts.head(messages.get("firms.pane.merges"), ""), lines);
  }

  private Node line(Merged merge) {
    String day = LocalDate.ofInstant(merge.at(), OfficialTime.ZONE).toString();
    Label text = label(messages.get("firms.pane.merge", merge.gone(), day, merge.by()), "caption");
    text.setWrapText(true);
    Hyperlink part = new Hyperlink(messages.get("firms.part.link"));
    part.getStyleClass().add("caption");
    part.setMinWidth(Hyperlink.USE_PREF_SIZE);
    part.setAccessibleText(messages.get("firms.part.sentence", merge.gone()));
    part.setOnAction(event -> model.takeApart(merge));
    return new HBox(8, text, space(), part);
  }
}
