package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which policy the grants of a table are, where its rows do not name one.
 *
 * @param text the policy; null when rows name it, or nobody did
 * @param byKind whether the kind of grant in each row is the policy
 */
public record GrantPolicy(@Nullable String text, boolean byKind) {
  /** Rows name it, or there are no grants. */
  static final GrantPolicy IN_ROWS = new GrantPolicy(null, false);

  private static final String TITLE = "title";
  private static final String KIND = "kind";

  /** Asks for the policy where a table has amounts of grants and no column with policies. */
  static GrantPolicy of(TableContext table, Columns columns, List<Row> above, Questions questions) {
    List<Column> money =
        columns.grantMoney().stream().filter(c -> table.hasValues(c.number())).toList();
    boolean named =
        Stream.of("policy", "document")
            .flatMap(id -> columns.read(Subject.Kind.GRANT, id).stream())
            .anyMatch(c -> table.hasValues(c.number()));
    if (money.isEmpty() || named) {
      return IN_ROWS;
    }
    String title = title(above).orElse(table.sheet().name());
    boolean kinds = columns.read(Subject.Kind.GRANT, KIND).isPresent();
    return questions
        .ask(question(table, money, title, kinds))
        .map(answer -> new GrantPolicy(answer.equals(TITLE) ? title : null, answer.equals(KIND)))
        .orElse(IN_ROWS);
  }

  private static Question question(
      TableContext table, List<Column> money, String title, boolean kinds) {
    List<Question.Option> options = new ArrayList<>();
    if (!title.isBlank()) {
      options.add(new Question.Option(TITLE, Wording.of("import.option.policy", title)));
    }
    if (kinds) {
      options.add(new Question.Option(KIND, Wording.of("import.option.policy_kind")));
    }
    options.add(Question.Option.skip());
    String named =
        Wording.columns(money.stream().map(c -> Wording.column(c.letters(), c.header())).toList());
    return new Question(
        table.question("policy"),
        table.sheet().name(),
        table.headCell(money.getFirst().number()),
        List.of(),
        Wording.of("import.question.policy", named),
        List.copyOf(options),
        Question.Accepts.OPTIONS);
  }

  // The longest line above the header is its title; what brackets add to it is not.
  private static Optional<String> title(List<Row> above) {
    return above.stream()
        .filter(row -> !StatedUnits.isUnitLine(row))
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Text.class::isInstance)
        .map(cell -> cell.raw().replaceAll("[（(][^（）()]*[）)]", "").strip())
        .filter(text -> !text.isEmpty())
        .max(Comparator.comparingInt(String::length));
  }
}
