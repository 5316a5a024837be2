package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a heading that says only when is about: 上年同期 is about the column left of it, and where
 * a title names one indicator, 一季度 is about that.
 */
final class Borrowed {
  // A title about growth, plans or the tax office's figures is not about the plain indicator.
  private static final Pattern OTHERWISE =
      Pattern.compile("增长|增速|增幅|同比|占比|比重|目标|计划|预计|预期|预测|预算|税务|非|其他|人均|亩均");

  private final Vocabulary vocabulary;
  private final String sheet;
  private final int headerRow;
  private final List<Issue> issues = new ArrayList<>();

  Borrowed(Vocabulary vocabulary, String sheet, int headerRow) {
    this.vocabulary = vocabulary;
    this.sheet = sheet;
    this.headerRow = headerRow;
  }

  /** What was borrowed, and from where. */
  List<Issue> issues() {
    return List.copyOf(issues);
  }

  /** The columns with what their headings borrow. */
  List<HeadedColumn> of(List<HeadedColumn> headed, List<Row> above) {
    List<HeadedColumn> result = new ArrayList<>();
    boolean told = headed.stream().anyMatch(c -> c.subject().mayBeFigure());
    Map.@Nullable Entry<Subject, String> title = told ? null : named(above);
    @Nullable HeadedColumn left = null;
    for (HeadedColumn column : headed) {
      HeadedColumn settled = settled(column, left, title);
      result.add(settled);
      // A growth rate between two figures is about the first of them.
      left = settled.subject().kind() == Subject.Kind.DERIVED && left != null ? left : settled;
    }
    return List.copyOf(result);
  }

  private HeadedColumn settled(
      HeadedColumn column,
      @Nullable HeadedColumn left,
      Map.@Nullable Entry<Subject, String> title) {
    if (!column.subject().equals(Subject.PERIOD_ONLY)) {
      return column;
    }
    if (title != null) {
      issues.add(note(column, "indicator_from_title", title.getValue()));
      return new HeadedColumn(column.number(), column.heading().about(title.getKey()));
    }
    boolean follows =
        left != null
            && left.subject().isIndicator()
            && left.heading().nature() == Nature.ACTUAL
            && column.heading().words().samePeriod();
    return follows ? sameAs(Objects.requireNonNull(left), column) : column;
  }

  private HeadedColumn sameAs(HeadedColumn left, HeadedColumn column) {
    issues.add(note(column, "indicator_from_left", left.heading().text()));
    Heading own = column.heading();
    PeriodWords words = own.words().ofYearBefore(left.heading().words());
    return new HeadedColumn(
        column.number(),
        new Heading(
            own.text(),
            left.subject(),
            words,
            own.unit() == null ? left.heading().unit() : own.unit(),
            own.currency() == null ? left.heading().currency() : own.currency(),
            own.nature(),
            own.edition()));
  }

  // Two indicators in a title leave open which of them a column is about.
  private Map.@Nullable Entry<Subject, String> named(List<Row> above) {
    Map<Subject, String> named = new HashMap<>();
    above.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell instanceof Cell.Text && !OTHERWISE.matcher(cell.raw()).find())
        .forEach(cell -> named.putAll(vocabulary.indicatorsIn(cell.raw())));
    return named.size() == 1 ? named.entrySet().iterator().next() : null;
  }

  private Issue note(HeadedColumn column, String code, String argument) {
    return new Issue(
        Issue.Severity.INFO,
        sheet,
        0,
        CellName.of(headerRow, column.number()),
        code,
        column.heading().text(),
        List.of(argument));
  }
}
