package guian.registry.report.pages;

import guian.registry.model.Amount;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.Numbered;
import guian.registry.report.words.References;
import guian.registry.report.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what firms claim. The unit stands once, above, unless claims are in several. */
final class ClaimsTable {
  private final List<ClaimRow> claims;
  private final Wording wording;
  private final References references;
  private final boolean inMoney;

  ClaimsTable(QuarterlyReport report, Wording wording, References references) {
    this.claims = report.claims();
    this.wording = wording;
    this.references = references;
    this.inMoney = claims.stream().allMatch(claim -> claim.measure() == Measure.MONEY);
  }

  void write(Markup out) {
    new PrintedTable(references.caption(Numbered.CLAIMS), columns())
        .write(out, claims.stream().map(this::cells).toList(), List.of());
  }

  private List<Column> columns() {
    Columns columns = new Columns(wording);
    List<Column> all = new ArrayList<>();
    all.add(columns.of("firm", inMoney ? 36 : 30, Kind.TEXT));
    all.add(columns.of("claim", inMoney ? 36 : 30, Kind.TEXT));
    all.add(columns.of("target", 20, Kind.WORD));
    if (inMoney) {
      all.add(columns.of("target.value", "money", 20, Kind.NUMBER));
      all.add(columns.of("so.far", "money", 18, Kind.NUMBER));
    } else {
      all.add(columns.of("unit", 14, Kind.WORD));
      all.add(columns.of("target.value", 19, Kind.NUMBER));
      all.add(columns.of("so.far", 18, Kind.NUMBER));
    }
    all.add(columns.of("done", "percent", 12, Kind.NUMBER));
    all.add(columns.of("outcome", inMoney ? 14 : 13, Kind.WORD));
    return List.copyOf(all);
  }

  private List<String> cells(ClaimRow row) {
    Amount amount = row.claim().targetAmount();
    @Nullable BigDecimal target = amount == null ? null : amount.value();
    List<String> cells = new ArrayList<>();
    cells.add(wording.firm(row.firm()));
    cells.add(row.claim().said());
    cells.add(wording.period(row.claim().targetPeriod()));
    if (!inMoney) {
      cells.add(wording.unit(row.measure()));
    }
    cells.add(Wording.number(row.measure(), target));
    cells.add(Wording.number(row.measure(), row.actual()));
    cells.add(Wording.share(row.donePercent()));
    cells.add(wording.get("report.outcome." + row.outcome().code()));
    return List.copyOf(cells);
  }
}
