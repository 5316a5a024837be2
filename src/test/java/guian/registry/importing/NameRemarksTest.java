package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.importing.plan.Plan;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written behind a firm's name in its cell makes no second firm of it. */
class NameRemarksTest extends ImportCase {
  private static final String FIRST = "企业名称|2016年营业收入（万元）";
  private static final String SECOND = "企业名称|2017年营业收入（万元）";

  private Plan second(String name) throws IOException {
    take(file("a.xlsx", FIRST, "甲数据有限公司|1"));
    return plan(file("b.xlsx", SECOND, name + "|2"));
  }

  private void firm(String name) {
    new FirmEdits(registry).create(TestRegistry.LI, name, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲数据有限公司（停产）",
        "甲数据有限公司(已停产)",
        "甲数据有限公司（已注销）",
        "甲数据有限公司（吊销，未注销）",
        "甲数据有限公司（筹建）",
        "甲数据有限公司（筹）",
        "甲数据有限公司（在建）",
        "甲数据有限公司 （2017年3月停产）",
        "甲数据有限公司（未投产）▲",
        "甲数据有限公司（新入统）",
        "甲数据有限公司（迁出）"
      })
  void aKnownWordForItsConditionIsSaidAndIsNoPartOfIt(String name) throws IOException {
    Plan plan = second(name);
    assertEquals(List.of("2 甲数据有限公司 update"), firms(plan));
    assertEquals(List.of("warning A2 name_condition"), issues(plan));
    assertEquals(List.of(), questions(plan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲数据有限公司（规上）",
        "甲数据有限公司（高新技术企业）",
        "甲数据有限公司（国家级高新技术企业）",
        "甲数据有限公司(外资)",
        "甲数据有限公司\n（外资）",
        "甲数据有限公司（独角兽）",
        "甲数据有限公司【规上】",
        "甲数据有限公司（2017年规上工业企业）",
        "甲数据有限公司（规上、专精特新“小巨人”企业）"
      })
  void whatItIsCountedAmongIsSaidAndIsNoPartOfItsName(String name) throws IOException {
    Plan plan = second(name);
    assertEquals(List.of("2 甲数据有限公司 update"), firms(plan));
    assertEquals(List.of("warning A2 name_standing"), issues(plan));
    assertEquals(List.of(), questions(plan));
  }

  @Test
  void squareBracketsAreBrackets() throws IOException {
    Plan plan = second("甲数据有限公司【新增】");
    assertEquals(List.of("2 甲数据有限公司 update"), firms(plan));
    assertEquals(List.of("warning A2 name_condition"), issues(plan));
  }

  /** A registry may have taken a remark for a part of the name, as an earlier program did. */
  @ParameterizedTest
  @ValueSource(strings = {"甲数据有限公司（停产）", "甲数据有限公司【规上】", "甲数据有限公司(云谷)"})
  void aFirmRecordedWithItsRemarkIsAskedAboutWhenItComesWithout(String recorded)
      throws IOException {
    firm(recorded);
    assertEquals(List.of("s1.r2.firm"), questions(plan(file("b.xlsx", SECOND, "甲数据有限公司|2"))));
  }

  @Test
  void aBranchOfTheRegistryIsNotAskedAbout() throws IOException {
    firm("甲数据有限公司（贵安分公司）");
    firm("甲投资中心（有限合伙）");
    assertEquals(List.of(), questions(plan(file("b.xlsx", SECOND, "甲数据有限公司|2", "甲投资中心|2"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"▲", "★", "*", "＊", "※", "△", "●", "#", "☆", " *", "★★", "①"})
  void aMarkBehindItIsOfANote(String mark) throws IOException {
    Plan plan = second("甲数据有限公司" + mark);
    assertEquals(List.of("2 甲数据有限公司 update"), firms(plan));
    assertEquals(List.of(), questions(plan));
  }

  @Test
  void severalRemarksAreAllRead() throws IOException {
    Plan plan = second("甲数据有限公司（停产）（合并）（原乙信息有限公司）★");
    assertEquals(List.of("2 甲数据有限公司 update"), firms(plan));
    assertEquals(
        List.of("warning A2 name_condition", "warning A2 name_scope"),
        issues(plan).stream().sorted().toList());
  }

  @Test
  void theStatusColumnAloneTellsTheStatus() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "企业名称|登记状态|2016年营业收入（万元）", "甲数据有限公司（已注销）|存续|1", "乙数据有限公司（已注销）||1"));
    assertEquals(List.of("2 甲数据有限公司 new", "3 乙数据有限公司 new"), firms(plan));
    assertEquals(List.of("warning A2 name_condition", "warning A3 name_condition"), issues(plan));
    assertEquals("active", plan.firms().getFirst().text(FirmField.STATUS));
    assertNull(plan.firms().getLast().text(FirmField.STATUS));
  }

  @ParameterizedTest
  @CsvSource({
    "己投资中心（有限合伙）",
    "己会计师事务所（普通合伙）",
    "己数据有限公司（贵州）",
    "己实业公司（集团）",
    "己投资有限公司（国有独资）",
    "己数据有限公司（贵安分公司）",
    "己（中国）数据有限公司"
  })
  void whatBelongsToANameStays(String name) throws IOException {
    Plan plan = plan(file("a.xlsx", FIRST, name + "|1"));
    assertEquals(List.of("2 " + name + " new"), firms(plan));
    assertEquals(List.of(), issues(plan));
  }

  /** Any other word in brackets may be a part of the name: a person says. */
  @Test
  void anUnknownWordInBracketsIsAskedAboutWhereTheFirmIsKnownWithoutIt() throws IOException {
    assertEquals(List.of("s1.r2.firm"), questions(second("甲数据有限公司（贵安）")));
    assertEquals(
        List.of("s1.r3.duplicate"),
        questions(plan(file("c.xlsx", FIRST, "乙数据有限公司（云谷）|1", "乙数据有限公司|2"))));
  }

  @Test
  void aBranchIsNotItsParent() throws IOException {
    assertEquals(List.of("2 甲数据有限公司（贵安分公司） new"), firms(second("甲数据有限公司（贵安分公司）")));
  }
}
