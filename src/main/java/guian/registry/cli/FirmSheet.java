package guian.registry.cli;

import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Industries;
import guian.registry.report.pages.Column;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.pages.ListPaper;
import guian.registry.report.pages.TablePaper;
import guian.registry.store.figures.Figure;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmRow;
import guian.registry.text.Figures;
import guian.registry.text.ListFile;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Firms as a sheet of text and numbers in yuan, for the terminal, csv and xlsx. */
final class FirmSheet {
  /** How the columns of facts stand on paper, as the header has them. */
  private static final List<Integer> WIDTHS = List.of(214, 130, 70, 170, 72, 60);

  private static final List<Kind> KINDS =
      List.of(Kind.TEXT, Kind.CODE, Kind.WORD, Kind.TEXT, Kind.CODE, Kind.WORD);
  private static final int INDUSTRY = 3;
  private static final int FIGURE_WIDTH = 96;

  private final Messages messages;
  private final Periods periods;
  private final Words words;
  private final List<FigureColumn> columns;

  FirmSheet(Messages messages, List<FigureColumn> columns) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
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
      cells.add(messages.get("cli.firms.column.revenue", periods.full(column.period())));
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

  /** The rows on pages, as the window prints its list. */
  TablePaper paper(
      Consumer<Consumer<FirmRow>> rows,
      LocalDate day,
      List<String> conditions,
      Industries industries) {
    ListPaper paper = new ListPaper(messages, ListPaper.MOST);
    rows.accept(row -> paper.add(printed(row, industries)));
    return paper.of(day, conditions, printedColumns());
  }

  private List<Column> printedColumns() {
    List<String> heads = header();
    List<Column> printed = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      boolean figure = i >= WIDTHS.size();
      printed.add(
          new Column(
              figure ? printedHead(columns.get(i - WIDTHS.size())) : heads.get(i),
              figure ? messages.get("report.head.money") : "",
              figure ? FIGURE_WIDTH : WIDTHS.get(i),
              figure ? Kind.NUMBER : KINDS.get(i)));
    }
    return printed;
  }

  private String printedHead(FigureColumn column) {
    return messages.get("cli.firms.column.printed", periods.full(column.period()));
  }

  private List<String> printed(FirmRow row, Industries industries) {
    List<String> cells = new ArrayList<>(texts(row).subList(0, WIDTHS.size()));
    String industry = row.facts().industryCode();
    if (industry != null) {
      cells.set(INDUSTRY, words.industry(industry, row.facts().industryEdition(), industries));
    }
    for (FigureColumn column : columns) {
      Figure figure = row.figures().get(column);
      cells.add(
          figure == null
              ? Figures.NONE
              : switch (figure.state()) {
                case VALUE -> figure.value().map(Words::table).orElse(Figures.NONE);
                case NOT_DISCLOSED -> messages.get("word.undisclosed");
                case NOT_REPORTED -> messages.get("word.unreported");
                case NONE -> Figures.NONE;
              });
    }
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
