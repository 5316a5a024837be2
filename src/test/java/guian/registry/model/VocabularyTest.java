package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "有限责任公司(中外合资), 甲公司, JOINT_VENTURE",
    "有限责任公司（台港澳与境内合资）, 甲公司, JOINT_VENTURE",
    "有限责任公司(外商合资), 甲公司, WHOLLY_FOREIGN",
    "有限责任公司(台港澳合资), 甲公司, WHOLLY_HMT",
    "有限责任公司(台港澳法人独资), 甲公司, WHOLLY_HMT",
    "有限责任公司(台港澳与外国投资者合资), 甲公司, WHOLLY_FOREIGN",
    "有限责任公司(外商投资企业法人独资), 甲公司, FIE_REINVESTMENT",
    "有限责任公司(国内合资), 甲公司, DOMESTIC",
    "有限责任公司分公司(自然人投资或控股), 甲公司贵安分公司, BRANCH",
    "其他有限责任公司, 乙银行贵安支行, BRANCH",
    "外国(地区)企业常驻代表机构, 丙公司贵阳办事处, REP_OFFICE",
    "股份有限公司(自然人投资或控股), 甲公司, DOMESTIC",
    "港、澳、台商独资经营企业, 甲公司, WHOLLY_HMT",
    "合资经营企业(港或澳、台资), 甲公司, JOINT_VENTURE",
    "合作经营企业(港或澳、台资), 甲公司, COOPERATIVE",
    "中外合资经营企业, 甲公司, JOINT_VENTURE",
    "外资企业, 甲公司, WHOLLY_FOREIGN",
    "外商投资企业分支机构, 甲公司, BRANCH",
    "集体经营单位(非法人), 甲厂, BRANCH",
    "Joint venture, A Ltd, JOINT_VENTURE",
    "Wholly foreign-owned, A Ltd, WHOLLY_FOREIGN",
    "Domestic, A Ltd, DOMESTIC"
  })
  void relationFollowsTheRegisteredType(String form, String name, Relation expected) {
    assertEquals(Optional.of(expected), Relations.derive(form, name));
  }

  // Foreign capital of which the type does not say whose and how much.
  @ParameterizedTest
  @ValueSource(strings = {"待定", "外商投资合伙企业", "其他外商投资企业", "有限责任公司 港、澳、台", "股份有限公司 外商投资企业", "159"})
  void anUnknownTypeGivesNoRelation(String type) {
    assertEquals(Optional.empty(), Relations.derive(type, "甲公司"));
  }

  @ParameterizedTest
  @CsvSource({
    "存续, ACTIVE",
    "存续（在营、开业、在册）, ACTIVE",
    "存续/在业, ACTIVE",
    "吊销，未注销, REVOKED",
    "已注销, DEREGISTERED",
    "迁出, MOVED_OUT",
    "清算, LIQUIDATING",
    "Active, ACTIVE",
    "Active - Proposal to Strike off, ACTIVE",
    "In liquidation, LIQUIDATING",
    "Moved out, MOVED_OUT"
  })
  void statusWordsMeanOneStatus(String word, Status expected) {
    assertEquals(Optional.of(expected), Statuses.parse(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"登记注销", "未知", "", "正在办理"})
  void otherWordsMeanNoStatus(String word) {
    assertEquals(Optional.empty(), Statuses.parse(word));
  }

  @ParameterizedTest
  @CsvSource({"2015, year", "2015-08, month", "2016-02-29, day"})
  void datesKeepTheirPrecision(String iso, String precision) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();
    assertEquals(iso, date.iso());
    assertEquals(precision, date.precision());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-29", "2015-13", "2015-8", "15-08-03", "2015-00-03"})
  void datesThatTheCalendarLacksAreRefused(String iso) {
    assertTrue(PartialDate.parse(iso).isEmpty());
  }

  @Test
  void amountsAreExact() {
    assertEquals(5600025000L, Amount.of(new BigDecimal("56000250"), Amount.CNY).hundredths());
    assertEquals("56000250", new Amount(5600025000L, Amount.CNY).plain());
    assertEquals("-0.05", new Amount(-5, Amount.CNY).plain());
    assertEquals("0", new Amount(0, Amount.CNY).plain());
  }

  @Test
  void industryCodesAreFoundWithAndWithoutTheirSection() {
    Industries industries = Industries.load();
    assertEquals("互联网数据服务", industries.find("6450").orElseThrow().name());
    assertEquals("应用软件开发", industries.find("I6513").orElseThrow().name());
    assertEquals("软件和信息技术服务业", industries.division("6513").orElseThrow().name());
    assertEquals(97, industries.divisions().size());
    assertTrue(industries.find("6540X").isEmpty());
  }
}
