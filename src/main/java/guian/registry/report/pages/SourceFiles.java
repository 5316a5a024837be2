package guian.registry.report.pages;

import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import guian.registry.store.report.Origins.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files that values were read from: each is named once and has a number from then on. */
final class SourceFiles {
  private final Wording wording;
  private final SourceWords words;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SourceFiles(Wording wording) {
    this.wording = wording;
    this.words = new SourceWords(wording);
  }

  void add(List<Line> lines) {
    lines.forEach(line -> add(line.origin()));
  }

  void add(@Nullable Origin origin) {
    if (origin != null && origin.source() != null) {
      numbers.putIfAbsent(origin.source(), numbers.size() + 1);
    }
  }

  /** A row for each file. */
  List<List<String>> rows() {
    return numbers.entrySet().stream()
        .map(file -> List.of(number(file.getValue()), file.getKey()))
        .toList();
  }

  private String number(int number) {
    return wording.get("report.sources.file", Integer.toString(number));
  }

  /** Where it stands, or who typed it. */
  String place(@Nullable Origin origin) {
    return origin == null || origin.source() == null
        ? words.file(origin)
        : number(Objects.requireNonNull(numbers.get(origin.source()))) + words.cell(origin);
  }

  /**
   * Where a value stands: 〔3〕汇总!F6; or who typed it; before it the period, where it is not {@code
   * usual}.
   */
  String place(Line line, String usual) {
    String where = place(line.origin());
    String when = words.when(line);
    return when.equals(usual) || when.isEmpty()
        ? where
        : wording.get("report.sources.place", when, where);
  }
}
