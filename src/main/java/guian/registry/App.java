package guian.registry;

import guian.registry.store.UserFolders;
import guian.registry.ui.common.Fonts;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window. */
public final class App extends Application {
  private @Nullable Wiring wiring;

  /** Opens the window, on a registry file when one is named; returns when it is closed. */
  static void open(String... files) {
    launch(App.class, files);
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    wiring = new Wiring(stage, UserFolders.ofSystem());
    wiring.start(
        getParameters().getUnnamed().stream()
            .findFirst()
            .map(Path::of)
            .map(Path::toAbsolutePath)
            .orElse(null));
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
