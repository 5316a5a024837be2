package guian.registry.importing.plan;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.rows.FirmRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Asks whether rows that name no firm are further lines of the firm above them. */
final class FurtherLines {
  private static final String LINE = "line";
  private static final int ONE_BY_ONE = 5;

  private FurtherLines() {}

  /** The rows that stay out until somebody says so. */
  static Set<FirmRow> leftOut(List<FirmRow> rows, Questions questions) {
    Map<Integer, List<FirmRow>> bySheet =
        rows.stream()
            .filter(row -> row.lineOf() > 0)
            .collect(
                Collectors.groupingBy(
                    FirmRow::sheetNumber, LinkedHashMap::new, Collectors.toList()));
    Set<FirmRow> out = new HashSet<>();
    for (List<FirmRow> lines : bySheet.values()) {
      if (lines.size() > ONE_BY_ONE) {
        FirmRow first = lines.getFirst();
        if (!isLine(lines, "s" + first.sheetNumber() + ".rows.line", questions)) {
          out.addAll(lines);
        }
      } else {
        lines.stream()
            .filter(row -> !isLine(List.of(row), row.id() + ".line", questions))
            .forEach(out::add);
      }
    }
    return out;
  }

  private static boolean isLine(List<FirmRow> rows, String id, Questions questions) {
    FirmRow first = rows.getFirst();
    String name = Objects.requireNonNullElse(first.name(), "");
    String row = Integer.toString(first.row());
    Question question =
        new Question(
            id,
            first.sheet(),
            null,
            rows.stream().map(FirmRow::row).toList(),
            rows.size() == 1
                ? Wording.of("import.question.line", row, name, Integer.toString(first.lineOf()))
                : Wording.of("import.question.lines", Integer.toString(rows.size()), row, name),
            List.of(
                new Question.Option(LINE, Wording.of("import.option.line")),
                Question.Option.skip()),
            Question.Accepts.OPTIONS);
    return questions.ask(question).filter(LINE::equals).isPresent();
  }

  /** Numbers the firms that share a row, so that what is asked of one is not asked of the other. */
  static UnaryOperator<FirmRow> places() {
    Map<List<Object>, Integer> places = new HashMap<>();
    return row -> {
      int place = places.merge(List.of(row.sheetNumber(), row.row()), 1, Integer::sum);
      return place == 1 ? row : row.at(place);
    };
  }
}
