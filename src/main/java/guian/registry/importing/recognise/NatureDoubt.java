package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Nature;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question whether figures are actual, where something beside them speaks of expected ones.
 *
 * @param about the columns it leaves open
 */
record NatureDoubt(List<HeadedColumn> about, @Nullable Question question) {
  // What an id is written without, which an answer on the command line names.
  private static final Pattern ID = Pattern.compile("[^\\p{L}\\p{N}]");

  /** No doubt. */
  static final NatureDoubt NONE = new NatureDoubt(List.of(), null);

  /** The doubt that {@code text}, of the sheet, throws on columns. */
  static NatureDoubt of(TableContext table, List<HeadedColumn> about, String text) {
    if (about.isEmpty()) {
      return NONE;
    }
    String columns =
        Wording.columns(
            about.stream()
                .map(c -> Wording.column(CellName.column(c.number()), c.heading().text()))
                .toList());
    List<Question.Option> natures =
        Stream.of(Nature.ACTUAL, Nature.FORECAST, Nature.TARGET)
            .map(n -> new Question.Option(n.code(), Wording.of("import.option.nature." + n.code())))
            .toList();
    return new NatureDoubt(
        about,
        new Question(
            table.question("nature." + ID.matcher(Plain.word(text)).replaceAll("")),
            table.sheet().name(),
            table.headCell(about.getFirst().number()),
            List.of(),
            Wording.of("import.question.nature", columns, text.strip()),
            Stream.concat(natures.stream(), Stream.of(Question.Option.skip())).toList(),
            Question.Accepts.OPTIONS));
  }

  /** Whether it leaves a column open. */
  boolean isAbout(HeadedColumn column) {
    return about.contains(column);
  }

  /** The code of the nature, or {@link Question#SKIP}; empty while it is open. */
  Optional<String> answer(Questions questions) {
    return question == null ? Optional.of(Nature.ACTUAL.code()) : questions.ask(question);
  }
}
