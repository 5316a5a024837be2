package guian.registry.ui.common;

import guian.registry.chart.paint.PagePicture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** Turns drawn pages into images of the window. */
public final class Pictures {
  private Pictures() {}

  /** The image; null of none. */
  public static @Nullable Image image(@Nullable PagePicture picture) {
    if (picture == null) {
      return null;
    }
    WritableImage image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbPreInstance(),
            picture.pixels(),
            0,
            picture.width());
    return image;
  }
}
