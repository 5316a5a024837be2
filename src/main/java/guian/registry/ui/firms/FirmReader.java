package guian.registry.ui.firms;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FacetCounts;
import guian.registry.store.firms.FirmCount;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSummary;
import guian.registry.text.Messages;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.PagedRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the answers to the table's questions, off the window's thread. */
final class FirmReader {
  private final FirmQueries queries;
  private final FirmCells cells;
  private final Messages messages;

  FirmReader(FirmQueries queries, FirmCells cells, Messages messages) {
    this.queries = queries;
    this.cells = cells;
    this.messages = messages;
  }

  /** Facets with their counts, and the sums of the revenue; null without a period. */
  record Counts(FacetCounts facets, @Nullable FirmSummary summary) {}

  /** The rows of a page. */
  List<FirmLine> page(FirmQuestion question, int page) {
    return rows(question, page).stream().map(row -> line(question, row)).toList();
  }

  private List<FirmRow> rows(FirmQuestion question, int page) {
    return queries.page(
        question.filter(),
        question.sort(),
        question.figures(),
        page * PagedRows.PAGE,
        PagedRows.PAGE);
  }

  private FirmLine line(FirmQuestion question, FirmRow row) {
    Map<String, CellText> texts = new HashMap<>();
    question.columns().forEach(column -> texts.put(column.id(), cells.cell(column, row)));
    return new FirmLine(row.id(), cells.name(row.facts()), row.facts().creditCode(), texts);
  }

  FirmCount count(FirmQuestion question) {
    return queries.count(question.filter());
  }

  Counts counts(FirmQuestion question, @Nullable Period period) {
    FirmSummary sums =
        period == null
            ? null
            : queries.summary(question.filter(), new FigureColumn(Indicator.REVENUE, period));
    return new Counts(queries.facets(question.filter()), sums);
  }

  /** The rows at these places as text for a spreadsheet. */
  String copy(FirmQuestion question, List<Integer> places) {
    return new RowCopy(messages, cells, question.columns())
        .text(places, page -> rows(question, page));
  }

  /** The place of a firm among the rows that answer a question; empty when it is none. */
  OptionalInt place(FirmQuestion question, long firm) {
    return queries.place(question.filter(), question.sort(), firm);
  }
}
