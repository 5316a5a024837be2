package guian.registry.report.counting;

import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.Growth;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups the firms of a report by industry and by relation. */
final class Breakdowns {
  private static final List<String> LAST = List.of(Breakdown.UNKNOWN, Breakdown.NONE);
  private static final List<String> RELATIONS =
      Arrays.stream(Relation.values()).map(Relation::code).toList();

  private static final List<String> SIZES =
      Arrays.stream(SizeClass.values()).map(SizeClass::code).toList();

  private final List<Subject> subjects;
  private final BigDecimal whole;

  Breakdowns(List<Subject> subjects) {
    this.subjects = subjects;
    this.whole = tally(subjects).sum();
  }

  /** By division of GB/T 4754, the greatest revenue first. */
  Breakdown byIndustry(IndustryGroups groups) {
    Comparator<Breakdown.Row> order =
        Comparator.<Breakdown.Row>comparingInt(row -> LAST.indexOf(row.key()))
            .thenComparing(Breakdown.Row::revenue, Comparator.reverseOrder())
            .thenComparing(Breakdown.Row::key);
    return by(subject -> groups.key(subject.firm()), order);
  }

  /** By relation, in the order of the law's list. */
  Breakdown byRelation() {
    return by(Breakdowns::relation, inOrder(RELATIONS));
  }

  /** By size class, the largest first. */
  Breakdown bySize() {
    return by(Breakdowns::size, inOrder(SIZES));
  }

  static String size(Subject subject) {
    SizeClass size = subject.firm().sizeClass();
    return size == null ? Breakdown.NONE : size.code();
  }

  /** By age in calendar years at the end of the report's months, the youngest first. */
  Breakdown byAge(ReportQuarter at) {
    return by(subject -> Age.of(subject.firm().foundedOn(), at), inOrder(Age.KEYS));
  }

  private static Comparator<Breakdown.Row> inOrder(List<String> keys) {
    return Comparator.<Breakdown.Row>comparingInt(row -> LAST.indexOf(row.key()))
        .thenComparingInt(row -> keys.indexOf(row.key()));
  }

  static String relation(Subject subject) {
    Relation relation = subject.firm().relation();
    return relation == null ? Breakdown.NONE : relation.code();
  }

  private Breakdown by(Function<Subject, String> key, Comparator<Breakdown.Row> order) {
    Map<String, List<Subject>> groups = new LinkedHashMap<>();
    subjects.forEach(s -> groups.computeIfAbsent(key.apply(s), unused -> new ArrayList<>()).add(s));
    List<Breakdown.Row> rows = new ArrayList<>();
    groups.forEach((group, members) -> rows.add(row(group, members)));
    rows.sort(order);
    return new Breakdown(List.copyOf(rows), row(Breakdown.TOTAL, subjects));
  }

  private Breakdown.Row row(String key, List<Subject> members) {
    Tally tally = tally(members);
    return new Breakdown.Row(
        key,
        members.size(),
        tally.firms(),
        tally.sum(),
        Growth.share(tally.sum(), whole),
        tally.comparison());
  }

  static Tally tally(List<Subject> members) {
    Tally tally = new Tally();
    members.forEach(subject -> tally.add(subject.revenue(), subject.base()));
    return tally;
  }
}
