package guian.registry.report.lists;

import guian.registry.report.pages.Column;
import guian.registry.report.pages.WideList;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The pages of a list: how many they are, and then what is drawn on them. */
public final class ListPages {
  private static final float LIGHT = 0.6f;
  private static final float BLACK = 0;

  private final WideList list;
  private final ListFonts fonts;
  private final ListGrid grid;
  private final ListLayout layout;
  private final List<List<ListLayout.Strip>> pages;

  /** Null where the document has no tags. */
  private @Nullable ListTags tags;

  /** Divides a list into pages. */
  public ListPages(WideList list, ListFonts fonts, Steps steps) {
    this.list = list;
    this.fonts = fonts;
    this.grid = new ListGrid(list.columns(), fonts, ListLayout.LEFT, ListLayout.WIDTH);
    this.layout = new ListLayout(list, fonts, grid);
    this.pages = layout.pages(steps);
  }

  /** How many there are, at least one. */
  public int count() {
    return pages.size();
  }

  /**
   * Draws them.
   *
   * @param onto as many empty pages of the document as there are
   */
  public void draw(PDDocument document, List<PDPage> onto, Steps steps) throws IOException {
    tags = ListTags.of(document, onto).orElse(null);
    PDResources resources = new PDResources();
    for (int i = 0; i < pages.size(); i++) {
      steps.at(i, pages.size());
      if (tags != null) {
        tags.page(onto.get(i));
      }
      Ink ink = page(i, onto.get(i).getMediaBox().getHeight());
      onto.get(i).setContents(new PDStream(document, ink.stream(), COSName.FLATE_DECODE));
      onto.get(i).setResources(resources);
    }
    for (int i = 0; i < fonts.all().size(); i++) {
      Face face = fonts.all().get(i);
      if (face.isUsed()) {
        PDType0Font font = face.load(document);
        face.cut(font);
        resources.put(COSName.getPDFName(Ink.name(i)), font);
      }
    }
  }

  private Ink page(int number, float height) {
    Ink ink = new Ink(fonts.all());
    float y = height - ListLayout.TOP;
    if (number == 0) {
      y = lines(ink, list.opening(), y);
    }
    y = head(ink, y, number == 0);
    for (ListLayout.Strip strip : pages.get(number)) {
      y = row(ink, strip, y);
    }
    rule(ink, y, ListLayout.THICK, BLACK);
    if (number == pages.size() - 1) {
      float unused = lines(ink, list.closing(), y - ListLayout.THICK - ListLayout.AFTER);
    }
    return ink;
  }

  private float lines(Ink ink, List<WideList.Line> lines, float top) {
    float y = top;
    ink.beginText();
    for (WideList.Line line : lines) {
      Type type = layout.type(line);
      float indent = layout.indent(line);
      if (tags != null) {
        ink.begin("P", tags.line(line.role()));
      }
      for (String text : layout.lines(line)) {
        float free = ListLayout.WIDTH - type.length(text);
        float middle = isCentred(line) ? free / 2 : indent;
        ink.text(text, type, ListLayout.LEFT + middle, y - type.baseline());
        y -= type.leading();
        indent = 0;
      }
      end(ink);
      y -= fonts.below(line.role(), list.chinese());
    }
    ink.endText();
    return y;
  }

  private static boolean isCentred(WideList.Line line) {
    return line.role() == WideList.Role.TITLE || line.role() == WideList.Role.ANNEX_TITLE;
  }

  private void end(Ink ink) {
    if (tags != null) {
      ink.end();
    }
  }

  // A reader of tags hears the heads once.
  private float head(Ink ink, float top, boolean isFirst) {
    float bottom = top - layout.head();
    rule(ink, top, ListLayout.THICK, BLACK);
    rule(ink, bottom + ListLayout.MIDDLE, ListLayout.MIDDLE, BLACK);
    float middle = (top - ListLayout.THICK + bottom + ListLayout.MIDDLE) / 2;
    ink.beginText();
    for (int i = 0; i < grid.columns(); i++) {
      Column column = list.columns().get(i);
      List<String> heads = layout.heads(i);
      float unit = column.unit().isEmpty() ? 0 : fonts.unit().leading();
      if (tags != null && isFirst) {
        ink.begin(ListTags.TH, tags.head());
      } else if (tags != null) {
        ink.beginArtifact();
      }
      float y = middle + (heads.size() * fonts.head().leading() + unit) / 2;
      y = cell(ink, i, heads, fonts.head(), y);
      if (unit > 0) {
        float unused = cell(ink, i, List.of(column.unit()), fonts.unit(), y);
      }
      end(ink);
    }
    ink.endText();
    return bottom;
  }

  private float row(Ink ink, ListLayout.Strip strip, float top) {
    List<String> row = list.rows().get(strip.row());
    float bottom = top - strip.height(fonts.cell().leading());
    rule(ink, bottom + ListLayout.THIN, ListLayout.THIN, LIGHT);
    ink.beginText();
    for (int i = 0; i < grid.columns(); i++) {
      List<String> lines = grid.lines(i, row.get(i));
      Type type = grid.type(i, row.get(i));
      List<String> here =
          lines.subList(
              Math.min(strip.from(), lines.size()),
              Math.min(strip.from() + strip.lines(), lines.size()));
      float blank = (strip.lines() - here.size()) * type.leading() / 2;
      if (tags != null) {
        ink.begin(ListTags.TD, tags.cell(strip.row(), i));
      }
      float unused = cell(ink, i, here, type, top - ListLayout.PADDING - blank);
      end(ink);
    }
    ink.endText();
    return bottom;
  }

  private float cell(Ink ink, int column, List<String> lines, Type type, float top) {
    float y = top;
    for (String line : lines) {
      ink.text(line, type, grid.start(column, type.length(line)), y - type.baseline());
      y -= type.leading();
    }
    return y;
  }

  // The upper edge of a rule is where it is said to be.
  private void rule(Ink ink, float top, float thickness, float shade) {
    if (tags != null) {
      ink.beginArtifact();
    }
    ink.rule(ListLayout.LEFT, top - thickness, ListLayout.WIDTH, thickness, shade);
    end(ink);
  }
}
