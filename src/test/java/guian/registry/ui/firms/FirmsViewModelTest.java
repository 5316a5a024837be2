package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Period;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.firms.FirmSummary;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmsViewModelTest {
  @TempDir Path folder;

  private Ledger ledger;
  private FirmsViewModel model;

  @BeforeEach
  void open() {
    ledger = new Ledger(folder);
    model = ledger.table();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  // 甲: 2016 500 万, 1–6月 300 万 against 200 万; 乙: not disclosed; 丙: did not report.
  private void threeFirms() {
    long jia = ledger.firm("贵安甲数据有限公司");
    ledger.revenue(jia, "2016", "5000000");
    ledger.revenue(jia, "2016Q2C", "2000000");
    ledger.revenue(jia, "2017Q2C", "3000000");
    ledger.set(jia, FirmField.STATUS, "active");
    ledger.set(jia, FirmField.FOUNDED_ON, "2015-08-21");
    long yi = ledger.firm("贵安乙云计算有限公司");
    ledger.revenue(yi, "2016", "9000000");
    ledger.revenue(yi, "2017Q2C", null);
    ledger.set(yi, FirmField.STATUS, "suspended");
    long bing = ledger.firm("贵安丙软件有限公司");
    ledger.set(bing, FirmField.FOUNDED_ON, "2016");
    ledger.set(bing, FirmField.STATUS, "active");
  }

  private List<String> names() {
    PagedRows<FirmLine> rows = model.rows().rowsProperty().get();
    return rows.stream().map(row -> Objects.requireNonNull(row.value()).name()).toList();
  }

  private CellText cell(int row, String column) {
    FirmLine line = Objects.requireNonNull(model.rows().rowsProperty().get().get(row).value());
    return line.cells().get(column);
  }

  @Test
  void beforeTheFirstAnswerNoRowDoesNotMeanNoFirm() {
    assertFalse(model.rows().isAnswered());
    model.refresh();
    assertTrue(model.rows().isAnswered());
    assertEquals(List.of(), names());
  }

  @Test
  void theLargestFirmsOfLastYearComeFirstAndFirmsWithoutAFigureLast() {
    threeFirms();
    model.refresh();
    assertEquals(List.of("贵安乙云计算有限公司", "贵安甲数据有限公司", "贵安丙软件有限公司"), names());
    assertEquals(Period.throughQuarter(2017, 2), model.periodProperty().get());
  }

  @Test
  void threeKindsOfEmptyAreNeverMixed() {
    threeFirms();
    model.refresh();
    assertEquals(CellText.of("300.00"), cell(1, "now:revenue"));
    assertEquals(CellText.muted("不公示"), cell(0, "now:revenue"));
    assertEquals(CellText.ask("未报"), cell(2, "now:revenue"));
    assertEquals(CellText.muted("—"), cell(1, "paid"));
    assertEquals(CellText.of("+50.0"), cell(1, "growth:revenue"));
    assertEquals(CellText.muted("—"), cell(0, "growth:revenue"));
    assertEquals(CellText.muted("未录入"), cell(0, "credit_code"));
    assertEquals(CellText.ask("待确认"), cell(0, "relation"));
    assertEquals(CellText.of("2015-08-21"), cell(1, "founded"));
    assertEquals(CellText.muted("停业"), cell(0, "status"));
  }

  @Test
  void theSummaryAddsUpWhatWasReportedAndSaysWhatIsMissing() {
    threeFirms();
    model.refresh();
    FirmSummary summary = Objects.requireNonNull(model.rows().summaryProperty().get());
    assertEquals(300_000_000, Objects.requireNonNull(summary.total()).hundredths());
    assertEquals(1, summary.comparable());
    assertEquals(1, summary.notReported());
    assertEquals(1, summary.notDisclosed());
  }

  @Test
  void aFilterLeavesTheFirmsThatMeetItAndTheCountsOfTheOthers() {
    threeFirms();
    model.refresh();
    model.choose(Facet.STATUS, Set.of("active"));
    assertEquals(List.of("贵安甲数据有限公司", "贵安丙软件有限公司"), names());
    assertEquals(2, Objects.requireNonNull(model.rows().countProperty().get()).number());
    assertEquals(
        java.util.Map.of("active", 2L, "suspended", 1L),
        model.rows().facetsProperty().get().of(Facet.STATUS));
    assertTrue(model.isFiltered());

    model.clear();
    assertEquals(3, names().size());
    assertFalse(model.isFiltered());
  }

  @Test
  void aSearchFindsByInitials() {
    threeFirms();
    model.refresh();
    model.search("gayyjs");
    assertEquals(List.of("贵安乙云计算有限公司"), names());
    assertEquals("gayyjs", model.searchText());
  }

  @Test
  void theAnswerToAnOvertakenSearchIsDropped() {
    threeFirms();
    model.refresh();
    ledger.tasks.hold();
    model.search("甲");
    model.search("丙");
    assertTrue(model.rows().loadingProperty().get());
    assertEquals(3, names().size(), "the old rows stay until an answer comes");

    ledger.tasks.runLast();
    assertEquals(List.of("贵安丙软件有限公司"), names());
    while (ledger.tasks.waiting() > 0) {
      ledger.tasks.runFirst();
    }
    assertEquals(List.of("贵安丙软件有限公司"), names());
    assertEquals(1, Objects.requireNonNull(model.rows().countProperty().get()).number());
    assertFalse(model.rows().loadingProperty().get());
  }

  @Test
  void pagesComeAsTheyAreLookedAt() {
    for (int i = 0; i < 230; i++) {
      ledger.firm("贵安第%03d号有限公司".formatted(i));
    }
    model.refresh();
    PagedRows<FirmLine> rows = model.rows().rowsProperty().get();
    assertEquals(230, rows.size());
    assertNull(rows.peek(229));
    rows.get(229);
    assertEquals("贵安第229号有限公司", Objects.requireNonNull(rows.get(229).value()).name());
  }

  @Test
  void sortingByAColumnAndTurningIt() {
    threeFirms();
    model.refresh();
    FirmColumn name = FirmColumns.find(model.available(), "name").orElseThrow();
    model.sortBy(name, false);
    assertEquals(List.of("贵安丙软件有限公司", "贵安甲数据有限公司", "贵安乙云计算有限公司"), names());
    model.turnSort(true);
    assertEquals(List.of("贵安乙云计算有限公司", "贵安甲数据有限公司", "贵安丙软件有限公司"), names());
    FirmColumn growth = FirmColumns.find(model.available(), "growth:revenue").orElseThrow();
    model.sortBy(growth, true);
    FigureColumn halfYear = new FigureColumn("revenue", Period.parse("2017Q2C").orElseThrow());
    assertEquals(FirmSort.byGrowth(halfYear, true), model.sortProperty().get());
  }

  @Test
  void anotherPeriodKeepsTheKindOfOrder() {
    threeFirms();
    model.refresh();
    model.choosePeriod(Period.year(2016));
    assertEquals(
        "2016 年收入", FirmColumns.find(model.available(), "now:revenue").orElseThrow().head().text());
    assertEquals(
        "year:revenue",
        model.available().stream()
            .filter(c -> c.isSortOf(model.sortProperty().get()))
            .findFirst()
            .orElseThrow()
            .id());
  }

  @Test
  void copiedRowsAreExactYuanUnderTheirHeads() {
    threeFirms();
    model.refresh();
    model.showColumns(List.of("founded", "now:revenue", "growth:revenue"));
    List<String> clipboard = new ArrayList<>();
    model.copy(List.of(0, 1), clipboard::add);
    assertEquals(
        List.of(
            "企业名称\t成立\t2017 1–6月累计 营业收入（元）\t2017 1–6月累计 营业收入同比\n"
                + "贵安乙云计算有限公司\t未录入\t不公示\t—\n"
                + "贵安甲数据有限公司\t2015-08-21\t3000000\t+50.0\n"),
        clipboard);
    assertEquals(List.of("已复制 2 行，金额精确到元"), ledger.notices.told());
  }

  @Test
  void tooManyRowsAreNotCopied() {
    List<Integer> places = java.util.stream.IntStream.range(0, 10_001).boxed().toList();
    model.copy(places, text -> assertEquals("", text));
    assertEquals(List.of("! 一次最多复制 10,000 行，请缩小选择。"), ledger.notices.told());
  }

  @Test
  void anEmptyLedgerLeadsToTheImport() {
    model.refresh();
    assertEquals(List.of(), names());
    assertNull(model.periodProperty().get());
    model.openImport();
    assertEquals(List.of(new Destination.To(ScreenId.IMPORT)), ledger.gone);
  }

  @Test
  void aSavedViewBringsBackFilterOrderAndColumns() {
    threeFirms();
    model.refresh();
    SavedViewsModel views =
        new SavedViewsModel(ledger.services, ledger.ports, ledger.messages, model);
    ledger.dialogs.type("季度核对");
    model.choose(Facet.STATUS, Set.of("active"));
    model.search("软件 ");
    model.showColumns(List.of("park", "now:revenue"));
    model.sortBy(FirmSort.BY_NAME);
    views.save();

    views.showUsual();
    assertEquals(3, names().size());
    views.show(views.viewsProperty().get().getFirst());
    assertEquals(List.of("贵安丙软件有限公司"), names());
    assertEquals("软件", model.searchText());
    assertEquals(FirmSort.BY_NAME, model.sortProperty().get());
    assertEquals(
        List.of("name", "now:revenue", "park"),
        model.columnsProperty().get().stream().map(FirmColumn::id).toList());
    assertEquals("季度核对", views.nameProperty().get());

    views.remove(views.viewsProperty().get().getFirst());
    assertEquals(List.of(), views.viewsProperty().get());
  }
}
