package guian.registry.ui.firms;

import guian.registry.store.firms.FirmRow;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes rows as tab-separated text for a spreadsheet, amounts as exact yuan. */
final class RowCopy {
  private final Messages messages;
  private final FirmCells cells;
  private final List<FirmColumn> columns;

  RowCopy(Messages messages, FirmCells cells, List<FirmColumn> columns) {
    this.messages = messages;
    this.cells = cells;
    this.columns = columns;
  }

  /** The rows at these places, read page by page. */
  String text(List<Integer> places, IntFunction<List<FirmRow>> pages) {
    List<String> lines = new ArrayList<>(List.of(head()));
    int pageNumber = -1;
    List<FirmRow> page = List.of();
    for (int place : places) {
      if (place / PagedRows.PAGE != pageNumber) {
        pageNumber = place / PagedRows.PAGE;
        page = pages.apply(pageNumber);
      }
      int index = place % PagedRows.PAGE;
      if (index < page.size()) {
        lines.add(line(page.get(index)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String head() {
    return columns.stream()
        .map(column ->
            isMoney(column)
                ? column.head().name() + messages.get("firms.copy.unit")
                : column.head().name())
        .collect(Collectors.joining("\t"));
  }

  private boolean isMoney(FirmColumn column) {
    String wan = messages.get("word.unit.wan");
    return column.kind() == FirmColumn.Kind.MONEY
        || (column.kind() == FirmColumn.Kind.FIGURE && column.head().unit().endsWith(wan));
  }

  private String line(FirmRow row) {
    return columns.stream().map(c -> cells.copied(c, row)).collect(Collectors.joining("\t"));
  }
}
