package guian.registry.cli;

import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.store.figures.Figure;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmRow;
import guian.registry.text.ListFile;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Firms as a sheet of text and numbers in yuan, for the terminal, csv and xlsx. */
final class FirmSheet {
  private final Messages messages;
  private final Words words;
  private final List<FigureColumn> columns;

  FirmSheet(Messages messages, List<FigureColumn> columns) {
    this.messages = messages;
    this.words = new Words(messages);
    this.columns = columns;
  }

  /** Aligned lines under a header. */
  List<String> lines(Consumer<Consumer<FirmRow>> rows) {
    TextTable table = new TextTable();
    table.row(header().toArray(String[]::new));
    rows.accept(row -> table.row(texts(row).toArray(String[]::new)));
    return table.lines();
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>();
    for (String column : List.of("name", "code", "relation", "industry", "founded", "status")) {
      cells.add(messages.get("cli.firms.column." + column));
    }
    for (FigureColumn column : columns) {
      cells.add(
          messages.get("cli.firms.column.revenue", new Periods(messages).full(column.period())));
    }
    return cells;
  }

  private List<String> texts(FirmRow row) {
    List<String> cells = new ArrayList<>();
    for (Object cell : cells(row)) {
      cells.add(cell instanceof BigDecimal number ? number.toPlainString() : cell.toString());
    }
    // A file keeps the registered name, by which the firm is found again.
    cells.set(0, words.name(row.facts()));
    return cells;
  }

  private List<Object> cells(FirmRow row) {
    FirmFacts firm = row.facts();
    List<Object> cells = new ArrayList<>();
    cells.add(firm.name());
    cells.add(text(firm.creditCode()));
    cells.add(firm.relation() == null ? "" : words.of(firm.relation()));
    cells.add(text(firm.industryCode()));
    cells.add(firm.foundedOn() == null ? "" : firm.foundedOn().iso());
    cells.add(firm.status() == null ? "" : words.of(firm.status()));
    columns.forEach(column -> cells.add(cell(row.figures().get(column))));
    return cells;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private Object cell(@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    return switch (figure.state()) {
      case VALUE -> figure.value().map(FirmSheet::yuan).orElse("");
      case NOT_DISCLOSED -> messages.get("word.undisclosed");
      case NOT_REPORTED -> messages.get("word.unreported");
      case NONE -> "";
    };
  }

  /** Yuan as a number to reckon with; another currency as a text, which nobody can add to them. */
  private static Object yuan(Amount amount) {
    return amount.unit().equals(Amount.CNY)
        ? amount.value()
        : amount.value().toPlainString() + " " + amount.unit();
  }

  /** The rows as a file of csv or xlsx. */
  ListFile file(Consumer<Consumer<FirmRow>> rows) {
    return new ListFile(
        number -> messages.get("cli.firms.sheet", number),
        header(),
        reader -> rows.accept(row -> reader.accept(cells(row))));
  }
}
