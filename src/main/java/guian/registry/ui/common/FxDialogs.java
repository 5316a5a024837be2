package guian.registry.ui.common;

import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** Questions in a dialog of the window, in its look. */
public final class FxDialogs implements Dialogs {
  private final Window window;
  private final Messages messages;

  /** Dialogs over {@code window}. */
  public FxDialogs(Window window, Messages messages) {
    this.window = window;
    this.messages = messages;
  }

  @Override
  public void confirm(Question question, Runnable onYes, Runnable onNo) {
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    Alert dialog = new Alert(AlertType.CONFIRMATION, question.sentence(), yes, cancel());
    dress(dialog, question);
    dialog.setOnHidden(event -> (yes.equals(dialog.getResult()) ? onYes : onNo).run());
    dialog.show(); // does not wait: the click that led here is not over yet
  }

  @Override
  public void ask(Question question, Consumer<String> onText) {
    TextInputDialog dialog = new TextInputDialog();
    dialog.setContentText(question.sentence());
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, cancel());
    Button ok = (Button) dialog.getDialogPane().lookupButton(ButtonType.OK);
    ok.setText(question.action());
    ok.disableProperty().bind(dialog.getEditor().textProperty().map(String::isBlank));
    dress(dialog, question);
    dialog.showAndWait().map(String::strip).ifPresent(onText);
  }

  private ButtonType cancel() {
    return new ButtonType(messages.get("common.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private void dress(Dialog<?> dialog, Question question) {
    dialog.initOwner(window);
    dialog.setTitle(question.title());
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog
        .getDialogPane()
        .getStylesheets()
        .setAll(Objects.requireNonNull(window.getScene()).getStylesheets());
  }
}
