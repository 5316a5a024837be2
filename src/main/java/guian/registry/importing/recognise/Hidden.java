package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks whether rows and columns that a file hides are to be read; unless told, they are not. */
final class Hidden {
  private static final String READ = "read";

  private final TableContext table;
  private final Questions questions;

  Hidden(TableContext table, Questions questions) {
    this.table = table;
    this.questions = questions;
  }

  /** The column, which is read only if a person says so where the file hides it. */
  Column settle(Column column) {
    boolean hidden = table.sheet().hiddenColumns().contains(column.number());
    if (!hidden || column.use() != Column.Use.READ || !table.hasValues(column.number())) {
      return column;
    }
    String named = Wording.column(column.letters(), column.header());
    Optional<String> answer =
        ask(
            table.question(column.number(), "hidden"),
            table.headCell(column.number()),
            List.of(),
            Wording.of("import.question.hidden_column", named));
    return answer
        .map(told -> told.equals(READ) ? column : column.as(Column.Use.LEFT_OUT))
        .orElseGet(() -> column.as(Column.Use.ASKED));
  }

  /** The hidden rows of firms that are not read. */
  Set<Integer> rowsLeftOut() {
    List<Integer> rows = table.data().stream().filter(Row::hidden).map(Row::number).toList();
    if (rows.isEmpty()) {
      return Set.of();
    }
    String first = Integer.toString(rows.getFirst());
    Optional<String> answer =
        ask(
            table.question("rows.hidden"),
            null,
            rows,
            Wording.of("import.question.hidden_rows", Integer.toString(rows.size()), first));
    return answer.filter(READ::equals).isPresent() ? Set.of() : Set.copyOf(rows);
  }

  private Optional<String> ask(String id, @Nullable String cell, List<Integer> rows, Wording text) {
    return questions.ask(
        new Question(
            id,
            table.sheet().name(),
            cell,
            rows,
            text,
            List.of(
                new Question.Option(READ, Wording.of("import.option.read")),
                Question.Option.skip()),
            Question.Accepts.OPTIONS));
  }
}
