package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Wording;
import guian.registry.model.Indicator;
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

  /** The question whether a column is a figure that others call by its word too. */
  Question meaning(Column column, Indicator indicator) {
    String name = Wording.either(indicator.nameZh(), indicator.nameEn());
    return of(
        List.of(column),
        "meaning",
        Wording.of("import.question.meaning_figure", named(List.of(column)), name),
        List.of(
            new Question.Option(indicator.id(), Wording.of("import.option.meaning_figure", name))));
  }

  private Question of(List<Column> columns, String about, String wording, List<String> ids) {
    List<Question.Option> options =
        ids.stream()
            .map(id -> new Question.Option(id, Wording.of("import.option." + wording, id)))
            .toList();
    return of(columns, about, Wording.of("import.question." + wording, named(columns)), options);
  }

  private static String named(List<Column> columns) {
    return Wording.columns(
        columns.stream().map(c -> Wording.column(c.letters(), c.header())).toList());
  }

  private Question of(
      List<Column> columns, String about, Wording text, List<Question.Option> answers) {
    List<Question.Option> options = new ArrayList<>(answers);
    options.add(Question.Option.skip());
    int first = columns.getFirst().number();
    return new Question(
        table.question(first, about),
        table.sheet().name(),
        table.headCell(first),
        List.of(),
        text,
        List.copyOf(options),
        Question.Accepts.OPTIONS);
  }
}
