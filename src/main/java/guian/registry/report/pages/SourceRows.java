package guian.registry.report.pages;

import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Measure;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import guian.registry.store.report.ReportRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that follow a figure to its values: a firm a row, this year's value beside last year's.
 */
final class SourceRows {
  private final SourceFiles files;
  private final SourceWords words;
  private final Wording wording;
  private final Measure measure;
  private final Map<Long, Firm> firms = new LinkedHashMap<>();
  private final String usualNow;
  private final String usualBase;

  private record Firm(ReportRows.Firm firm, List<Line> now, List<Line> base) {}

  SourceRows(FigureSource source, SourceFiles files, Wording wording) {
    this.files = files;
    this.wording = wording;
    this.words = new SourceWords(wording);
    this.measure = source.figure().topic().measure();
    source.value().forEach(line -> firm(line).now().add(line));
    source.base().forEach(line -> firm(line).base().add(line));
    this.usualNow = usual(source.value());
    this.usualBase = usual(source.base());
  }

  private Firm firm(Line line) {
    return firms.computeIfAbsent(
        line.firm().id(), id -> new Firm(line.firm(), new ArrayList<>(), new ArrayList<>()));
  }

  // The period that most values are of is said once; days differ.
  private String usual(List<Line> lines) {
    Map<String, Integer> times = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.period() != null)
        .forEach(line -> times.merge(words.when(line), 1, Integer::sum));
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /**
   * The period of this year's values, where none is said beside them; empty where they have days.
   */
  String usualNow() {
    return usualNow;
  }

  /** The same of last year's. */
  String usualBase() {
    return usualBase;
  }

  int size() {
    return firms.size();
  }

  /** The numbers of the firms in the table, by their ids. */
  Map<Long, Integer> numbers() {
    Map<Long, Integer> numbers = new LinkedHashMap<>();
    firms.keySet().forEach(firm -> numbers.put(firm, numbers.size() + 1));
    return numbers;
  }

  /**
   * The rows of the first {@code most} firms: one each, or as many as its values are added up of.
   */
  List<List<String>> rows(int most) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (Firm firm : firms.values().stream().limit(most).toList()) {
      number++;
      int lines = Math.max(firm.now().size(), firm.base().size());
      for (int i = 0; i < lines; i++) {
        rows.add(row(number, firm, i));
      }
    }
    return rows;
  }

  private List<String> row(int number, Firm firm, int line) {
    List<String> row = new ArrayList<>();
    row.add(Wording.count(number));
    row.add(wording.firm(firm.firm()));
    value(row, firm.now(), line, usualNow);
    value(row, firm.base(), line, usualBase);
    return List.copyOf(row);
  }

  private void value(List<String> row, List<Line> lines, int at, String usual) {
    if (at < lines.size()) {
      Line line = lines.get(at);
      row.add(Wording.number(measure, line.amount()));
      row.add(files.place(line, usual));
      row.add(words.raw(line));
    } else {
      row.addAll(List.of("", "", ""));
    }
  }
}
