package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.KeptPreferences;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirmColumnChoiceTest {
  private static final Indicator REVENUE =
      new Indicator("revenue", IndicatorKind.FLOW, "CNY", "营业收入", "Revenue");

  private final KeptPreferences preferences = new KeptPreferences();
  private final FirmColumns columns = new FirmColumns(new Messages(Language.ZH));
  private final List<FirmColumn> available =
      columns.all(List.of(REVENUE), Period.throughQuarter(2017, 2));

  private FirmColumnChoice choice() {
    return new FirmColumnChoice(preferences, columns.usual());
  }

  private static List<String> ids(List<FirmColumn> columns) {
    return columns.stream().map(FirmColumn::id).toList();
  }

  @Test
  void theUsualColumnsAreTheTenDrawn() {
    assertEquals(
        List.of(
            "name",
            "credit_code",
            "relation",
            "industry",
            "founded",
            "year:revenue",
            "now:revenue",
            "growth:revenue",
            "paid",
            "status"),
        ids(choice().shown(available)));
  }

  @Test
  void aHeadcountIsCountedAtTheEndAndNeverCumulative() {
    Indicator headcount =
        new Indicator("headcount_end", IndicatorKind.STOCK, "person", "期末从业人员", "Headcount");
    FirmColumn column =
        FirmColumns.find(
                columns.all(List.of(headcount), Period.throughQuarter(2017, 2)),
                "now:headcount_end")
            .orElseThrow();
    assertEquals("2017 年 6 月末 期末从业人员", column.head().text());
    assertEquals("人", column.head().unit());
    assertEquals("2017 年 6 月末 期末从业人员", column.head().name());
  }

  @Test
  void headsNameTheirPeriodAndUnit() {
    assertEquals(
        List.of(
            "企业名称/",
            "信用代码/",
            "设立形式/",
            "行业/",
            "成立/",
            "2016 年收入/万元",
            "2017 1–6月/累计 万元",
            "同比/%",
            "已拨扶持/万元",
            "状态/"),
        choice().shown(available).stream()
            .map(c -> c.head().text() + "/" + c.head().unit())
            .toList());
  }

  @Test
  void theChoiceAndTheWidthsAreRemembered() {
    choice().choose(List.of("park", "capital"));
    choice().setWidth("park", 133.4);

    assertEquals(List.of("name", "park", "capital"), ids(choice().shown(available)));
    FirmColumn park = FirmColumns.find(available, "park").orElseThrow();
    assertEquals(133, choice().width(park));
    assertEquals(96, choice().width(FirmColumns.find(available, "capital").orElseThrow()));
  }

  @Test
  void aChoiceOfColumnsThereAreNotGivesTheUsualOnes() {
    preferences.set("table.columns", "gone vanished");
    preferences.set("table.widths", "nonsense");
    assertEquals(10, choice().shown(available).size());
  }

  @Test
  void withoutFiguresThereAreNoFigureColumns() {
    List<FirmColumn> facts = columns.all(List.of(REVENUE), null);
    assertEquals(
        List.of("name", "credit_code", "relation", "industry", "founded", "paid", "status"),
        ids(choice().shown(facts)));
  }

  @Test
  void aFullYearIsNotCalledCumulative() {
    List<FirmColumn> year = columns.all(List.of(REVENUE), Period.year(2016));
    FirmColumn now = FirmColumns.find(year, "now:revenue").orElseThrow();
    assertEquals("2016 年收入", now.head().text());
    assertEquals("万元", now.head().unit());
    FirmColumn before = FirmColumns.find(year, "year:revenue").orElseThrow();
    assertEquals("2015 年收入", before.head().text());
  }
}
