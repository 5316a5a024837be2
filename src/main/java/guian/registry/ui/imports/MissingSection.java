package guian.registry.ui.imports;

import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The firms of the ledger that a file does not name: listed, never deleted. */
final class MissingSection extends VBox {
  private static final int FIRST = 8;

  private final PreviewModel model;
  private final Messages messages;

  MissingSection(PreviewModel model, Messages messages) {
    super(4);
    this.model = model;
    this.messages = messages;
    getStyleClass().add("section");
    setId("missing-firms");
    show(FIRST);
  }

  private void show(int most) {
    Label head = new Label(messages.get("imports.missing", model.missingCount()));
    head.getStyleClass().add("section-head");
    head.setWrapText(true);
    getChildren().setAll(head, caption(messages.get("imports.missing.what")));
    List<PreviewModel.Missing> firms = model.missing();
    firms.stream().limit(most).forEach(firm -> getChildren().add(line(firm)));
    int shown = Math.min(most, firms.size());
    int more = model.missingCount() - shown;
    if (more > 0) {
      getChildren().add(more(more, shown < firms.size()));
    }
  }

  private Region more(int count, boolean canShow) {
    String text = messages.get("imports.missing.more", Figures.count(count));
    if (!canShow) {
      return caption(text);
    }
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(event -> {
      show(Integer.MAX_VALUE);
      getParent().requestLayout();
    });
    return link;
  }

  private static VBox line(PreviewModel.Missing firm) {
    Label name = caption(firm.name());
    name.getStyleClass().remove("muted");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label value = caption(firm.value());
    value.getStyleClass().remove("muted");
    value.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(8, name, value);
    Label period = caption(firm.period());
    period.setMaxWidth(Double.MAX_VALUE);
    period.setAlignment(Pos.CENTER_RIGHT);
    VBox line = new VBox(first, period);
    line.getStyleClass().add("missing-line");
    return line;
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("caption", "muted");
    return label;
  }
}
