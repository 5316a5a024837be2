package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The five steps in a line: those done with a tick, the one under way filled. */
final class StepBar extends HBox {
  private final Messages messages;

  StepBar(Messages messages) {
    super(8);
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
  }

  void show(ImportStep now) {
    List<Node> parts = new ArrayList<>();
    for (ImportStep step : ImportStep.values()) {
      if (step != ImportStep.FILE) {
        Region line = new Region();
        line.getStyleClass().add("step-line");
        parts.add(line);
      }
      parts.add(step(step, now));
    }
    getChildren().setAll(parts);
  }

  private Node step(ImportStep step, ImportStep now) {
    boolean done = step.isBefore(now) || now == ImportStep.DONE;
    Node mark =
        done ? new IconView(Icon.CHECK, 12) : new Label(Integer.toString(step.ordinal() + 1));
    StackPane circle = new StackPane(mark);
    circle.getStyleClass().addAll("step-mark", done ? "step-done" : step == now ? "step-on" : "");
    Label name = new Label(messages.get("imports.step." + step.code()));
    name.getStyleClass().add(step == now ? "strong" : done ? "step-name" : "muted");
    name.setMinWidth(USE_PREF_SIZE);
    String state = done ? "imports.step.is.done" : step == now ? "imports.step.is.now" : "";
    name.setAccessibleText(state.isEmpty() ? name.getText() : messages.get(state, name.getText()));
    HBox box = new HBox(8, circle, name);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
