package guian.registry.ui.firms;

import guian.registry.model.RefusedException;
import guian.registry.report.pages.Column;
import guian.registry.report.pages.TablePaper;
import guian.registry.store.firms.FirmFilter;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table as it is filtered, ordered and shown, put on pages on their side. */
final class FirmListPages {
  /** A longer list would need more memory than the window has. */
  static final int AT_MOST = 3_000;

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
    List<List<String>> rows = new ArrayList<>();
    int page = 0;
    List<FirmLine> lines;
    do {
      check.run();
      lines = reader.page(question, page++);
      lines.forEach(line -> rows.add(row(question, rows.size() + 1, line)));
      if (rows.size() > most) {
        throw new RefusedException("firms.paper.many", Figures.count(most));
      }
    } while (lines.size() == PagedRows.PAGE);
    String under =
        Stream.of(
                messages.get("firms.paper.list.under", day.toString(), rows.size()),
                conditions(question.filter()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(messages.get("firms.paper.list.join")));
    return new TablePaper(
        messages.get("firms.paper.list.title"),
        under,
        day,
        true,
        List.of(new TablePaper.Part("", columns(question), rows)));
  }

  /** What the firms were chosen by; empty when all are there. */
  private String conditions(FirmFilter filter) {
    List<String> conditions = new ArrayList<>();
    if (!filter.search().isBlank()) {
      conditions.add(messages.get("firms.paper.list.search", filter.search()));
    }
    filter.chosen().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(chosen ->
            chosen.getValue().stream()
                .sorted()
                .map(code -> cells.facetWord(chosen.getKey(), code))
                .collect(Collectors.joining(messages.get("firms.paper.list.or"))))
        .forEach(conditions::add);
    if (filter.foundedFrom() != null || filter.foundedTo() != null) {
      conditions.add(
          messages.get(
              "firms.paper.list.founded",
              Objects.toString(filter.foundedFrom(), ""),
              Objects.toString(filter.foundedTo(), "")));
    }
    return String.join(messages.get("firms.paper.list.join"), conditions);
  }

  private List<Column> columns(FirmQuestion question) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(messages.get("firms.paper.list.number"), "", 40, Column.Kind.NUMBER));
    for (FirmColumn column : question.columns()) {
      columns.add(
          new Column(
              column.head().text(), column.head().unit(), (int) column.width(), kind(column)));
    }
    return columns;
  }

  private static Column.Kind kind(FirmColumn column) {
    return switch (column.kind()) {
      case NAME, TEXT -> Column.Kind.TEXT;
      case CODE -> Column.Kind.CODE;
      case MONEY, FIGURE, GROWTH -> Column.Kind.NUMBER;
    };
  }

  private static List<String> row(FirmQuestion question, int number, FirmLine line) {
    List<String> row = new ArrayList<>();
    row.add(Figures.count(number));
    question.columns().forEach(column -> row.add(line.cell(column).text()));
    return row;
  }
}
