package guian.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Draws windows and writes them to target/screenshots. */
final class WindowPictures {
  static final int WIDTH = 1440;
  static final int HEIGHT = 900;

  private WindowPictures() {}

  /** The picture of a window over a registry in some state, and nothing plain. */
  static BufferedImage draw(
      Registry of,
      String name,
      Language language,
      Theme theme,
      int width,
      Consumer<TestWindow> state) {
    BufferedImage picture =
        FxStage.fx(() -> {
          TestWindow window = new TestWindow(of, language, theme, width, HEIGHT);
          state.accept(window);
          return picture(window.scene());
        });
    write(picture, name);
    assertTrue(colours(picture) > 20, name + " is more than one or two plain fills");
    return picture;
  }

  // A table lays out its rows in the pass after the one that gives it its size.
  private static BufferedImage picture(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.snapshot(null);
    return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
  }

  private static void write(BufferedImage picture, String name) {
    try {
      Path target = Files.createDirectories(Path.of("target", "screenshots"));
      ImageIO.write(picture, "png", target.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int colours(BufferedImage picture) {
    Set<Integer> seen = new HashSet<>();
    for (int x = 0; x < picture.getWidth(); x += 3) {
      for (int y = 0; y < picture.getHeight(); y += 3) {
        seen.add(picture.getRGB(x, y));
      }
    }
    return seen.size();
  }
}
