package guian.registry.cli;

import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a plan does firm by firm: each fact and figure with its old and new value and its cell. */
final class PlanLines {
  private static final int SHOWN = 30;

  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final Map<String, Indicator> indicators;

  PlanLines(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
  }

  /** The first firms that are new, changed or open, each with its values; then how many more. */
  List<String> of(Plan plan) {
    List<FirmPlan> firms = plan.firms().once(decision -> decision != FirmPlan.Decision.UNCHANGED);
    List<String> lines = new ArrayList<>();
    for (FirmPlan firm : firms.subList(0, Math.min(SHOWN, firms.size()))) {
      lines.addAll(firm(firm, plan.figures().ofFirm(firm.group())));
    }
    if (firms.size() > SHOWN) {
      lines.add(messages.get("cli.import.more", firms.size() - SHOWN));
    }
    return lines;
  }

  private List<String> firm(FirmPlan firm, List<FigurePlan> figures) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "cli.import.firm." + firm.decision().code(),
            firm.name(),
            place(firm.sheet(), Integer.toString(firm.row()))));
    firm.changes().forEach(change -> lines.add(change(change)));
    firm.formerNames().forEach(name -> lines.add(value(field("former_names"), null, name, "")));
    figures.stream()
        .filter(figure -> figure.decision() != FigurePlan.Decision.UNCHANGED)
        .forEach(figure -> lines.add(figure(figure)));
    return lines;
  }

  /** Rows of a sheet; a text file has none but itself. */
  String place(String sheet, String rows) {
    return sheet.isEmpty()
        ? messages.get("cli.import.place.row", rows)
        : messages.get("cli.import.place", sheet, rows);
  }

  private String field(String code) {
    return messages.get("imports.field." + code);
  }

  private String change(FirmPlan.FactChange change) {
    String cell = change.cell() == null ? "" : change.cell();
    String before = change.before() == null ? null : fact(change.field(), change.before());
    String line = value(field(change.field()), before, fact(change.field(), change.after()), cell);
    return change.applied() ? line : messages.get("cli.import.coarser", line);
  }

  private String fact(String field, String value) {
    return switch (field) {
      case "relation" -> Coded.find(Relation.class, value).map(words::of).orElse(value);
      case "status" -> Coded.find(Status.class, value).map(words::of).orElse(value);
      case "size_class" -> Coded.find(SizeClass.class, value).map(words::of).orElse(value);
      case "capital" -> capital(value);
      case "is_resident" -> messages.get("imports.resident." + value);
      default -> value;
    };
  }

  private String capital(String value) {
    String[] parts = value.split(" ", 2);
    return words.amount(Amount.of(new BigDecimal(parts[0]), parts[1]));
  }

  private String figure(FigurePlan plan) {
    RowFigure figure = plan.figure();
    Indicator indicator = indicators.get(figure.indicator());
    String name = indicator == null ? figure.indicator() : words.of(indicator);
    String period =
        indicator == null
            ? periods.full(figure.period())
            : periods.of(indicator.kind(), figure.period());
    String nature = figure.nature() == Nature.ACTUAL ? "" : " (" + words.of(figure.nature()) + ")";
    String before = plan.before() == null ? null : words.amount(plan.before());
    String line =
        value(
            name + " " + period + nature,
            before,
            amount(figure.amount()),
            messages.get("cli.import.cell", figure.cell(), figure.raw().strip()));
    return plan.decision() == FigurePlan.Decision.BESIDE
        ? messages.get("cli.import.beside", line)
        : line;
  }

  private String amount(@Nullable Amount amount) {
    return amount == null ? messages.get("word.undisclosed") : words.amount(amount);
  }

  private String value(String what, @Nullable String before, String after, String cell) {
    return messages.get(
        "cli.import.value", what, before == null ? Figures.NONE : before, after, cell);
  }
}
