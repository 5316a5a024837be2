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
    return of(columns, about, about, ids);
  }

  /**
   * The question whether a column means what its heading may mean.
   *
   * @param sort what the doubt is: {@code founded_on}, {@code name} or {@code caption}
   */
  Question meaning(Column column, String sort) {
    return of(List.of(column), "meaning", "meaning_" + sort, List.of(column.subject().id()));
  }

  private Question of(List<Column> columns, String about, String wording, List<String> ids) {
    List<Question.Option> options = new ArrayList<>();
    ids.forEach(
        id -> options.add(new Question.Option(id, Wording.of("import.option." + wording, id))));
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
        Wording.of("import.question." + wording, named),
        List.copyOf(options),
        Question.Accepts.OPTIONS);
  }
}
