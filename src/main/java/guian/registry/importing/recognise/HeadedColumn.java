package guian.registry.importing.recognise;

import guian.registry.model.Nature;
import java.util.List;

/** A column and what its heading says. */
record HeadedColumn(int number, Heading heading) {
  /** The same column, about another period. */
  HeadedColumn in(PeriodWords words) {
    return new HeadedColumn(
        number,
        new Heading(
            heading.text(),
            heading.subject(),
            words,
            heading.unit(),
            heading.currency(),
            heading.nature(),
            heading.edition()));
  }

  /** The same column, of another nature. */
  HeadedColumn as(Nature nature) {
    return new HeadedColumn(
        number,
        new Heading(
            heading.text(),
            heading.subject(),
            heading.words(),
            heading.unit(),
            heading.currency(),
            nature,
            heading.edition()));
  }

  Subject subject() {
    return heading.subject();
  }

  /** The columns by what they are about, before periods and units are settled. */
  static Columns structure(List<HeadedColumn> headed) {
    return new Columns(headed.stream().map(HeadedColumn::bare).toList());
  }

  private Column bare() {
    return new Column(
        number,
        heading.text(),
        heading.subject(),
        null,
        Nature.ACTUAL,
        null,
        null,
        heading.edition(),
        false,
        Column.Use.READ);
  }

  /** Whether the columns are those of rows that an import gave back, with the reason. */
  static boolean areGivenBack(List<HeadedColumn> columns) {
    return columns.stream().anyMatch(column -> column.subject().equals(Subject.REJECT_REASON));
  }
}
