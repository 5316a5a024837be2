package guian.registry.importing.recognise;

import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the total of a table of kinds of tax: 合计 beside 增值税, 企业所得税 and others is all the tax where
 * every row adds up to it; where one does not, a person says.
 */
final class TaxTotal {
  private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计)(?:[(\\[].*)?");
  private static final Pattern OTHER = Pattern.compile("其[他它](?:税[收种款费]?|各税)?(?:[(\\[].*)?");
  private static final int FEWEST_KINDS = 2;

  private final List<HeadedColumn> columns;
  private final List<Row> rows;

  /**
   * Looks at one table.
   *
   * @param rows the rows below its header
   */
  TaxTotal(List<HeadedColumn> columns, List<Row> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** The columns, the total about the tax. */
  List<HeadedColumn> settled() {
    List<HeadedColumn> totals = columns.stream().filter(c -> isUnknown(c) && is(TOTAL, c)).toList();
    List<HeadedColumn> kinds = columns.stream().filter(TaxTotal::isKind).toList();
    boolean told = columns.stream().anyMatch(c -> c.subject().id().equals("tax"));
    if (told || totals.size() != 1 || kinds.size() < FEWEST_KINDS) {
      return columns;
    }
    HeadedColumn total = totals.getFirst();
    Subject.Kind kind = addsUp(total) ? Subject.Kind.INDICATOR : Subject.Kind.ALIKE;
    return columns.stream()
        .map(c ->
            c.equals(total)
                ? new HeadedColumn(c.number(), c.heading().about(new Subject(kind, "tax")))
                : c)
        .toList();
  }

  private static boolean isKind(HeadedColumn column) {
    return column.subject().id().equals("taxes") || column.subject().id().equals("vat");
  }

  private static boolean isUnknown(HeadedColumn column) {
    return column.subject().equals(Subject.NOT_KNOWN);
  }

  private static boolean is(Pattern what, HeadedColumn column) {
    return what.matcher(Plain.word(column.heading().text())).matches();
  }

  private boolean addsUp(HeadedColumn total) {
    List<HeadedColumn> parts =
        columns.stream().filter(c -> isKind(c) || (isUnknown(c) && is(OTHER, c))).toList();
    List<Row> stated = rows.stream().filter(row -> amount(row, total) != null).toList();
    return !stated.isEmpty() && stated.stream().allMatch(row -> addsUp(row, total, parts));
  }

  private static boolean addsUp(Row row, HeadedColumn total, List<HeadedColumn> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (HeadedColumn part : parts) {
      BigDecimal amount = amount(row, part);
      sum = amount == null ? sum : sum.add(amount);
    }
    BigDecimal whole = amount(row, total);
    return whole != null && whole.compareTo(sum) == 0;
  }

  private static @Nullable BigDecimal amount(Row row, HeadedColumn column) {
    return switch (row.cell(column.number())) {
      case Cell.Number number -> number.value();
      case Cell.Text text when AmountText.read(text.raw()) instanceof AmountText.Exact exact ->
          exact.number();
      case null, default -> null;
    };
  }
}
