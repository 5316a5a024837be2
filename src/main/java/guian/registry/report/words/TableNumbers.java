package guian.registry.report.words;

import guian.registry.report.template.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of the tables, in the order in which a template has them printed. */
public final class TableNumbers {
  private final List<Numbered> printed;

  private TableNumbers(List<Numbered> printed) {
    this.printed = printed;
  }

  /** The tables that are printed of a report. */
  public static TableNumbers of(ReportContent content) {
    List<Numbered> printed = new ArrayList<>();
    for (Chapter chapter : content.template().printed()) {
      Stream.of(Numbered.values())
          .filter(table -> table.chapter() == chapter)
          .filter(table -> content.template().hasTable(chapter) && table.isIn(content))
          .forEach(printed::add);
    }
    return new TableNumbers(printed);
  }

  /** Whether it is printed. */
  public boolean has(Numbered table) {
    return printed.contains(table);
  }

  /** The number, counted from 1, as it is written. */
  String of(Numbered table) {
    return Integer.toString(printed.indexOf(table) + 1);
  }
}
