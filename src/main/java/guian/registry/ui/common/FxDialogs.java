package guian.registry.ui.common;

import guian.registry.ui.port.Dialogs;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Questions in a dialog of the window, in its look. */
public final class FxDialogs implements Dialogs {
  private static final double SENTENCE = 420;
  private static final double GAP = 12;
  private static final double SIDES = 16;

  private final Window window;

  /** Dialogs over {@code window}. */
  public FxDialogs(Window window) {
    this.window = window;
  }

  @Override
  public void confirm(Question question, Runnable onYes, Runnable onNo) {
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    ButtonType no = cancel(question);
    Alert dialog = new Alert(AlertType.CONFIRMATION, question.sentence(), yes, no);
    dress(dialog, question);
    DialogPane pane = dialog.getDialogPane();
    Button safe = (Button) pane.lookupButton(no);
    ((Button) pane.lookupButton(yes)).setDefaultButton(false);
    safe.setDefaultButton(true);
    dialog.setOnShown(event -> safe.requestFocus());
    dialog.setOnHidden(event -> (yes.equals(dialog.getResult()) ? onYes : onNo).run());
    dialog.show(); // does not wait: the click that led here is not over yet
  }

  @Override
  public void ask(Question question, Consumer<String> onText) {
    TextInputDialog dialog = new TextInputDialog();
    dialog.setContentText(question.sentence());
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, cancel(question));
    Button ok = (Button) dialog.getDialogPane().lookupButton(ButtonType.OK);
    ok.setText(question.action());
    ok.disableProperty().bind(dialog.getEditor().textProperty().map(String::isBlank));
    dress(dialog, question);
    dialog.showAndWait().map(String::strip).ifPresent(onText);
  }

  @Override
  public void askSecret(Question question, Consumer<String> onText, Runnable onLeave) {
    ButtonType open = new ButtonType(question.action(), ButtonData.OK_DONE);
    PasswordField field = new PasswordField();
    field.setAccessibleText(question.sentence());
    Label sentence = new Label(question.sentence());
    sentence.setWrapText(true);
    sentence.setMaxWidth(SENTENCE);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(open, cancel(question));
    VBox content = new VBox(GAP, sentence, field);
    content.setPadding(new Insets(SIDES, SIDES, 0, SIDES));
    pane.setContent(content);
    pane.lookupButton(open).disableProperty().bind(field.textProperty().map(String::isEmpty));
    dress(dialog, question);
    dialog.setOnShown(event -> field.requestFocus());
    dialog.setOnHidden(event -> {
      if (open.equals(dialog.getResult())) {
        onText.accept(field.getText());
      } else {
        onLeave.run();
      }
    });
    dialog.show();
  }

  private static ButtonType cancel(Question question) {
    return new ButtonType(question.stay(), ButtonData.CANCEL_CLOSE);
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
