package guian.registry.importing.recognise;

import guian.registry.model.Nature;
import java.util.List;

/** A column and what its heading says. */
record HeadedColumn(int number, Heading heading) {
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
}
