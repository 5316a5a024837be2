package guian.registry.chart.paint;

import guian.registry.chart.Ink;

/** The colours of the light theme, in which charts are printed and saved. */
public final class Palette {
  private Palette() {}

  /** The colour of an ink as 0xRRGGBB. */
  public static int rgb(Ink ink) {
    return switch (ink) {
      case ACTUAL -> 0x0550ae;
      case PRIOR -> 0x5b8fc9;
      case CLAIM -> 0xbc4c00;
      case FAN, GRID -> 0xeaeef2;
      case MEDIAN -> 0x6e7781;
      case AXIS -> 0x8c959f;
      case TEXT -> 0x24292f;
      case MUTED -> 0x57606a;
      case ON_FILL, SURFACE -> 0xffffff;
      case EDGE -> 0xd0d7de;
    };
  }

  /** The colour of an ink as {@code #rrggbb}. */
  static String hex(Ink ink) {
    return "#%06x".formatted(rgb(ink));
  }
}
