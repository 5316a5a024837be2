package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person says of a sheet against what the program recognised, nobody having asked: where its
 * header is ({@code s1.header=3-4}), what a column is about ({@code s1.F.meaning=revenue}), what a
 * row is ({@code s1.r13.kind=data}).
 */
final class Told {
  private static final Pattern HEADER = Pattern.compile("([1-9]\\d{0,6})(?:-([1-9]\\d{0,6}))?");
  private static final int MOST_HEADER_ROWS = 5;
  private static final Set<RowKind> ROW_KINDS =
      Set.of(
          RowKind.DATA,
          RowKind.SECTION,
          RowKind.SUBTOTAL,
          RowKind.TOTAL,
          RowKind.NOTE,
          RowKind.TITLE,
          RowKind.BLANK);

  private final Vocabulary vocabulary;
  private final List<Indicator> indicators;
  private final Questions questions;

  Told(Vocabulary vocabulary, List<Indicator> indicators, Questions questions) {
    this.vocabulary = vocabulary;
    this.indicators = indicators;
    this.questions = questions;
  }

  /** The header of a sheet, by its number; empty when nobody told one. */
  Optional<HeaderFinder.Header> header(int sheet, int lastRow) {
    return header("s" + sheet, 1, lastRow);
  }

  /** The header of a further table, whose rows these are; empty when nobody told one. */
  Optional<HeaderFinder.Header> header(String table, int firstRow, int lastRow) {
    String id = table + ".header";
    return questions.told(id).map(answer -> header(id, answer, firstRow, lastRow));
  }

  private static HeaderFinder.Header header(
      String id, String answer, int firstRow, int lastRow) {
    Matcher rows = HEADER.matcher(answer);
    if (rows.matches()) {
      int top = Integer.parseInt(rows.group(1));
      int bottom = rows.group(2) == null ? top : Integer.parseInt(rows.group(2));
      if (top >= firstRow && top <= bottom && bottom - top < MOST_HEADER_ROWS && bottom <= lastRow) {
        return new HeaderFinder.Header(top, bottom, bottom);
      }
    }
    throw new RefusedException("import.answer", id, answer);
  }

  /** The column, about what a person says it is about. */
  HeadedColumn meaning(String table, HeadedColumn column) {
    String id = table + "." + CellName.column(column.number()) + ".meaning";
    return questions
        .told(id)
        .map(answer ->
            new HeadedColumn(column.number(), column.heading().about(subject(id, answer))))
        .orElse(column);
  }

  private Subject subject(String id, String answer) {
    if (answer.equals(Question.SKIP)) {
      return Subject.LEFT_OUT;
    }
    if (indicators.stream().anyMatch(indicator -> indicator.id().equals(answer))) {
      return new Subject(Subject.Kind.INDICATOR, answer);
    }
    if (vocabulary.fields().contains(answer)) {
      return new Subject(Subject.Kind.FIELD, answer);
    }
    throw new RefusedException("import.answer", id, answer);
  }

  /** The kinds of a sheet's rows that a person told, by row, of those up to {@code lastRow}. */
  Map<Integer, RowKind> rows(int sheet, int firstRow, int lastRow) {
    Map<Integer, RowKind> kinds = new HashMap<>();
    questions
        .toldRows("s" + sheet, "kind")
        .forEach((row, id) -> {
          if (row >= firstRow && row <= lastRow) {
            kinds.put(row, kind(id, questions.told(id).orElseThrow()));
          }
        });
    return kinds;
  }

  private static RowKind kind(String id, String answer) {
    return Coded.find(RowKind.class, answer)
        .filter(ROW_KINDS::contains)
        .orElseThrow(() -> new RefusedException("import.answer", id, answer));
  }
}
