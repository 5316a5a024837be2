package guian.registry.chart.paint;

import java.awt.image.BufferedImage;

/** A printed page as a picture, without any toolkit: opaque pixels, row by row, 0xAARRGGBB. */
public final class PagePicture {
  private static final int OPAQUE = 0xff000000;

  private final int width;
  private final int height;
  private final int[] pixels;

  private PagePicture(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** A drawn image, opaque. */
  public static PagePicture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return new PagePicture(width, height, pixels);
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** The pixels themselves, for reading. */
  public int[] pixels() {
    return pixels;
  }
}
