package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.Coded;
import guian.registry.model.Status;
import guian.registry.model.Statuses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a table for the status of firms that the vocabulary does not have, and what a person
 * says that each of them means.
 */
final class StatusWords {
  // A column with more of them is not about the status in the register.
  private static final int MOST_ASKED = 6;

  private final TableContext table;
  private final Questions questions;

  StatusWords(TableContext table, Questions questions) {
    this.table = table;
    this.questions = questions;
  }

  /** What the words that are not known mean, as far as a person has said it. */
  Map<String, Status> told(Columns columns) {
    Optional<Column> column = columns.field("status");
    if (column.isEmpty()) {
      return Map.of();
    }
    Set<String> unknown = unknown(column.get().number());
    Map<String, Status> told = new HashMap<>();
    if (unknown.size() <= MOST_ASKED) {
      for (String word : unknown) {
        questions
            .ask(question(column.get(), word))
            .flatMap(answer -> Coded.find(Status.class, answer))
            .ifPresent(status -> told.put(word, status));
      }
    }
    return Map.copyOf(told);
  }

  private Set<String> unknown(int column) {
    Set<String> seen = new LinkedHashSet<>();
    table
        .data()
        .forEach(row ->
            Optional.ofNullable(row.cell(column))
                .filter(Cell.Text.class::isInstance)
                .ifPresent(cell -> seen.add(cell.raw())));
    Set<String> unknown = new LinkedHashSet<>();
    seen.stream()
        .filter(raw -> !Missing.isMark(raw) && !Missing.isUndisclosed(raw))
        .filter(raw -> Statuses.parse(Plain.unguarded(raw)).isEmpty())
        .forEach(raw -> unknown.add(Plain.word(raw)));
    return unknown;
  }

  private Question question(Column column, String word) {
    List<Question.Option> options = new ArrayList<>();
    for (Status status : Status.values()) {
      options.add(
          new Question.Option(status.code(), Wording.of("import.option.status." + status.code())));
    }
    options.add(Question.Option.skip());
    return new Question(
        table.question(column.number(), "status." + word),
        table.sheet().name(),
        table.headCell(column.number()),
        List.of(),
        Wording.of(
            "import.question.status",
            Wording.columns(List.of(Wording.column(column.letters(), column.header()))),
            word),
        List.copyOf(options),
        Question.Accepts.OPTIONS);
  }
}
