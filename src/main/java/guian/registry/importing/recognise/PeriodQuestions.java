package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.PeriodPlanner.Figure;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.List;

/** Words the questions about the periods of a table's figures. */
final class PeriodQuestions {
  static final String CUMULATIVE = "cumulative";
  static final String SINGLE = "single";

  private final TableContext table;

  PeriodQuestions(TableContext table) {
    this.table = table;
  }

  /** The question whether figures run from January. */
  Question basis(List<Figure> alike, PeriodResolver.AskBasis ask) {
    int first = alike.getFirst().column().number();
    boolean ofTable = alike.getFirst().months() == null;
    return new Question(
        ofTable ? table.question("basis") : table.question(first, "basis"),
        table.sheet().name(),
        table.headCell(first),
        List.of(),
        Wording.of("import.question.basis", columns(alike)),
        List.of(
            new Question.Option(
                CUMULATIVE, basis(alike, "import.option.basis_cumulative", ask.cumulative())),
            new Question.Option(SINGLE, basis(alike, "import.option.basis_single", ask.single())),
            Question.Option.skip()),
        Question.Accepts.OPTIONS);
  }

  private static Wording basis(List<Figure> alike, String ofSeries, Period period) {
    boolean series = alike.stream().map(Figure::months).distinct().count() > 1;
    return series ? Wording.of(ofSeries) : period(period);
  }

  private static Wording period(Period period) {
    return Wording.of("import.option.period", period.code());
  }

  // What is counted is counted at an end.
  private static Wording end(Period period) {
    String year = Integer.toString(period.year());
    return period.lastMonth() == 12
        ? Wording.of("import.option.end_of_year", year)
        : Wording.of("import.option.end_of_month", year, Integer.toString(period.lastMonth()));
  }

  /**
   * The question of which period figures are.
   *
   * @param report what stands above the table about its period
   */
  Question period(List<Figure> alike, String id, PeriodWords report) {
    List<Question.Option> options = new ArrayList<>();
    boolean stock = alike.getFirst().indicator().kind().isAtEnd();
    for (Period likely : new LikelyPeriods(report).of(alike.getFirst())) {
      options.add(new Question.Option(likely.code(), stock ? end(likely) : period(likely)));
    }
    options.add(Question.Option.skip());
    return new Question(
        id,
        table.sheet().name(),
        table.headCell(alike.getFirst().column().number()),
        List.of(),
        Wording.of("import.question." + what(alike.getFirst().words(), report), columns(alike)),
        List.copyOf(options),
        Question.Accepts.PERIOD);
  }

  // 截至7月15日 in the heading, or above a heading without months of its own.
  private static boolean isUnfinished(PeriodWords words, PeriodWords report) {
    Span own = words.span();
    return words.isUnfinished() || (report.isUnfinished() && (own == null || !own.isConcrete()));
  }

  // Two years in one heading are not the same as none.
  private static String what(PeriodWords words, PeriodWords report) {
    if (words.unclear()) {
      return "period_unclear";
    }
    if (isUnfinished(words, report)) {
      return "period_unfinished";
    }
    if (words.span() != null && words.span().isPrevious()) {
      return "period_previous";
    }
    if (words.edge() == PeriodWords.Edge.YEAR_END) {
      return "period_year_end";
    }
    if (words.edge() == PeriodWords.Edge.OPENING) {
      return "period_opening";
    }
    return report.unclear() ? "period_title" : "period";
  }

  private static String columns(List<Figure> figures) {
    return Wording.columns(
        figures.stream()
            .map(f ->
                Wording.column(CellName.column(f.column().number()), f.column().heading().text()))
            .toList());
  }
}
