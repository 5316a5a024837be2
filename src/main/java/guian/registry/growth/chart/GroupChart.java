package guian.registry.growth.chart;

import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.Ranking;
import guian.registry.growth.Contribution;
import guian.registry.growth.GroupGrowth;
import guian.registry.growth.Rates;
import guian.registry.model.Coded;
import guian.registry.model.Industries;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.FigureTotal;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sums by industry or relation as a ranking; the small ones are put together. */
public final class GroupChart {
  private static final int ROWS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final GroupGrowth growth;
  private final Industries industries;
  private final Messages messages;
  private final ChartUnit unit;

  /** The ranking of some groups. */
  public GroupChart(GroupGrowth growth, Industries industries, Messages messages) {
    this.growth = growth;
    this.industries = industries;
    this.messages = messages;
    this.unit =
        ChartUnit.of(
            growth.indicator(),
            growth.totals().stream().map(FigureTotal::total).toList(),
            messages.language());
  }

  /** What is ranked: 营业收入按行业. */
  public String title() {
    String what = new Words(messages).of(growth.indicator());
    return messages.get(
        switch (growth.grouping()) {
          case ZONE, INDUSTRY -> "growth.group.industry";
          case RELATION -> "growth.group.relation";
          case AGE -> "growth.group.age";
          case PARK -> "growth.group.park";
        },
        what);
  }

  /** What the axis measures and the period; empty when nothing is reported. */
  public String subtitle(View view) {
    Period period = growth.period();
    String measured = messages.get(view == View.INDEX ? "growth.group.index" : unit.key());
    return period == null ? "" : messages.get("growth.group.subtitle", measured, name(period));
  }

  private String name(Period period) {
    return growth.indicator().kind().isAtEnd()
        ? new Periods(messages).end(period)
        : new Periods(messages).sentence(period);
  }

  /**
   * The rows, ready to be laid out; as an index each group's comparable firms are measured by
   * themselves a year before, and a group without such has no bar.
   */
  public Ranking.Rows rows(View view) {
    List<Ranking.Row> rows = amounts();
    String head = messages.get("growth.group.bars", messages.get(unit.key()));
    if (view == View.INDEX) {
      rows = rows.stream().map(GroupChart::index).toList();
      head = messages.get("growth.group.bars.index");
    } else if (view == View.LOG) {
      head = messages.get("growth.group.bars.log", messages.get(unit.key()));
    }
    String points =
        rows.stream()
            .map(row -> row.label() + " " + row.text())
            .collect(Collectors.joining(messages.get("growth.separator")));
    return new Ranking.Rows(
        rows,
        head,
        messages.get("growth.group.growth"),
        messages.get("growth.description", title(), subtitle(view), points),
        view == View.LOG ? Scale.LOG : Scale.EVEN);
  }

  private static Ranking.Row index(Ranking.Row row) {
    BigDecimal base = row.prior();
    boolean none = base == null || base.signum() <= 0;
    BigDecimal index =
        none
            ? BigDecimal.ZERO
            : row.comparable().multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    return new Ranking.Row(
        row.key(),
        row.label(),
        index,
        index,
        none ? null : HUNDRED,
        none ? Figures.NONE : Figures.decimal(index, 1),
        row.growth(),
        row.tooltip());
  }

  private List<Ranking.Row> amounts() {
    List<Ranking.Row> rows = new ArrayList<>();
    List<FigureTotal> totals = growth.totals();
    int single = totals.size() <= ROWS ? totals.size() : ROWS - 1;
    totals.subList(0, single).forEach(total -> rows.add(row(total, label(total.group()))));
    if (single < totals.size()) {
      List<FigureTotal> rest = totals.subList(single, totals.size());
      String key =
          growth.grouping() == Grouping.INDUSTRY ? "growth.group.others" : "growth.group.rest";
      String label = messages.get(key, Integer.toString(rest.size()));
      rows.add(row(sum(rest), label));
    }
    return rows;
  }

  /**
   * A row of the table beside the chart.
   *
   * @param firms how many firms the sum is of
   * @param share of the increase of all (贡献率)
   * @param points of the growth of all (拉动)
   */
  public record Row(
      String key,
      String group,
      String total,
      String firms,
      String growth,
      String share,
      String points) {}

  /** Every group, the greatest first. */
  public List<Row> table() {
    return growth.totals().stream().map(this::tableRow).toList();
  }

  private Row tableRow(FigureTotal total) {
    Contribution part = Contribution.of(total, growth.totals());
    return new Row(
        total.group(),
        label(total.group()),
        total.firms() == 0 ? messages.get("word.undisclosed") : unit.text(total.total()),
        Figures.count(total.firms()),
        growth(total),
        part == null || part.percent() == null ? Figures.NONE : Figures.decimal(part.percent(), 1),
        part == null ? Figures.NONE : Figures.growth(part.points()));
  }

  private static FigureTotal sum(List<FigureTotal> totals) {
    long[] sums = new long[6];
    for (FigureTotal t : totals) {
      long[] parts = {
        t.total(), t.firms(), t.comparable(), t.base(), t.comparableFirms(), t.undisclosed()
      };
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.addExact(sums[i], parts[i]);
      }
    }
    Period period = totals.getFirst().period();
    return new FigureTotal("*", period, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
  }

  private Ranking.Row row(FigureTotal total, String label) {
    return new Ranking.Row(
        total.group(),
        label,
        unit.value(total.total()),
        unit.value(total.comparable()),
        total.comparableFirms() == 0 ? null : unit.value(total.base()),
        total.firms() == 0 ? messages.get("word.undisclosed") : unit.text(total.total()),
        growth(total),
        label + "\n" + tooltip(total, unit, messages) + change(total.group()));
  }

  private String change(String group) {
    ChangeParts change = growth.change(group);
    return change == null
        ? ""
        : "\n" + String.join("\n", new ChangeWords(unit, messages).lines(change));
  }

  private String label(String group) {
    if (group.isEmpty()) {
      return messages.get(
          growth.grouping() == Grouping.RELATION ? "word.confirm" : "word.unrecorded");
    }
    return switch (growth.grouping()) {
      case ZONE, PARK -> group;
      case INDUSTRY -> new Words(messages).division(group, industries);
      case RELATION -> new Words(messages).of(Coded.of(Relation.class, group));
      case AGE -> messages.get("growth.age." + group);
    };
  }

  static String growth(FigureTotal total) {
    return total.base() <= 0
        ? Figures.NONE
        : Figures.growth(Rates.growth(total.comparable(), total.base()));
  }

  /** The sum exactly, over how many firms, and the growth with what it rests on. */
  static String tooltip(FigureTotal total, ChartUnit unit, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "growth.tip.total",
            unit.text(total.total()),
            messages.get(unit.key()),
            Figures.count(total.firms())));
    if (total.base() > 0) {
      lines.add(
          messages.get(
              "growth.tip.comparable",
              growth(total),
              Figures.count(total.comparableFirms()),
              unit.text(total.comparable()),
              unit.text(total.base())));
    }
    if (total.undisclosed() > 0) {
      lines.add(messages.get("growth.tip.undisclosed", Figures.count(total.undisclosed())));
    }
    return String.join("\n", lines);
  }

  /** The unit of its values. */
  public ChartUnit unit() {
    return unit;
  }
}
