package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settles what each column of a table is read as. */
final class ColumnPlanner {
  private final TableContext table;
  private final Map<String, Indicator> indicators;
  private final Answers answers;
  private final Questions questions;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Subject, Integer> firstColumns = new HashMap<>();
  private final RowPeriods rowPeriods;
  private Map<Integer, PeriodPlanner.Outcome> periods = Map.of();
  private NatureDoubt doubt = NatureDoubt.NONE;

  ColumnPlanner(
      TableContext table,
      RowPeriods rowPeriods,
      List<Indicator> indicators,
      Answers answers,
      Questions questions) {
    this.table = table;
    this.rowPeriods = rowPeriods;
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    this.answers = answers;
    this.questions = questions;
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  Columns plan(List<HeadedColumn> headed, NatureDoubt natureDoubt) {
    doubt = natureDoubt;
    findFirst(headed);
    List<PeriodPlanner.Figure> figures = figures(headed);
    PeriodPlanner planner = new PeriodPlanner(table, rowPeriods, questions, answers);
    periods = planner.plan(figures);
    headed.stream()
        .filter(column -> planner.fallen().contains(column.number()))
        .forEach(column -> note(Issue.Severity.INFO, column, "basis_from_values"));
    UnitPlanner units = new UnitPlanner(table, questions, answers, money(headed, figures));
    List<Column> columns = new ArrayList<>();
    for (HeadedColumn column : headed) {
      columns.add(
          periods.containsKey(column.number())
              ? figure(column, Objects.requireNonNull(periods.get(column.number())), units)
              : other(column, units));
    }
    columns.replaceAll(new Hidden(table, questions)::settle);
    issues.addAll(new UnreadColumns(table, columns).issues(headed));
    return new Columns(new Repeats(table, questions).settle(columns, this::period));
  }

  private void findFirst(List<HeadedColumn> headed) {
    // What the file hides does not go before what it shows.
    for (boolean hidden : List.of(false, true)) {
      headed.stream()
          .filter(c -> table.sheet().hiddenColumns().contains(c.number()) == hidden)
          .filter(c -> !Repeats.asks(c.subject()) && table.hasValues(c.number()))
          .forEach(c -> firstColumns.putIfAbsent(c.subject(), c.number()));
    }
    // Of 登记注册类别（代码） and （文字） the text says more.
    headed.stream()
        .filter(c -> c.subject().isField("legal_form"))
        .filter(c -> table.hasValues(c.number()) && !table.hasNumbers(c.number()))
        .findFirst()
        .ifPresent(text -> firstColumns.put(text.subject(), text.number()));
  }

  private @Nullable Period period(Column column) {
    return periods.get(column.number()) instanceof PeriodPlanner.Settled settled
        ? settled.period()
        : null;
  }

  // A column without any value needs no period and no unit.
  private List<PeriodPlanner.Figure> figures(List<HeadedColumn> headed) {
    List<PeriodPlanner.Figure> figures = new ArrayList<>();
    for (HeadedColumn column : headed) {
      Indicator indicator = indicators.get(column.subject().id());
      if (column.subject().isIndicator()
          && indicator != null
          && table.hasFigures(column.number())) {
        figures.add(new PeriodPlanner.Figure(column, indicator));
      }
    }
    return figures;
  }

  private static List<HeadedColumn> money(
      List<HeadedColumn> headed, List<PeriodPlanner.Figure> figures) {
    List<HeadedColumn> money =
        new ArrayList<>(
            headed.stream()
                .filter(c -> c.subject().isField("capital") || c.subject().isGrantMoney())
                .toList());
    figures.stream()
        .filter(f -> f.indicator().isMoney())
        .map(PeriodPlanner.Figure::column)
        .forEach(money::add);
    return money;
  }

  private Column figure(HeadedColumn column, PeriodPlanner.Outcome period, UnitPlanner units) {
    Indicator indicator = Objects.requireNonNull(indicators.get(column.subject().id()));
    ColumnUse use = new ColumnUse(column);
    return switch (period) {
      case PeriodPlanner.Open open -> use.as(Column.Use.ASKED);
      case PeriodPlanner.LeftOut leftOut -> use.as(Column.Use.LEFT_OUT);
      case PeriodPlanner.Settled settled -> {
        Optional<String> nature = nature(column, settled);
        if (nature.isEmpty()) {
          yield use.as(Column.Use.ASKED);
        }
        Optional<Nature> meant = Coded.find(Nature.class, nature.get());
        meant.ifPresent(known -> use.period(settled, known));
        yield meant.isEmpty()
            ? use.as(Column.Use.LEFT_OUT)
            : withUnit(use, units.plan(column, indicator.unit()));
      }
    };
  }

  // Empty while it is asked; skip where a person leaves the column out.
  private Optional<String> nature(HeadedColumn column, PeriodPlanner.Settled settled) {
    String id = table.question(column.number(), "nature");
    Optional<String> told = questions.told(id);
    if (told.isPresent() && Coded.find(Nature.class, told.get()).isEmpty()) {
      throw new RefusedException("import.answer", id, told.get());
    }
    Nature said = column.heading().nature();
    boolean prior = settled.prior() && said == Nature.ACTUAL;
    return told.or(() ->
        doubt.isAbout(column)
            ? doubt.answer(questions)
            : Optional.of((prior ? Nature.PRIOR : said).code()));
  }

  private Column withUnit(ColumnUse use, UnitPlanner.Outcome unit) {
    return switch (unit) {
      case UnitPlanner.Settled settled -> use.unit(settled).as(Column.Use.READ);
      case UnitPlanner.Open open -> use.as(Column.Use.ASKED);
      case UnitPlanner.LeftOut leftOut -> use.as(Column.Use.LEFT_OUT);
      case UnitPlanner.Misfit misfit -> {
        note(Issue.Severity.WARNING, use.column, "unit_misfit");
        yield use.as(Column.Use.NOT_READ);
      }
    };
  }

  private Column other(HeadedColumn column, UnitPlanner units) {
    ColumnUse use = new ColumnUse(column);
    return switch (column.subject().kind()) {
      case FIELD -> field(column, use, units);
      case PERSONAL -> {
        noteIfFilled(column, "personal_column");
        yield use.as(Column.Use.NOT_READ);
      }
      case PERHAPS, ALIKE -> perhaps(column);
      case GRANT -> grant(column, units);
      case PLACEMENT -> isRepeated(column) ? use.as(Column.Use.NOT_READ) : use.as(Column.Use.READ);
      case UNKNOWN ->
          use.as(
              column.subject().equals(Subject.LEFT_OUT)
                  ? Column.Use.LEFT_OUT
                  : Column.Use.NOT_READ);
      case INDICATOR, DERIVED, IGNORED, UNKEPT -> use.as(Column.Use.NOT_READ);
    };
  }

  // Of what is said twice the first column is read; Repeats asks which, where much hangs on it.
  private boolean isRepeated(HeadedColumn column) {
    int first = firstColumns.getOrDefault(column.subject(), column.number());
    if (first == column.number()) {
      return false;
    }
    if (table.hasValues(column.number())) {
      note(Issue.Severity.WARNING, column, "column_repeated", CellName.column(first));
    }
    return true;
  }

  private Column field(HeadedColumn column, ColumnUse use, UnitPlanner units) {
    if (isRepeated(column)) {
      return use.as(Column.Use.NOT_READ);
    }
    if (column.subject().isField("capital")) {
      return withUnit(use, units.plan(column, Amount.CNY));
    }
    if (column.subject().isField("industry_code") && column.heading().edition() == null) {
      return edition(column, use);
    }
    return use.as(Column.Use.READ);
  }

  private Column edition(HeadedColumn column, ColumnUse use) {
    if (!table.hasValues(column.number())) {
      return use.as(Column.Use.NOT_READ);
    }
    return ask(use, "edition", List.of("2011", "2017"), use::edition);
  }

  private Column grant(HeadedColumn column, UnitPlanner units) {
    ColumnUse use = new ColumnUse(column);
    if (isRepeated(column)) {
      return use.as(Column.Use.NOT_READ);
    }
    return column.subject().isGrantMoney() && table.hasValues(column.number())
        ? withUnit(use, units.plan(column, Amount.CNY))
        : use.as(Column.Use.READ);
  }

  // What it is a person says as s1.F.meaning, which Told takes before anything is planned.
  private Column perhaps(HeadedColumn column) {
    ColumnUse use = new ColumnUse(column);
    boolean alike = column.subject().kind() == Subject.Kind.ALIKE;
    if (!table.hasValues(column.number()) || (alike && !table.hasNumbers(column.number()))) {
      noteIfFilled(column, "column_unknown");
      return use.as(Column.Use.NOT_READ);
    }
    String id = column.subject().id();
    boolean figure = indicators.containsKey(id);
    Subject meant = new Subject(figure ? Subject.Kind.INDICATOR : Subject.Kind.FIELD, id);
    Column asked =
        new ColumnUse(new HeadedColumn(column.number(), column.heading().about(meant)))
            .as(Column.Use.UNSURE);
    ColumnQuestion question = new ColumnQuestion(table);
    questions.ask(
        alike
            ? question.meaning(asked, Objects.requireNonNull(indicators.get(id)))
            : question.meaning(asked, figure ? "caption" : id));
    return asked;
  }

  private Column ask(
      ColumnUse use, String about, List<String> ids, Function<String, ColumnUse> taken) {
    Column column = use.as(Column.Use.ASKED);
    return questions
        .ask(new ColumnQuestion(table).of(List.of(column), about, ids))
        .map(answer ->
            answer.equals(Question.SKIP)
                ? column.as(Column.Use.LEFT_OUT)
                : taken.apply(answer).as(Column.Use.READ))
        .orElse(column);
  }

  private void noteIfFilled(HeadedColumn column, String code) {
    if (table.hasValues(column.number())) {
      note(Issue.Severity.INFO, column, code);
    }
  }

  private void note(
      Issue.Severity severity, HeadedColumn column, String code, String... arguments) {
    issues.add(table.issue(severity, column, code, arguments));
  }
}
