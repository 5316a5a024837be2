package guian.registry.report.counting;

import guian.registry.model.PartialDate;
import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.Growth;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups what was paid by policy, and the posts offered by university. */
final class GrantsAndPosts {
  private static final List<String> LAST = List.of(CountedGroups.SHARED, CountedGroups.ANY);

  private final ReportRows rows;
  private final ReportQuarter at;

  GrantsAndPosts(ReportRows rows, ReportQuarter at) {
    this.rows = rows;
    this.at = at;
  }

  private record Item(
      String group,
      @Nullable String nameEn,
      long firm,
      @Nullable PartialDate day,
      BigDecimal amount) {
    boolean isIn(ReportQuarter quarter) {
      return day != null && quarter.covers(day);
    }
  }

  CountedGroups byPolicy() {
    return groups(
        rows.payments().stream()
            .flatMap(paid ->
                paid.fen() == null
                    ? Stream.empty()
                    : Stream.of(
                        new Item(
                            paid.policy(),
                            null,
                            paid.firmId(),
                            paid.paidOn(),
                            Tally.decimal(paid.fen()))))
            .toList());
  }

  CountedGroups byUniversity() {
    return groups(rows.posts().stream().map(GrantsAndPosts::item).toList());
  }

  private static Item item(ReportRows.Posts posts) {
    List<ReportRows.University> whose = posts.universities();
    boolean one = whose.size() == 1;
    return new Item(
        CountedGroups.key(whose.stream().map(ReportRows.University::name).toList()),
        one ? whose.getFirst().nameEn() : null,
        posts.firmId(),
        posts.startsOn(),
        BigDecimal.valueOf(posts.count()));
  }

  private CountedGroups groups(List<Item> items) {
    List<Item> counted =
        items.stream().filter(item -> item.isIn(at) || item.isIn(at.yearBefore())).toList();
    BigDecimal whole = sum(counted, at);
    Map<String, List<Item>> groups = counted.stream().collect(Collectors.groupingBy(Item::group));
    Comparator<CountedGroups.Row> order =
        Comparator.<CountedGroups.Row>comparingInt(row -> LAST.indexOf(row.key()))
            .thenComparing(CountedGroups.Row::amount, Comparator.reverseOrder())
            .thenComparing(CountedGroups.Row::before, Comparator.reverseOrder())
            .thenComparing(CountedGroups.Row::key);
    return new CountedGroups(
        groups.entrySet().stream()
            .map(group -> row(group.getKey(), group.getValue(), whole))
            .sorted(order)
            .toList(),
        row(CountedGroups.TOTAL, counted, whole));
  }

  private CountedGroups.Row row(String key, List<Item> items, BigDecimal whole) {
    BigDecimal amount = sum(items, at);
    return new CountedGroups.Row(
        key,
        key.equals(CountedGroups.TOTAL) ? null : items.getFirst().nameEn(),
        (int) items.stream().filter(item -> item.isIn(at)).map(Item::firm).distinct().count(),
        amount,
        Growth.share(amount, whole),
        sum(items, at.yearBefore()));
  }

  private static BigDecimal sum(List<Item> items, ReportQuarter quarter) {
    return items.stream()
        .filter(item -> item.isIn(quarter))
        .map(Item::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
