package guian.registry.ui.reports;

import guian.registry.report.pdf.PagePicture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** Turns drawn pages into images of the window. */
final class Pictures {
  private Pictures() {}

  static @Nullable Image image(@Nullable PagePicture picture) {
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
