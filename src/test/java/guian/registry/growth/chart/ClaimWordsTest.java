package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Observed;
import guian.registry.growth.chart.ClaimWords.Need;
import guian.registry.model.Claim;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimWordsTest {
  private static ClaimWords words(FirmGrowth growth) {
    return new ClaimWords(growth.claims().getFirst(), ChartUnit.YI, new Messages(Language.ZH));
  }

  @Test
  void theDrawnPaneComesOut() {
    ClaimWords words = words(Firms.drawn());
    assertEquals("预期：2017 年增至三倍，6.00 亿元", words.headline());
    assertEquals("要做到三倍，需要", words.needsTitle());
    assertEquals("公司；2017 年提出；基数 2016 年 2.00 亿元", words.needsSource());
    assertEquals(
        List.of(
            new Need("一年达成", "+200.0%", "即逐季环比 +31.6%"),
            new Need("若放宽到 3 年，每年", "+44.2%", ""),
            new Need("还要（亿元）", "3.55", "上年 7–12月 1.02，即 +248.0%"),
            new Need("1–6月完成", "40.8%", "低于时序进度 9.2 个百分点")),
        words.needs());
    assertEquals("未到期", words.outcome());
    assertEquals("报送 2017 年数后自动判定", words.outcomeReason());
  }

  @Test
  void withoutFiguresOfTheYearNothingIsDoneYet() {
    assertEquals(
        List.of(new Need("还要（亿元）", "6.00", ""), new Need("已完成", "—", "2017 年尚未报数")),
        words(Firms.baishan()).needs().subList(2, 4));
  }

  @Test
  void aClaimOfAnAmountNamesTheAmount() {
    Claim amount = Firms.claim("2018", null, "4.5");
    ClaimWords words =
        words(Firms.growth(new Observed().actual("2016", "20000"), List.of(amount), null));
    assertEquals("预期：2018 年达到 4.50 亿元", words.headline());
    assertEquals("要做到4.50 亿元，需要", words.needsTitle());
    // 4.5 ÷ 2 = 2.25, its square root 1.5, its eighth root 1.1067
    assertEquals(new Need("2 年达成，每年", "+50.0%", "即逐季环比 +10.7%"), words.needs().getFirst());
  }

  @Test
  void aMultipleWithoutAWordOfItsOwnIsANumber() {
    Claim claim = Firms.claim("2017", "2.5", null);
    ClaimWords words = words(Firms.growth(new Observed(), List.of(claim), null));
    assertEquals("预期：2017 年增至 2.5 倍，5.00 亿元", words.headline());
  }
}
