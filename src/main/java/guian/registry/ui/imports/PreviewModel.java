package guian.registry.ui.imports;

import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Coded;
import guian.registry.model.Nature;
import guian.registry.store.imports.ImportBatch;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the preview shows of a plan: its counts, and its changes as far as they are asked for. */
final class PreviewModel {
  /** Which changes are shown. */
  enum Choice implements Coded {
    ALL,
    FIRST,
    REVISED,
    FACT,
    /** Figures of which two sources tell different amounts. */
    BESIDE,
    /** Those with a remark. */
    NOTED
  }

  /** Why a count has a colour. */
  enum Tone {
    PLAIN,
    ASK,
    REFUSED
  }

  /** A count with its name and what it counts. */
  record Tile(String name, String value, String unit, Tone tone) {}

  private final ImportReading reading;
  private final Plan plan;
  private final ImportTexts texts;
  private final Map<String, Map<Integer, Row>> rowsOf = new HashMap<>();
  private final List<PreviewLine> all;
  private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
  private Choice choice = Choice.ALL;
  private String search = "";

  PreviewModel(ImportReading reading, ImportTexts texts) {
    this.reading = reading;
    this.plan = reading.plan();
    this.texts = texts;
    this.all = new PreviewLines(reading, texts).all();
    lines.setAll(all);
  }

  List<Tile> tiles() {
    ImportBatch.Counts counts = plan.counts();
    return List.of(
        tile("new", counts.firmsNew(), Tone.PLAIN),
        tile("updated", counts.firmsUpdated(), Tone.PLAIN),
        tile("unchanged", counts.firmsUnchanged(), Tone.PLAIN),
        tile("asked", asked(), Tone.ASK),
        tile("rejected", plan.rejected().size(), Tone.REFUSED),
        tile("duplicates", new RepeatedRows(plan).count(), Tone.PLAIN),
        figures(counts));
  }

  private Tile tile(String name, long count, Tone tone) {
    Messages messages = texts.messages();
    return new Tile(
        messages.get("imports.tile." + name),
        Figures.count(count),
        messages.get("imports.tile.unit." + name),
        count == 0 ? Tone.PLAIN : tone);
  }

  private Tile figures(ImportBatch.Counts counts) {
    Messages messages = texts.messages();
    int sum = counts.figuresNew() + counts.figuresRevised() + counts.figuresUnchanged();
    return new Tile(
        messages.get("imports.tile.figures"),
        Figures.count(sum),
        messages.get(
            "imports.tile.unit.figures",
            counts.figuresNew(),
            counts.figuresRevised(),
            counts.figuresUnchanged()),
        Tone.PLAIN);
  }

  private long asked() {
    return plan.firms().once(decision -> decision == FirmPlan.Decision.ASK).size();
  }

  /** How many changes a choice shows, whatever is searched. */
  long count(Choice of) {
    return all.stream().filter(line -> !line.isFirm() && isOf(line, of)).count();
  }

  private static boolean isOf(PreviewLine line, Choice of) {
    return switch (of) {
      case ALL -> true;
      case FIRST -> line.kind() == PreviewLine.Kind.FIRST;
      case REVISED -> line.kind() == PreviewLine.Kind.REVISED;
      case FACT -> line.kind() == PreviewLine.Kind.FACT;
      case BESIDE -> line.kind() == PreviewLine.Kind.BESIDE;
      case NOTED -> !line.note().isEmpty();
    };
  }

  void choose(Choice chosen) {
    choice = chosen;
    filter();
  }

  /** Shows the firms whose name holds a text. */
  void search(String text) {
    search = text.strip().toLowerCase(Locale.ROOT);
    filter();
  }

  private void filter() {
    List<PreviewLine> shown = new ArrayList<>();
    PreviewLine firm = null;
    boolean wanted = false;
    for (PreviewLine line : all) {
      if (line.isFirm()) {
        firm = line;
        wanted = line.field().toLowerCase(Locale.ROOT).contains(search);
      } else if (wanted && isOf(line, choice)) {
        if (firm != null) {
          shown.add(firm);
          firm = null;
        }
        shown.add(line);
      }
    }
    lines.setAll(shown);
  }

  /** The changes shown, each firm's after its own line. */
  ObservableList<PreviewLine> lines() {
    return lines;
  }

  /** How many firms are written. */
  long firms() {
    return all.stream().filter(PreviewLine::isFirm).count();
  }

  /** A firm of the ledger that the file does not name, and what it reported last and when. */
  record Missing(String name, String value, String period) {}

  /** How many firms of the ledger the file does not name. */
  int missingCount() {
    return reading.missing().count();
  }

  List<Missing> missing() {
    return reading.missing().firms().stream().map(this::missing).toList();
  }

  private Missing missing(MissingFirms.Firm firm) {
    String name = texts.indicator(firm.indicator().id());
    if (firm.period() == null) {
      return new Missing(texts.name(firm.name()), Figures.NONE, name);
    }
    String period = texts.period(firm.indicator().id(), firm.period(), Nature.ACTUAL);
    return new Missing(texts.name(firm.name()), texts.listed(firm.last()), name + " " + period);
  }

  /** A row that is not used, why, and what stands in it. */
  record LeftOut(String place, String why, String raw) {}

  List<LeftOut> rejected() {
    return plan.rejected().stream()
        .map(row ->
            new LeftOut(
                place(row.sheet(), row.row()),
                texts.sentence(row.wording()),
                raw(row.sheet(), row.row())))
        .toList();
  }

  /** The firms that wait for an answer. */
  List<LeftOut> waiting() {
    return plan.firms().waiting().stream()
        .map(firm -> new LeftOut(place(firm.sheet(), firm.row()), firm.name(), ""))
        .toList();
  }

  /** The questions that were set aside. */
  List<String> setAside() {
    return plan.setAside().stream().map(question -> texts.sentence(question.text())).toList();
  }

  private String raw(String sheet, int number) {
    Map<Integer, Row> rows = rowsOf.computeIfAbsent(sheet, this::rows);
    return Optional.ofNullable(rows.get(number)).stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::raw)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  // Thousands of rows may be refused: each is found at once.
  private Map<Integer, Row> rows(String sheet) {
    return reading.workbook().sheets().stream()
        .filter(s -> s.name().equals(sheet))
        .flatMap(s -> s.rows().stream())
        .collect(Collectors.toMap(Row::number, Function.identity(), (first, other) -> first));
  }

  private String place(String sheet, int row) {
    long used = plan.sheets().stream().filter(s -> s.used()).count();
    String number = Integer.toString(row);
    return used > 1
        ? texts.messages().get("imports.row.sheet", sheet, number)
        : texts.messages().get("imports.row.number", number);
  }
}
