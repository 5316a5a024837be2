package guian.registry.importing;

import guian.registry.importing.asking.Sentences;
import guian.registry.importing.plan.RejectedRow;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet's refused rows among the rows that say how they are to be read: titles, lines of
 * units and periods, headers, sections, notes. A line such as 一、工业（单位：千元） counts for the rows below
 * it, and goes with them.
 */
final class RejectsSheet {
  private static final Set<RowKind> SAYING =
      Set.of(RowKind.TITLE, RowKind.UNIT_LINE, RowKind.HEADER, RowKind.SECTION, RowKind.NOTE);
  // Rows that may be read as lines of the firm above, which was another one in the file.
  private static final Set<String> LEANING = Set.of("no_firm_name", "hidden_row");

  private final Sheet sheet;
  private final SheetPlan read;
  private final Map<Integer, RejectedRow> refused;
  private final Messages messages;
  private final int right;

  RejectsSheet(Sheet sheet, SheetPlan read, List<RejectedRow> refused, Messages messages) {
    this.sheet = sheet;
    this.read = read;
    this.refused =
        refused.stream()
            .collect(Collectors.toMap(RejectedRow::row, Function.identity(), (a, b) -> a));
    this.messages = messages;
    this.right =
        sheet.rows().stream()
            .mapToInt(row -> row.cells().isEmpty() ? 0 : row.cells().getLast().column())
            .max()
            .orElse(0);
  }

  void fill(Worksheet out) {
    Map<Integer, Integer> places = places();
    for (Row row : sheet.rows()) {
      Integer place = places.get(row.number());
      if (place != null) {
        row.cells().forEach(cell -> copy(out, cell, place - 1));
        explain(out, row.number(), place - 1);
      }
    }
    sheet.merges().forEach(merge -> merge(out, merge, places));
    sheet.hiddenColumns().forEach(column -> out.hideColumn(column - 1));
  }

  // Down to the first header rows stay where they are; below it those left out leave no gaps.
  private Map<Integer, Integer> places() {
    Map<Integer, Integer> places = new HashMap<>();
    int top = read.headerRows().stream().mapToInt(Integer::intValue).min().orElse(0);
    int next = top;
    int before = 0;
    for (int row = 1; row <= sheet.lastRow(); row++) {
      if (isKept(row)) {
        next += leans(row, before) ? 1 : 0;
        places.put(row, row <= top ? row : ++next);
        before = row;
      }
    }
    return places;
  }

  private boolean leans(int row, int before) {
    RejectedRow known = refused.get(row);
    return known != null
        && LEANING.contains(known.code())
        && refused.containsKey(before)
        && row > before + 1;
  }

  private boolean isKept(int row) {
    if (!read.used()) {
      return false;
    }
    return refused.containsKey(row)
        || isBesideEachOther()
        || (row <= read.kinds().size() && SAYING.contains(read.kinds().get(row - 1)));
  }

  // Of tables beside each other, or on their side, a row is never refused alone.
  private boolean isBesideEachOther() {
    return !refused.isEmpty() && read.tables().stream().anyMatch(t -> !t.rows().isEmpty());
  }

  private void explain(Worksheet out, int row, int place) {
    RejectedRow known = refused.get(row);
    if (known != null) {
      out.value(place, right, row);
      out.value(place, right + 1, printable(new Sentences(messages).of(known.wording())));
    } else if (!refused.isEmpty() && isLastOfHeader(row)) {
      out.value(place, right, messages.get("import.rejects.row"));
      out.value(place, right + 1, messages.get("import.rejects.reason"));
    }
  }

  private boolean isLastOfHeader(int row) {
    return read.headerRows().contains(row) && !read.headerRows().contains(row + 1);
  }

  private static void merge(Worksheet out, CellRange merge, Map<Integer, Integer> places) {
    @Nullable Integer first = places.get(merge.firstRow());
    @Nullable Integer last = places.get(merge.lastRow());
    if (first != null && last != null && last - first == merge.lastRow() - merge.firstRow()) {
      out.range(first - 1, merge.firstColumn() - 1, last - 1, merge.lastColumn() - 1).merge();
    }
  }

  private static void copy(Worksheet out, Cell cell, int row) {
    int column = cell.column() - 1;
    switch (cell) {
      case Cell.Number figure -> {
        out.value(row, column, figure.value());
        Cell.@Nullable Look look = figure.look();
        if (look != null || figure.percent()) {
          out.style(row, column).format(look == null ? "0.00%" : look.format()).set();
        }
      }
      // Excel has no days before.
      case Cell.Date date when date.value().getYear() > 1900 -> {
        out.value(row, column, date.value());
        out.style(row, column).format(format(date.raw())).set();
      }
      default -> {
        if (!cell.raw().isEmpty()) {
          out.value(row, column, printable(cell.raw()));
        }
      }
    }
  }

  // As much of the date as the file shows.
  private static String format(String raw) {
    return switch (raw.length()) {
      case 4 -> "yyyy";
      case 7 -> "yyyy-mm";
      case 10 -> "yyyy-mm-dd";
      default -> "yyyy-mm-dd hh:mm";
    };
  }

  /** XML has no control characters; a line break in a cell stays one. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }
}
