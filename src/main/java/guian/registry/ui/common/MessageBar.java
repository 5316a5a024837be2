package guian.registry.ui.common;

import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A bar above the content that says what went wrong; the rest of the window stays usable. */
public final class MessageBar extends HBox {
  private final Messages messages;

  /** An action offered on the bar. */
  public record Action(String text, Runnable run) {}

  /** A bar that shows nothing yet. */
  public MessageBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("message-bar");
    setAlignment(Pos.CENTER_LEFT);
    hide();
  }

  /** Shows a refusal: one sentence. */
  public void showRefusal(String sentence) {
    show(sentence, List.of());
  }

  /** Shows a failure: its code, with the details to copy and a way to try again. */
  public void showFailure(Failure failure, @Nullable Runnable retry) {
    List<Action> actions = new ArrayList<>();
    actions.add(new Action(messages.get("common.failure.copy"), () -> copy(failure.details())));
    if (retry != null) {
      actions.add(new Action(messages.get("common.failure.retry"), retry));
    }
    show(messages.get("common.failure.sentence", failure.code()), actions);
  }

  private void show(String sentence, List<Action> actions) {
    Label text = new Label(sentence);
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    List<Node> parts = new ArrayList<>(List.of(IconView.of(Icon.WARNING), text));
    actions.forEach(action -> parts.add(link(action)));
    parts.add(closeButton());
    getChildren().setAll(parts);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(sentence);
    setVisible(true);
    setManaged(true);
  }

  private static Hyperlink link(Action action) {
    Hyperlink link = new Hyperlink(action.text());
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> action.run().run());
    return link;
  }

  private Button closeButton() {
    Button close = new Button();
    close.setGraphic(IconView.of(Icon.CLOSE));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setAccessibleText(messages.get("common.close"));
    close.setOnAction(event -> hide());
    return close;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Takes the bar away. */
  public void hide() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }
}
