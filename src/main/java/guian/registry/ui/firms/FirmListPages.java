package guian.registry.ui.firms;

import guian.registry.model.RefusedException;
import guian.registry.report.pages.Column;
import guian.registry.report.pages.ListPaper;
import guian.registry.report.pages.TablePaper;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table as it is filtered, ordered and shown, put on pages on their side. */
final class FirmListPages {
  private final FirmReader reader;
  private final FirmCells cells;
  private final Messages messages;

  private final int most;

  /** Lists of at most {@code most} firms. */
  FirmListPages(FirmReader reader, FirmCells cells, Messages messages, int most) {
    this.most = most;
    this.reader = reader;
    this.cells = cells;
    this.messages = messages;
  }

  /**
   * The pages of all rows; {@code check} is called now and then and may end the work.
   *
   * @throws RefusedException {@code firms.paper.many} when they are more than a PDF holds
   */
  TablePaper of(FirmQuestion question, LocalDate day, Runnable check) {
    ListPaper paper = new ListPaper(messages, most);
    int page = 0;
    List<FirmLine> lines;
    do {
      check.run();
      lines = reader.page(question, page++);
      lines.forEach(line -> paper.add(row(question, line)));
    } while (lines.size() == PagedRows.PAGE);
    return paper.of(day, cells.filters().of(question.filter()), columns(question));
  }

  private List<Column> columns(FirmQuestion question) {
    List<Column> columns = new ArrayList<>();
    for (FirmColumn column : question.columns()) {
      columns.add(
          new Column(
              column.head().printed(), column.head().unit(), (int) column.width(), kind(column)));
    }
    return columns;
  }

  // A date stays on one line, as a code does.
  private static Column.Kind kind(FirmColumn column) {
    if (column.id().equals("founded")) {
      return Column.Kind.CODE;
    }
    return switch (column.kind()) {
      case NAME, TEXT -> Column.Kind.TEXT;
      case CODE -> Column.Kind.CODE;
      case MONEY, FIGURE, GROWTH -> Column.Kind.NUMBER;
    };
  }

  private static List<String> row(FirmQuestion question, FirmLine line) {
    return question.columns().stream().map(column -> line.cell(column).text()).toList();
  }
}
