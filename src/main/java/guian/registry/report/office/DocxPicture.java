package guian.registry.report.office;

import guian.registry.chart.Size;
import guian.registry.report.pages.ComposedReport;
import javax.xml.stream.XMLStreamException;

/** The chart as a picture within the text, as wide as the text, 300 pixels to the inch. */
final class DocxPicture {
  static final String RELATION = "registryChart";
  static final String TARGET = "media/registry-chart.png";
  static final String PART = "word/" + TARGET;

  /** The room of the chart on the printed page: 156 mm to 64 mm, in px of 1/96 inch. */
  private static final Size ROOM = new Size(156 / 25.4 * 96, 64 / 25.4 * 96);

  /** English Metric Units in a twentieth of a point. */
  private static final long EMU = 635;

  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final byte[] png;

  DocxPicture(ComposedReport report) {
    this.png = report.picture(ROOM);
  }

  byte[] png() {
    return png;
  }

  /** Writes the picture's paragraph; {@code said} is read out where it cannot be seen. */
  void write(DocxBody out, int width, String said) throws XMLStreamException {
    String cx = Long.toString(width * EMU);
    String cy = Long.toString(Math.round(width * EMU * ROOM.height() / ROOM.width()));
    out.start("w:p");
    out.start("w:pPr");
    out.empty("w:keepNext");
    out.empty("w:jc", "w:val", "center");
    out.end();
    out.start("w:r");
    out.start("w:drawing");
    out.start(
        "wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    out.empty("wp:extent", "cx", cx, "cy", cy);
    out.empty("wp:docPr", "id", "1", "name", "chart", "descr", said);
    out.start("a:graphic", "xmlns:a", MAIN);
    out.start("a:graphicData", "uri", PICTURE);
    picture(out, cx, cy);
    for (int open = 0; open < 6; open++) {
      out.end();
    }
  }

  private static void picture(DocxBody out, String cx, String cy) throws XMLStreamException {
    out.start("pic:pic", "xmlns:pic", PICTURE);
    out.start("pic:nvPicPr");
    out.empty("pic:cNvPr", "id", "1", "name", "chart");
    out.empty("pic:cNvPicPr");
    out.end();
    out.start("pic:blipFill");
    out.empty("a:blip", "xmlns:r", LINKS, "r:embed", RELATION);
    out.start("a:stretch");
    out.empty("a:fillRect");
    out.end();
    out.end();
    out.start("pic:spPr");
    out.start("a:xfrm");
    out.empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", cx, "cy", cy);
    out.end();
    out.start("a:prstGeom", "prst", "rect");
    out.empty("a:avLst");
    out.end();
    out.end();
    out.end();
  }
}
