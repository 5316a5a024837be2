package guian.registry.report.lists;

import guian.registry.report.pages.Column;
import guian.registry.report.pages.WideList;
import java.util.ArrayList;
import java.util.List;

/** Which rows of a list stand on which page. */
final class ListLayout {
  static final float MM = 72 / 25.4f;

  /** The text block of GB/T 9704-2012 on its side, in points. */
  static final float LEFT = 35 * MM;

  static final float TOP = 28 * MM;
  static final float WIDTH = 225 * MM;
  static final float HEIGHT = 156 * MM;

  static final float PADDING = 2;
  static final float THICK = 1;
  static final float MIDDLE = 0.5f;
  static final float THIN = 0.25f;

  /** Below the table, in points. */
  static final float AFTER = 12;

  /** So many last rows stay on one page: a page with one row says little. */
  private static final int TOGETHER = 3;

  private final WideList list;
  private final ListFonts fonts;
  private final ListGrid grid;
  private final float leading;

  /**
   * A row on a page, or as much of it as a page takes.
   *
   * @param from the first of its lines
   * @param lines how many
   */
  record Strip(int row, int from, int lines) {
    float height(float leading) {
      return lines * leading + 2 * PADDING + THIN;
    }
  }

  ListLayout(WideList list, ListFonts fonts, ListGrid grid) {
    this.list = list;
    this.fonts = fonts;
    this.grid = grid;
    this.leading = fonts.cell().leading();
  }

  /** The pages, at least one; the opening stands on the first and the closing on the last. */
  List<List<Strip>> pages(Steps steps) {
    List<List<Strip>> pages = new ArrayList<>();
    List<Strip> page = start(pages);
    float room = room(true);
    for (int row = 0; row < list.rows().size(); row++) {
      steps.check();
      for (Strip strip : strips(row)) {
        float height = strip.height(leading);
        if (height > room) {
          page = start(pages);
          room = room(false);
        }
        page.add(strip);
        room -= height;
      }
    }
    return ended(pages, room);
  }

  private static List<Strip> start(List<List<Strip>> pages) {
    List<Strip> page = new ArrayList<>();
    pages.add(page);
    return page;
  }

  private List<Strip> strips(int row) {
    int lines = grid.lines(list.rows().get(row));
    int most = (int) ((room(false) - 2 * PADDING - THIN) / leading);
    List<Strip> strips = new ArrayList<>(1);
    for (int from = 0; from < lines; from += most) {
      strips.add(new Strip(row, from, Math.min(most, lines - from)));
    }
    return strips;
  }

  // The last rows go on together, and with them what stands below the table.
  private List<List<Strip>> ended(List<List<Strip>> pages, float room) {
    List<Strip> last = pages.getLast();
    if (room < height(list.closing()) && !last.isEmpty()) {
      last = start(pages);
    }
    if (pages.size() > 1) {
      List<Strip> before = pages.get(pages.size() - 2);
      float left = room(false) - height(list.closing()) - rows(last);
      while (last.size() < TOGETHER
          && before.size() > 1
          && before.getLast().height(leading) <= left) {
        left -= before.getLast().height(leading);
        last.addFirst(before.removeLast());
      }
    }
    return pages;
  }

  private float rows(List<Strip> strips) {
    return (float) strips.stream().mapToDouble(strip -> strip.height(leading)).sum();
  }

  /** The height that a page has for rows, in points. */
  private float room(boolean first) {
    float opening = first ? height(list.opening()) : 0;
    return HEIGHT - opening - head() - THICK;
  }

  /** The height of the head of the table with its rules. */
  float head() {
    float most = 0;
    for (int i = 0; i < grid.columns(); i++) {
      Column column = list.columns().get(i);
      float height = heads(i).size() * fonts.head().leading();
      most = Math.max(most, column.unit().isEmpty() ? height : height + fonts.unit().leading());
    }
    return THICK + most + 2 * PADDING + MIDDLE;
  }

  /** The lines of a column's head, without its unit. */
  List<String> heads(int column) {
    return fonts.head().lines(list.columns().get(column).head(), grid.room(column));
  }

  /** The height of lines above or below the table. */
  float height(List<WideList.Line> lines) {
    float height = 0;
    for (WideList.Line line : lines) {
      height += lines(line).size() * type(line).leading();
      height += fonts.below(line.role(), list.chinese());
    }
    return !lines.isEmpty() && lines.equals(list.closing()) ? height + AFTER : height;
  }

  Type type(WideList.Line line) {
    return fonts.line(line.role(), list.chinese());
  }

  /** The lines that a line takes on paper. */
  List<String> lines(WideList.Line line) {
    return type(line).lines(line.text(), WIDTH, indent(line));
  }

  /** A Chinese paragraph begins two characters further in. */
  float indent(WideList.Line line) {
    boolean paragraph = list.chinese() && line.role() == WideList.Role.NOTE;
    return paragraph ? 2 * type(line).size() : 0;
  }
}
