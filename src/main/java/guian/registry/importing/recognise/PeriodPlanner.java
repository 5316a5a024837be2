package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the periods of a table's figures, asking for what the file leaves open. */
final class PeriodPlanner {
  /** What came of one column. */
  sealed interface Outcome {}

  /** The period is settled. */
  record Settled(Period period, boolean prior, boolean perRow) implements Outcome {}

  /** A question about it is open. */
  record Open() implements Outcome {}

  /** A person left it out. */
  record LeftOut() implements Outcome {}

  /** A column of figures and its indicator. */
  record Figure(HeadedColumn column, Indicator indicator) {
    PeriodWords words() {
      return column.heading().words();
    }

    /** The calendar months that its heading names; null when it names none. */
    @Nullable Span months() {
      Span span = words().span();
      return span != null && span.isConcrete() ? span : null;
    }
  }

  private final TableContext table;
  private final Questions questions;
  private final PeriodQuestions wording;
  private final RowPeriods rowPeriods;
  private final Map<String, Optional<PeriodWords>> samples = new HashMap<>();
  private final Set<Integer> undated = new HashSet<>();
  private final Set<Integer> fallen = new HashSet<>();
  private PeriodWords report;

  PeriodPlanner(TableContext table, RowPeriods rowPeriods, Questions questions, Answers answers) {
    this.table = table;
    this.rowPeriods = rowPeriods;
    this.questions = questions;
    this.wording = new PeriodQuestions(table);
    Period given = answers.period();
    this.report = table.surroundings().period().or(given == null ? PeriodWords.NONE : words(given));
  }

  private static PeriodWords words(Period period) {
    Span span =
        switch (period.kind()) {
          case YEAR -> new Span(Span.Kind.YEAR, 0);
          case HALF -> new Span(Span.Kind.HALF, period.ordinal());
          case QUARTER -> new Span(Span.Kind.QUARTER, period.ordinal());
          case MONTH -> new Span(Span.Kind.MONTH, period.ordinal());
          case YTD, YTD_MONTH -> new Span(Span.Kind.THROUGH_MONTH, period.lastMonth());
        };
    return new PeriodWords(period.year(), null, span, false, false, false, null, null, false);
  }

  /** The outcome of each column by its number. */
  Map<Integer, Outcome> plan(List<Figure> said) {
    boolean yearless = report.year() == null && !report.unclear();
    List<Figure> figures =
        yearless ? new YearBeside(said, f -> !rowPeriods.tell(key(f))).dated() : said;
    Map<Integer, Outcome> outcomes = new HashMap<>();
    figures.forEach(f -> told(f).ifPresent(outcome -> outcomes.put(number(f), outcome)));
    Undated open = new Undated(report, figures, table.headings());
    figures.stream()
        .filter(f -> open.isOpen(f) && !RowPeriods.isPlan(key(f)))
        .forEach(f -> undated.add(number(f)));
    askForTable(figures, outcomes);
    Map<Integer, PeriodResolver.Resolution> first = new HashMap<>();
    figures.forEach(f -> first.put(number(f), resolve(f, PeriodResolver.Basis.OPEN)));
    for (Figure figure : figures) {
      outcomes.computeIfAbsent(number(figure), unused -> outcome(figure, figures, first));
    }
    return outcomes;
  }

  /** The columns whose own values show that they do not run from January. */
  Set<Integer> fallen() {
    return Set.copyOf(fallen);
  }

  // A period that a person told for one column, whatever its heading says.
  private Optional<Outcome> told(Figure figure) {
    String id = table.question(number(figure), "period");
    return questions.told(id).map(answer -> told(id, answer));
  }

  private static Outcome told(String id, String answer) {
    if (answer.equals(Question.SKIP)) {
      return new LeftOut();
    }
    return Question.period(answer)
        .map(period -> new Settled(period, false, false))
        .orElseThrow(() -> new RefusedException("import.answer", id, answer));
  }

  // One period answers for all columns that lack it: each takes from it what its heading says.
  private void askForTable(List<Figure> figures, Map<Integer, Outcome> outcomes) {
    List<Figure> without =
        figures.stream()
            .filter(f -> !outcomes.containsKey(number(f)) && !f.words().unclear())
            .filter(f -> !undated.contains(number(f)))
            .filter(f -> resolve(f, PeriodResolver.Basis.OPEN) instanceof PeriodResolver.AskPeriod)
            .filter(this::isSettledByTable)
            .toList();
    long things = without.stream().map(f -> List.of(key(f), f.words())).distinct().count();
    if (things < without.size() || without.isEmpty()) {
      // Two columns of one thing are of two periods: each is asked about by itself.
      without.forEach(f -> undated.add(number(f)));
      return;
    }
    Optional<String> answer =
        questions.ask(wording.period(without, table.question("period"), report));
    Optional<Period> period = answer.flatMap(Question::period);
    if (period.isPresent()) {
      PeriodWords told = words(period.get());
      report = report.unclear() || report.isUnfinished() ? told : report.or(told);
    } else {
      Outcome outcome = answer.isPresent() ? new LeftOut() : new Open();
      without.forEach(f -> outcomes.put(number(f), outcome));
    }
  }

  // 年末 in a sheet about June stays open though its period is known.
  private boolean isSettledByTable(Figure figure) {
    return !figure.words().isUnfinished() && !report(figure).isSettled();
  }

  private static int number(Figure figure) {
    return figure.column().number();
  }

  private PeriodResolver.Resolution resolve(Figure figure, PeriodResolver.Basis basis) {
    if (undated.contains(number(figure))) {
      return new PeriodResolver.AskPeriod();
    }
    return new PeriodResolver(report(figure))
        .resolve(figure.words(), figure.indicator().kind(), basis);
  }

  // Where rows name the period, one of them stands for all while the column is settled.
  private PeriodWords report(Figure figure) {
    String key = key(figure);
    if (figure.words().isComplete() || !rowPeriods.tell(key)) {
      return report;
    }
    return samples
        .computeIfAbsent(key, about -> rowPeriods.sample(table.data(), about))
        .orElse(report);
  }

  private String key(Figure figure) {
    return rowPeriods.key(figure.indicator().id(), figure.column().heading().nature());
  }

  private boolean isPerRow(Figure figure) {
    return !figure.words().isComplete()
        && samples.getOrDefault(key(figure), Optional.empty()).isPresent();
  }

  private Settled known(Figure figure, PeriodResolver.Known known, PeriodResolver.Basis basis) {
    boolean perRow = isPerRow(figure);
    if (perRow) {
      rowPeriods.settle(
          number(figure), new RowPeriods.Settled(figure.words(), figure.indicator().kind(), basis));
    }
    return new Settled(known.period(), known.prior(), perRow);
  }

  private Outcome outcome(
      Figure figure, List<Figure> all, Map<Integer, PeriodResolver.Resolution> first) {
    return switch (Objects.requireNonNull(first.get(number(figure)))) {
      case PeriodResolver.Known known -> known(figure, known, PeriodResolver.Basis.OPEN);
      case PeriodResolver.AskBasis ask -> basis(figure, ask, all, first);
      case PeriodResolver.AskPeriod ask -> period(figure);
    };
  }

  private Outcome basis(
      Figure figure,
      PeriodResolver.AskBasis ask,
      List<Figure> all,
      Map<Integer, PeriodResolver.Resolution> first) {
    Optional<PeriodResolver.Basis> shown = new Neighbours(all, first).basis(figure, ask);
    if (shown.isPresent()) {
      return settled(figure, shown.get());
    }
    Series series = new Series(table.data(), all);
    if (series.falls(figure) || series.addsUp(figure)) {
      fallen.add(number(figure));
      return settled(figure, PeriodResolver.Basis.SINGLE);
    }
    List<Figure> alike =
        all.stream()
            .filter(f -> first.get(number(f)) instanceof PeriodResolver.AskBasis)
            // The months of a year beside each other are asked about once.
            .filter(f -> Objects.equals(f.months(), figure.months()) || Series.isAlike(f, figure))
            .filter(f -> isOpen(f, all, first))
            .toList();
    return questions
        .ask(wording.basis(alike, ask))
        .map(answer -> answered(figure, answer))
        .orElseGet(Open::new);
  }

  // What its neighbours settle is not asked about.
  private static boolean isOpen(
      Figure figure, List<Figure> all, Map<Integer, PeriodResolver.Resolution> first) {
    return first.get(number(figure)) instanceof PeriodResolver.AskBasis ask
        && new Neighbours(all, first).basis(figure, ask).isEmpty();
  }

  private Outcome answered(Figure figure, String answer) {
    return switch (answer) {
      case PeriodQuestions.CUMULATIVE -> settled(figure, PeriodResolver.Basis.CUMULATIVE);
      case PeriodQuestions.SINGLE -> settled(figure, PeriodResolver.Basis.SINGLE);
      default -> new LeftOut();
    };
  }

  private Outcome settled(Figure figure, PeriodResolver.Basis basis) {
    return resolve(figure, basis) instanceof PeriodResolver.Known known
        ? known(figure, known, basis)
        : new Open();
  }

  private Outcome period(Figure figure) {
    String id = table.question(number(figure), "period");
    Optional<String> answer = questions.ask(wording.period(List.of(figure), id, report));
    if (answer.isEmpty()) {
      return new Open();
    }
    return Question.period(answer.get())
        .<Outcome>map(period -> new Settled(period, false, false))
        .orElseGet(LeftOut::new);
  }
}
