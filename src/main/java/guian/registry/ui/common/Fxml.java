package guian.registry.ui.common;

import guian.registry.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads the FXML that lies beside a view and has the view, made by its constructor, as controller.
 */
public final class Fxml {
  private Fxml() {}

  /**
   * The scene graph of {@code FirmsView.fxml} for a {@code FirmsView}, with the texts of its keys.
   */
  public static Parent load(Object view, Messages messages) {
    String name = view.getClass().getSimpleName() + ".fxml";
    FXMLLoader loader =
        new FXMLLoader(
            Objects.requireNonNull(view.getClass().getResource(name), name), messages.bundle());
    loader.setControllerFactory(type -> view);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
