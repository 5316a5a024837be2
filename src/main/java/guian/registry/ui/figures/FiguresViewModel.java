package guian.registry.ui.figures;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.Author;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmEdits;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.figures.TypedFigures.Read;
import guian.registry.ui.port.Dialogs.Question;
import guian.registry.ui.port.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A firm's figures as a grid that is edited cell by cell, or by a pasted block of which nothing is
 * written while one of its cells is wrong.
 */
public final class FiguresViewModel {
  private static final FigureSheet NONE = new FigureSheet(List.of(), List.of(), Map.of());

  private final FirmEdits edits;
  private final Author author;
  private final Ports ports;
  private final Messages messages;
  private final TypedFigures typed;
  private final FigureSheet.Maker maker;
  private final ObjectProperty<FigureSheet> sheet = new SimpleObjectProperty<>(NONE);
  private final BooleanProperty derived = new SimpleBooleanProperty(true);
  private final StringProperty error = new SimpleStringProperty("");
  private final StringProperty hint = new SimpleStringProperty("");
  private final List<String> addedIndicators = new ArrayList<>();
  private final List<Period> addedPeriods = new ArrayList<>();
  private List<ReportedFigure> figures = List.of();
  private List<Indicator> indicators = List.of();
  private long firm;
  // To be told when the firm's file is shown anew after the edit that it is about.
  private String told = "";
  private Consumer<String> onSaved = notice -> {};

  /** A grid whose edits are {@code author}'s. */
  public FiguresViewModel(FirmEdits edits, Author author, Ports ports, Messages messages) {
    this.edits = edits;
    this.author = author;
    this.ports = ports;
    this.messages = messages;
    this.typed = new TypedFigures(messages);
    this.maker = new FigureSheet.Maker(messages);
    derived.addListener((o, before, after) -> make());
  }

  /** Who reads the firm's file anew after an edit, with what is to be told. */
  public void onSaved(Consumer<String> saved) {
    onSaved = saved;
  }

  /** Shows a firm's figures. */
  public void show(long firmId, List<ReportedFigure> found, List<Indicator> all) {
    if (firmId != firm) {
      addedIndicators.clear();
      addedPeriods.clear();
      told = "";
    }
    error.set("");
    hint.set(told);
    told = "";
    firm = firmId;
    figures = found;
    indicators = all;
    make();
  }

  private void make() {
    sheet.set(
        maker.sheet(
            figures,
            indicators,
            new FigureSheet.Wanted(derived.get(), addedIndicators, addedPeriods)));
  }

  /** Adds an empty row. */
  void addIndicator(Indicator indicator) {
    addedIndicators.add(indicator.id());
    make();
  }

  /** Adds an empty column. */
  void addPeriod(Period period) {
    addedPeriods.add(period);
    make();
  }

  /** The indicators that have no row yet. */
  List<Indicator> otherIndicators() {
    return indicators.stream()
        .filter(i -> sheet.get().rows().stream().noneMatch(row -> row.indicator().equals(i)))
        .toList();
  }

  /**
   * Saves what was typed into a cell.
   *
   * @return false when it cannot be, and {@link #errorProperty} says why
   */
  boolean edit(FigureRow row, Period period, String text) {
    FigureCell now = sheet.get().cell(row, period);
    if (text.strip().equals(now.exact())) {
      error.set("");
      return true;
    }
    return switch (read(row, period, text)) {
      case Read.Bad bad -> {
        error.set(messages.get("figures.bad", place(row, period), bad.sentence()));
        yield false;
      }
      case Read.Good good -> {
        write(List.of(figure(row, period, good.amount())), place(row, period));
        yield true;
      }
    };
  }

  /** Writes a block of tab-separated text from a cell on, to the right and down. */
  void paste(FigureRow first, Period from, String block) {
    PastedBlock pasted = new PastedBlock(sheet.get(), messages, this::read);
    pasted.take(first, from, block);
    List<String> wrong = pasted.wrong(this::place);
    if (!wrong.isEmpty()) {
      error.set(messages.get("figures.paste.wrong", wrong.size(), String.join("\n", wrong)));
    } else {
      error.set("");
      confirm(pasted.cells());
    }
  }

  // What follows from cumulatives is not typed; what stands there already may be.
  private Read read(FigureRow row, Period period, String text) {
    FigureCell now = sheet.get().cell(row, period);
    if (now.look() == FigureCell.Look.DERIVED) {
      return new Read.Bad(messages.get("figures.derived"));
    }
    return typed.read(row.indicator(), text);
  }

  private void confirm(List<PastedBlock.Cell> cells) {
    List<PastedBlock.Cell> differing = cells.stream().filter(cell -> !isSame(cell)).toList();
    long replaced =
        differing.stream()
            .filter(cell -> !sheet.get().cell(cell.row(), cell.period()).exact().isEmpty())
            .count();
    if (differing.isEmpty()) {
      ports.notices().done(messages.get("figures.paste.same"));
    } else if (replaced == 0) {
      write(differing);
    } else {
      Question question =
          new Question(
              messages.get("figures.paste.title"),
              messages.get("figures.paste.replaces", differing.size(), replaced),
              messages.get("figures.paste.action"),
              messages.get("common.cancel"));
      ports.dialogs().confirm(question, () -> write(differing));
    }
  }

  private boolean isSame(PastedBlock.Cell cell) {
    Amount amount = cell.amount();
    return typed
        .exact(cell.row().indicator(), amount)
        .equals(sheet.get().cell(cell.row(), cell.period()).exact());
  }

  private void write(List<PastedBlock.Cell> cells) {
    write(
        cells.stream().map(c -> figure(c.row(), c.period(), c.amount())).toList(),
        messages.get("figures.paste.cells", cells.size()));
  }

  private static FirmEdits.TypedFigure figure(
      FigureRow row, Period period, @Nullable Amount amount) {
    return new FirmEdits.TypedFigure(row.indicator().id(), period, row.nature(), amount, null);
  }

  private void write(List<FirmEdits.TypedFigure> all, String what) {
    long id = firm;
    String unusual = new UnusualFigures(messages).hint(all, figures, byId());
    error.set("");
    ports
        .tasks()
        .of(progress -> edits.setFigures(author, id, all))
        .onSuccess(changed -> {
          told = unusual;
          onSaved.accept(messages.get("firms.notice.changed", what));
        })
        .onRefused(refused -> error.set(messages.refusal(refused)))
        .start();
  }

  private Map<String, Indicator> byId() {
    return indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
  }

  String place(FigureRow row, Period period) {
    String when = new Periods(messages).of(row.indicator().kind(), period);
    return messages.get("firms.history.figure", when, row.name());
  }

  /** The period in a column's head, its basis below: 2017 1–6月, 累计. */
  String head(Period period) {
    return new Periods(messages).head(period);
  }

  /**
   * What a column holds: of flows its basis; where stocks stand in it, that they are of its end.
   */
  String basis(Period period) {
    boolean stock =
        sheet.get().rows().stream()
            .filter(row -> row.indicator().kind().isAtEnd())
            .anyMatch(row -> !sheet.get().cell(row, period).equals(FigureCell.EMPTY));
    String basis = new Periods(messages).basis(period);
    return stock ? messages.get("figures.basis.end", basis) : basis;
  }

  String name(Period period) {
    return new Periods(messages).full(period);
  }

  String name(Indicator indicator) {
    return new Words(messages).of(indicator);
  }

  /** Cells as tab-separated text, exact, each row's in one line. */
  String copied(List<FigureRow> rows, List<Period> periods) {
    return rows.stream()
        .map(row ->
            periods.stream()
                .map(period -> copied(sheet.get().cell(row, period)))
                .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String copied(FigureCell cell) {
    return cell.exact().isEmpty() ? cell.text() : cell.exact();
  }

  /** What is wrong with the newest edit; empty when nothing is. */
  StringProperty errorProperty() {
    return error;
  }

  /** What is odd about the newest edit, which was saved; empty when nothing is. */
  ReadOnlyStringProperty hintProperty() {
    return hint;
  }

  ReadOnlyObjectProperty<FigureSheet> sheetProperty() {
    return sheet;
  }

  /** Whether quarters alone are shown that follow from cumulatives. */
  BooleanProperty derivedProperty() {
    return derived;
  }
}
