package guian.registry.ui.common;

/** The program's own icons: strokes on a grid of 24, no fill. */
public enum Icon {
  FIRMS("M4 21V5l8-2v18M12 9h8v12M2.5 21h19M7.5 8v.01M7.5 12v.01M7.5 16v.01M16 13v.01M16 17v.01"),
  IMPORT("M12 3v12M7.5 10.5 12 15l4.5-4.5M3 15v5h18v-5"),
  GROWTH("M3 17l6-6 4 4 8-9M15 6h6v6"),
  INCENTIVES("M18 9a6 6 0 1 1-12 0a6 6 0 1 1 12 0M8.5 14 7 21l5-3 5 3-1.5-7"),
  REPORTS("M14 3H6v18h12V7zM14 3v4h4M9 12h6M9 16h6"),
  DATA(
      "M4 5.5a8 2.8 0 1 0 16 0a8 2.8 0 1 0-16 0"
          + "M4 5.5v13c0 1.5 3.6 2.8 8 2.8s8-1.3 8-2.8v-13M4 12c0 1.5 3.6 2.8 8 2.8s8-1.3 8-2.8"),
  SETTINGS("M4 21v-7M4 10V3M12 21v-9M12 8V3M20 21v-5M20 12V3M1.5 14h5M9.5 8h5M17.5 16h5"),
  DARK("M20.5 13A8.5 8.5 0 1 1 11 3.5a6.5 6.5 0 0 0 9.5 9.5z"),
  LIGHT(
      "M16 12a4 4 0 1 1-8 0a4 4 0 1 1 8 0M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7"
          + "M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5"),
  SEARCH("M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0M20 20l-4-4"),
  DOWN("M6 9l6 6 6-6"),
  UP("M6 15l6-6 6 6"),
  LEFT("M15 6l-6 6 6 6"),
  RIGHT("M9 6l6 6-6 6"),
  CLOSE("M6 6l12 12M18 6 6 18"),
  CHECK("M4 12.5 9.5 18 20 6.5"),
  PLUS("M12 5v14M5 12h14"),
  MINUS("M5 12h14"),
  COLUMNS("M3 4h18v16H3zM9 4v16M15 4v16"),
  VIEW("M6 3h12v18l-6-4.5L6 21z"),
  OPEN("M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"),
  PRINT("M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z"),
  DOWNLOAD("M12 3v12M7.5 10.5 12 15l4.5-4.5M4 21h16"),
  COPY("M8 8h13v13H8zM16 8V3H3v13h5"),
  WARNING("M12 3.5 22 20.5H2zM12 10v4.5M12 17.5v.01"),
  HELP(
      "M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0"
          + "M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.8v.01"),
  UNDO("M4 9h11a5 5 0 0 1 0 10h-4M8 5 4 9l4 4"),
  FILE("M14 3H6v18h12V7zM14 3v4h4"),
  MORE("M5 12v.01M12 12v.01M19 12v.01"),
  LOCK("M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4"),
  EDIT("M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3"),
  TABLE("M3 4h18v16H3zM3 10h18M10 4v16"),
  GRAPH("M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4"),
  CLOCK("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M12 7v5l3.5 2");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** The outline as SVG path data. */
  String path() {
    return path;
  }
}
