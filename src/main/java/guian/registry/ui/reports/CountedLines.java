package guian.registry.ui.reports;

import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.Sources;
import guian.registry.report.figures.Topic;
import guian.registry.report.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the numbers of a policy or a university are made of: payments, or posts for students. */
final class CountedLines {
  private final Sources sources;
  private final LineWords words;

  CountedLines(Sources sources, LineWords words) {
    this.sources = sources;
    this.words = words;
  }

  /**
   * The lines of a row.
   *
   * @param topic the key figure whose values the groups divide
   */
  List<SourceLine> of(String key, CountedGroups groups, Topic topic) {
    CountedGroups.Row row =
        Stream.concat(groups.rows().stream(), Stream.of(groups.total()))
            .filter(group -> group.key().equals(key))
            .findFirst()
            .orElseThrow();
    Measure measure = topic.measure();
    List<Line> now = lines(key, topic, FigureSource::value);
    List<Line> before = lines(key, topic, FigureSource::base);
    List<SourceLine> lines = new ArrayList<>();
    lines.add(words.sum(words.sum(now), measure, row.amount()));
    lines.add(words.share(measure, row.sharePercent(), row.amount(), groups.total().amount()));
    lines.add(words.growth(measure, row.growthPercent(), row.amount(), row.before()));
    lines.add(words.cell("report.column.firms", Wording.count(row.firms())));
    now.forEach(line -> lines.add(words.of(measure, line)));
    lines.add(words.sum(words.base(before), measure, row.before()));
    before.forEach(line -> lines.add(words.of(measure, line)));
    return lines;
  }

  private List<Line> lines(String key, Topic topic, Function<FigureSource, List<Line>> of) {
    return sources.figures().stream()
        .filter(source -> source.figure().topic().equals(topic))
        .flatMap(source -> of.apply(source).stream())
        .filter(
            line -> key.equals(CountedGroups.TOTAL) || CountedGroups.key(line.under()).equals(key))
        .toList();
  }
}
