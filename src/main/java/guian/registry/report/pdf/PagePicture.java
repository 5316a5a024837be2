package guian.registry.report.pdf;

/** A printed page as a picture, without any toolkit: opaque pixels, row by row, 0xAARRGGBB. */
public final class PagePicture {
  private final int width;
  private final int height;
  private final int[] pixels;

  PagePicture(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
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
