package guian.registry;

import guian.registry.store.UserFolders;
import guian.registry.ui.common.Fonts;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window. */
public final class App extends Application {
  private @Nullable Wiring wiring;

  /** Opens the window; returns when it is closed. */
  static void open() {
    launch(App.class);
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    wiring = new Wiring(stage, UserFolders.ofSystem());
    wiring.start();
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
