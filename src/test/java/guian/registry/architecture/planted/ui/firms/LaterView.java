package guian.registry.architecture.planted.ui.firms;

import javafx.application.Platform;

/** Planted: a change of thread outside its one place. */
final class LaterView {
  void show(Runnable work) {
    Platform.runLater(work);
  }
}
