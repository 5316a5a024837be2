package guian.registry.importing.recognise;

import guian.registry.importing.asking.Questions;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settles columns that say the same thing twice: two for one figure of one period, two with names
 * of firms, two with one amount of a grant or with posts. Only a person knows which to take, unless
 * they are alike in every row.
 */
final class Repeats {
  private final TableContext table;
  private final Questions questions;

  Repeats(TableContext table, Questions questions) {
    this.table = table;
    this.questions = questions;
  }

  /**
   * The columns with at most one read of each kind.
   *
   * @param periods the period of a column of figures, a row's where rows name it
   */
  List<Column> settle(List<Column> columns, Function<Column, @Nullable Period> periods) {
    Map<List<Object>, List<Column>> alike = new LinkedHashMap<>();
    for (Column column : columns) {
      Period period = column.isFigure() ? periods.apply(column) : null;
      if (period != null) {
        List<Object> figure = List.of(column.subject(), period, column.nature());
        alike.computeIfAbsent(figure, unused -> new ArrayList<>()).add(column);
      } else if (isSaidOnce(column)) {
        alike.computeIfAbsent(List.of(column.subject()), unused -> new ArrayList<>()).add(column);
      }
    }
    List<Column> result = new ArrayList<>(columns);
    alike.values().stream().filter(same -> same.size() > 1).forEach(same -> settle(same, result));
    return result;
  }

  /** Whether it is asked which of two columns about this is meant. */
  static boolean asks(Subject subject) {
    return subject.isField("name") || subject.isGrantMoney() || subject.equals(Subject.POSTS);
  }

  private boolean isSaidOnce(Column column) {
    return asks(column.subject())
        && column.use() == Column.Use.READ
        && table.hasValues(column.number());
  }

  private void settle(List<Column> same, List<Column> result) {
    String taken =
        isOneUnit(same) && isOne(same)
            ? same.getFirst().letters()
            : questions
                .ask(
                    new ColumnQuestion(table)
                        .of(same, "repeated", same.stream().map(Column::letters).toList()))
                .orElse("");
    for (Column column : same) {
      Column.Use use =
          taken.isEmpty()
              ? Column.Use.ASKED
              : taken.equals(column.letters()) ? Column.Use.READ : Column.Use.LEFT_OUT;
      result.replaceAll(c -> c.number() == column.number() ? c.as(use) : c);
    }
  }

  private static boolean isOneUnit(List<Column> same) {
    return same.stream().map(Column::unit).distinct().count() == 1;
  }

  private boolean isOne(List<Column> same) {
    return table.data().stream().allMatch(row -> texts(row, same) == 1);
  }

  private static long texts(Row row, List<Column> same) {
    return same.stream().map(column -> row.text(column.number()).strip()).distinct().count();
  }
}
