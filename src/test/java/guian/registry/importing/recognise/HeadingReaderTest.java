package guian.registry.importing.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.importing.value.Unit;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings met in practice; the report period is January to June 2017 where it matters. */
class HeadingReaderTest {
  private static final HeadingReader READER = new HeadingReader(Vocabulary.load());
  private static final PeriodWords REPORT = PeriodScanner.all("2017年1-6月").words();

  private static Heading read(String parts) {
    return READER.read(List.of(parts.split("\\|")));
  }

  @ParameterizedTest
  @CsvSource({
    "2016年营业收入,revenue,2016",
    "2017年1-6月营业收入|本期,revenue,2017Q2C",
    "2017年1-6月营业收入|上年同期,revenue,2016Q2C prior",
    "2016年同期营业收入,revenue,2016Q2C prior",
    "营业收入（累计）,revenue,2017Q2C",
    "本季营业收入（累计）,revenue,2017Q2C",
    "同期累计营业收入,revenue,2016Q2C prior",
    "1—本季|营业收入|上年同期,revenue,2016Q2C prior",
    "上年营业收入,revenue,2016",
    "营业收入|2017年前三季度,revenue,2017Q3C",
    "17年上半年营收,revenue,2017Q2C",
    "2016年实际完成营业收入,revenue,2016",
    "近三年营业收入（万元）|2016,revenue,2016",
    "2016年营业收入 Revenue 2016（万元）,revenue,2016",
    "工业总产值（现价）千元|本年|1-6月,output,2017Q2C",
    "应付职工薪酬（本年贷方累计发生额）|1-本月,wages,2017Q2C",
    "2018年一季度营业收入,revenue,2018Q1C",
    "2017年4-6月营业收入,revenue,2017Q2",
    "2025年1-12月销售额,sales,2025",
    "2024年;1-5月;商品销售额,sales,2024M05C",
    "商品销售额;上年-1—本月,sales,2016Q2C prior",
    "1-本月;工业总产值(当年价格),output,2017Q2C",
    "累计到位资金,investment_arrived,2017Q2C"
  })
  void flows(String heading, String indicator, String period) {
    assertEquals(indicator, read(heading).subject().id());
    assertEquals(period, period(heading, IndicatorKind.FLOW));
  }

  @ParameterizedTest
  @CsvSource({
    "从业人员期末人数,headcount_end,2017Q2",
    "去年本季从业人员期末人数,headcount_end,2016Q2 prior",
    "期初资产,assets,2016",
    "2017年5月末资产总计,assets,2017M05",
    "企业职工总人数,headcount_end,2017Q2"
  })
  void stocks(String heading, String indicator, String period) {
    assertEquals(indicator, read(heading).subject().id());
    assertEquals(period, period(heading, IndicatorKind.STOCK));
  }

  private static String period(String heading, IndicatorKind kind) {
    var found =
        new PeriodResolver(REPORT).resolve(read(heading).words(), kind, PeriodResolver.Basis.OPEN);
    return found instanceof PeriodResolver.Known known
        ? known.period().code() + (known.prior() ? " prior" : "")
        : found.getClass().getSimpleName();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017年二季度营业收入", "本季营业收入", "2017年6月营业收入"})
  void aQuarterOrMonthByNameAloneIsAsked(String heading) {
    assertEquals("AskBasis", period(heading, IndicatorKind.FLOW));
  }

  @ParameterizedTest
  @CsvSource({
    "营业收入;千元,千元",
    "主营业收入(万),万元",
    "到资金额（亿元）,亿元",
    "FDI金额(万美元),万美元",
    "年平均员工(人),人",
    "2024年;12月;商品销售额;千元,千元"
  })
  void unitsStandAnywhere(String heading, String unit) {
    Unit found = read(heading).unit();
    assertEquals(unit, found == null ? null : found.label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"营业收入（合并）", "从业人员期末人数其中女性", "用地概况", "研究生人数（女）"})
  void aWordThatIsNotKnownChangesTheMeaning(String heading) {
    assertEquals(Subject.NOT_KNOWN, read(heading).subject());
  }

  @ParameterizedTest
  @ValueSource(strings = {"营业收入（税务）", "累计本季应交增值税-税务", "税务口径|营业收入", "出口额（海关数据）"})
  void anotherBureausFigureIsKnownForWhatItIs(String heading) {
    assertEquals(Subject.OTHER_BUREAU, read(heading).subject());
  }

  @ParameterizedTest
  @ValueSource(strings = {"同比（%）", "1-12月增速", "营业收入|同比增长", "亩均税收（万元/亩）"})
  void ratiosAreDerived(String heading) {
    assertEquals(Subject.Kind.DERIVED, read(heading).subject().kind());
  }

  @Test
  void factsNaturesAndEditions() {
    assertEquals("name", read("*企业名称（盖章）").subject().id());
    assertEquals("legal_form", read("企业（机构）类型").subject().id());
    assertEquals("2017", read("[201-1] 行业代码(GB/T4754-2017)").edition());
    assertNull(read("行业代码").edition());
    assertEquals(Nature.TARGET, read("2017年目标|营业收入").nature());
    assertEquals(Subject.Kind.PERSONAL, read("法定代表人").subject().kind());
  }
}
