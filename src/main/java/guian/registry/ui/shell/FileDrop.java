package guian.registry.ui.shell;

import guian.registry.ui.port.Destination;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files dropped anywhere on the window to the import. */
final class FileDrop {
  private static final String STYLE = "drop-here";

  private final ShellViewModel model;
  private final Node mark;

  /** Files dropped while a registry is open; {@code mark} shows that they may be. */
  FileDrop(ShellViewModel model, Node mark) {
    this.model = model;
    this.mark = mark;
  }

  void install(Parent root) {
    root.addEventHandler(DragEvent.DRAG_OVER, this::over);
    root.addEventHandler(DragEvent.DRAG_EXITED, event -> mark.getStyleClass().remove(STYLE));
    root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private boolean isWelcome(DragEvent event) {
    return model.screen() != null
        && event.getDragboard().hasFiles()
        && event.getDragboard().getFiles().stream().allMatch(File::isFile);
  }

  private void over(DragEvent event) {
    if (isWelcome(event)) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!mark.getStyleClass().contains(STYLE)) {
        mark.getStyleClass().add(STYLE);
      }
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    mark.getStyleClass().remove(STYLE);
    boolean welcome = isWelcome(event);
    if (welcome) {
      model.go(
          new Destination.Import(
              event.getDragboard().getFiles().stream().map(File::toPath).toList()));
    }
    event.setDropCompleted(welcome);
    event.consume();
  }
}
