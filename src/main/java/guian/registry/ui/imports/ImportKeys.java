package guian.registry.ui.imports;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the Import screen: Enter goes on, Ctrl+Enter writes, Esc goes back; Ctrl+Z takes back
 * the import that the last step shows, or the last correction of the sheet; Ctrl+V reads a table
 * copied in another program.
 */
final class ImportKeys {
  private final ImportsViewModel model;
  private final Node next;

  ImportKeys(ImportsViewModel model, Node next) {
    this.model = model;
    this.next = next;
  }

  void install(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (!isTyped(event) && model.back()) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.commit();
      event.consume();
    } else if (event.isShortcutDown() && !(event.getTarget() instanceof TextInputControl)) {
      onShortcut(event);
    } else if (event.getCode() == KeyCode.ENTER && !hasItsOwn(event)) {
      model.next();
      event.consume();
    }
  }

  private void onShortcut(KeyEvent event) {
    ImportStep step = model.stepProperty().get();
    boolean sheet = step == ImportStep.RECOGNISED || step == ImportStep.QUESTIONS;
    if (event.getCode() == KeyCode.Z && step == ImportStep.DONE) {
      model.undo();
      event.consume();
    } else if (event.getCode() == KeyCode.Z && sheet) {
      model.corrections().undo();
      event.consume();
    } else if (event.getCode() == KeyCode.V && isFree(step)) {
      model.paste(SystemClipboard.pasted());
      event.consume();
    }
  }

  private static boolean isFree(ImportStep step) {
    return step == ImportStep.FILE || step == ImportStep.DONE;
  }

  // A field with text is emptied by Esc before the step is left.
  private static boolean isTyped(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl field && !field.getText().isEmpty();
  }

  private boolean hasItsOwn(KeyEvent event) {
    return !next.equals(event.getTarget())
        && (event.getTarget() instanceof Button
            || event.getTarget() instanceof Hyperlink
            || event.getTarget() instanceof ComboBoxBase<?>
            || event.getTarget() instanceof TextInputControl);
  }
}
