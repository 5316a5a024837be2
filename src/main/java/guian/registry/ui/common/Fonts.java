package guian.registry.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The fonts that come with the program, so that Chinese shows on a machine without any. */
public final class Fonts {
  private static final List<String> SCREEN =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private Fonts() {}

  /** Makes the fonts of the screen known to the toolkit. */
  public static void load() {
    for (String file : SCREEN) {
      String url =
          Objects.requireNonNull(Fonts.class.getResource("/guian/registry/fonts/" + file), file)
              .toExternalForm();
      Objects.requireNonNull(Font.loadFont(url, 13), file);
    }
  }
}
