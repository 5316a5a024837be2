package guian.registry;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program's window. */
public final class App extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** Opens the window; returns when it is closed. */
  static void open() {
    launch(App.class);
  }

  @Override
  public void start(Stage stage) {
    Messages messages = new Messages(Language.ofSystem());
    stage.setTitle(messages.get("app.title"));
    stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
    stage.show();
  }
}
