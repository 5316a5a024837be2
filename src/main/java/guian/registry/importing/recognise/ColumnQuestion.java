package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Wording;
import java.util.ArrayList;
import java.util.List;

/** Words questions about columns of one table. */
final class ColumnQuestion {
  private final TableContext table;

  ColumnQuestion(TableContext table) {
    this.table = table;
  }

  /**
   * A question whose id and texts follow from what it is about.
   *
   * @param columns the columns it is about, the first of which names it
   * @param ids the answers, each worded as {@code import.option.<about>}
   */
  Question of(List<Column> columns, String about, List<String> ids) {
    List<Question.Option> options = new ArrayList<>();
    ids.forEach(
        id -> options.add(new Question.Option(id, Wording.of("import.option." + about, id))));
    options.add(Question.Option.skip());
    int first = columns.getFirst().number();
    String named =
        Wording.columns(
            columns.stream().map(c -> Wording.column(c.letters(), c.header())).toList());
    return new Question(
        table.question(first, about),
        table.sheet().name(),
        table.headCell(first),
        List.of(),
        Wording.of("import.question." + about, named),
        List.copyOf(options),
        Question.Accepts.OPTIONS);
  }
}
