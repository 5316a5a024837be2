package guian.registry.ui.imports;

import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Amount;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists what an import changes, firm by firm. */
final class PreviewLines {
  private final ImportReading reading;
  private final Plan plan;
  private final ImportTexts texts;
  private final Map<Integer, Map<Integer, Row>> rows = new HashMap<>();

  PreviewLines(ImportReading reading, ImportTexts texts) {
    this.reading = reading;
    this.plan = reading.plan();
    this.texts = texts;
  }

  /** A line for each firm that is written, each followed by the lines of its values. */
  List<PreviewLine> all() {
    List<PreviewLine> lines = new ArrayList<>();
    plan.firms().once(PreviewLines::isWritten).forEach(firm -> lines.addAll(firm(firm)));
    return List.copyOf(lines);
  }

  private static boolean isWritten(FirmPlan.Decision decision) {
    return decision == FirmPlan.Decision.NEW || decision == FirmPlan.Decision.UPDATE;
  }

  private List<PreviewLine> firm(FirmPlan firm) {
    List<PreviewLine> values = new ArrayList<>();
    if (firm.decision() == FirmPlan.Decision.NEW) {
      firm.facts().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(fact -> values.add(fact(firm, fact.getKey().code(), null, fact.getValue())));
      if (firm.relation() != null) {
        values.add(fact(firm, "relation", null, firm.relation().code()));
      }
    } else {
      firm.changes().forEach(change -> values.add(change(firm, change)));
    }
    firm.formerNames().forEach(name -> values.add(former(firm, name)));
    plan.figures().ofFirm(firm.group()).stream()
        .filter(figure -> figure.decision() != FigurePlan.Decision.UNCHANGED)
        .forEach(figure -> values.add(figure(figure)));
    values.addFirst(head(firm, values.size()));
    return values;
  }

  private PreviewLine head(FirmPlan firm, int values) {
    String note =
        firm.decision() == FirmPlan.Decision.NEW ? texts.messages().get("imports.preview.new") : "";
    String count = texts.messages().get("imports.preview.items", values);
    return new PreviewLine(
        firm.group(), PreviewLine.Kind.FIRM, firm.name(), count, "", "", "", "", note, false, "");
  }

  private PreviewLine fact(FirmPlan firm, String field, @Nullable String before, String after) {
    return line(firm, field, before, after, cell(firm, field), "");
  }

  // The plan does not say where a new firm's facts stand; its row and the column of a fact do.
  private String cell(FirmPlan firm, String field) {
    String wanted = field.equals("relation") ? "legal_form" : field;
    for (int i = 0; i < plan.sheets().size(); i++) {
      if (plan.sheets().get(i).name().equals(firm.sheet())) {
        return cell(i, firm.row(), wanted);
      }
    }
    return "";
  }

  private String cell(int sheet, int row, String field) {
    return reading.sheetPlan(sheet).columnsAt(row).stream()
        .filter(column -> column.use() == Column.Use.READ && column.subject().isField(field))
        .filter(column -> !text(sheet, row, column.number()).isBlank())
        .map(column -> CellName.of(row, column.number()))
        .findFirst()
        .orElse("");
  }

  private String text(int sheet, int row, int column) {
    Row found = rows.computeIfAbsent(sheet, this::byNumber).get(row);
    return found == null ? "" : found.text(column);
  }

  private Map<Integer, Row> byNumber(int sheet) {
    return reading.sheet(sheet).rows().stream()
        .collect(Collectors.toMap(Row::number, Function.identity()));
  }

  private PreviewLine former(FirmPlan firm, String name) {
    return new PreviewLine(
        firm.group(),
        PreviewLine.Kind.FACT,
        texts.field("former_names"),
        Figures.NONE,
        Figures.NONE,
        name,
        "",
        "",
        texts.messages().get("imports.preview.former"),
        false,
        "");
  }

  private PreviewLine change(FirmPlan firm, FirmPlan.FactChange change) {
    String note = change.applied() ? "" : texts.messages().get("imports.preview.coarser");
    String cell = change.cell() == null ? "" : change.cell();
    return line(firm, change.field(), change.before(), change.after(), cell, note);
  }

  private PreviewLine line(
      FirmPlan firm,
      String field,
      @Nullable String before,
      String after,
      String cell,
      String note) {
    return new PreviewLine(
        firm.group(),
        PreviewLine.Kind.FACT,
        texts.field(field),
        Figures.NONE,
        texts.fact(field, before),
        texts.fact(field, after),
        "",
        cell,
        note,
        !note.isEmpty(),
        texts
            .messages()
            .get(
                "imports.preview.row",
                firm.sheet(),
                Integer.toString(firm.row()),
                texts.fact(field, after)));
  }

  private PreviewLine figure(FigurePlan plan) {
    RowFigure figure = plan.figure();
    return new PreviewLine(
        plan.group(),
        kind(plan.decision()),
        texts.indicator(figure.indicator()),
        texts.period(figure.indicator(), figure.period(), figure.nature()),
        before(plan),
        amount(figure.amount()),
        difference(plan),
        figure.cell(),
        note(plan),
        plan.decision() == FigurePlan.Decision.BESIDE,
        evidence(plan));
  }

  private static PreviewLine.Kind kind(FigurePlan.Decision decision) {
    return switch (decision) {
      case REVISED -> PreviewLine.Kind.REVISED;
      case BESIDE -> PreviewLine.Kind.BESIDE;
      case NEW, UNCHANGED, ASK -> PreviewLine.Kind.FIRST;
    };
  }

  private String before(FigurePlan plan) {
    boolean undisclosed = plan.before() == null && plan.effect().replaces() != null;
    return plan.before() == null && !undisclosed ? Figures.NONE : amount(plan.before());
  }

  private String amount(@Nullable Amount amount) {
    return amount == null ? texts.messages().get("word.undisclosed") : texts.cell(amount);
  }

  private String difference(FigurePlan plan) {
    Amount before = plan.before();
    Amount after = plan.figure().amount();
    if (before == null || after == null || !before.unit().equals(after.unit())) {
      return texts.messages().get("imports.preview.first");
    }
    Amount change =
        new Amount(Math.subtractExact(after.hundredths(), before.hundredths()), after.unit());
    String text = texts.cell(change);
    return change.value().compareTo(BigDecimal.ZERO) > 0 ? "+" + text : text;
  }

  private String note(FigurePlan plan) {
    return switch (plan.decision()) {
      case REVISED -> texts.messages().get("imports.preview.revised");
      case BESIDE -> texts.messages().get("imports.preview.beside");
      default ->
          "cell".equals(plan.figure().unitFrom())
              ? texts.messages().get("imports.preview.own_unit")
              : "";
    };
  }

  private String evidence(FigurePlan plan) {
    RowFigure figure = plan.figure();
    String from = figure.unitFrom();
    String origin = from == null ? Figures.NONE : texts.origin(from);
    return texts
        .messages()
        .get(
            "imports.preview.evidence",
            plan.sheet(),
            figure.raw(),
            texts.amount(figure.amount()),
            origin);
  }
}
