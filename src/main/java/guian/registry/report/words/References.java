package guian.registry.report.words;

/** The sentences that lead to tables, under the numbers these have in the report. */
public final class References {
  private final TableNumbers numbers;
  private final Wording wording;

  public References(ReportContent content, Wording wording) {
    this.numbers = TableNumbers.of(content);
    this.wording = wording;
  }

  /** Like 各项指标见表 1。 Empty where the table is not printed. */
  String see(Numbered table) {
    return numbers.has(table) ? wording.get("report.see." + table.code(), numbers.of(table)) : "";
  }

  /** The caption: 表 1　主要指标. */
  public String caption(Numbered table) {
    return wording.get(
        "report.caption", numbers.of(table), wording.get("report.table." + table.code()));
  }
}
