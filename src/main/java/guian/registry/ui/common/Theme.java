package guian.registry.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import guian.registry.model.Coded;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * The light or the dark look: an AtlantaFX theme, the program's style sheet and its own colours.
 */
public enum Theme implements Coded {
  LIGHT(new PrimerLight(), "theme-light.css"),
  DARK(new PrimerDark(), "theme-dark.css");

  private static final List<String> SHARED =
      List.of("controlsfx-bridge.css", "registry.css", "registry-table.css");

  private final atlantafx.base.theme.Theme base;
  private final String colours;

  Theme(atlantafx.base.theme.Theme base, String colours) {
    this.base = base;
    this.colours = colours;
  }

  /** The other look. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Gives the look to the program and to a window's scene. */
  public void apply(Scene scene) {
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    scene.getStylesheets().setAll(SHARED.stream().map(Theme::url).toList());
    scene.getStylesheets().add(url(colours));
  }

  private static String url(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
