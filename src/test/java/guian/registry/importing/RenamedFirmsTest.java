package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm with a new name, whose former name the file gives, is the firm of the registry. */
class RenamedFirmsTest extends ImportCase {
  private static final String HEAD = "企业名称|统一社会信用代码|曾用名";
  private static final String ONE = "91520900PDY0090144";
  private static final String TWO = "91520900PDY009022Y";

  @BeforeEach
  void twoFirms() throws IOException {
    take(file("a.xlsx", "企业名称|统一社会信用代码", "乌江网络有限公司|", "红枫软件有限公司|" + ONE));
  }

  private Plan renamed(String row) throws IOException {
    return plan(file("b.xlsx", HEAD, row));
  }

  @Test
  void withoutACodeItIsFoundByItsFormerName() throws IOException {
    Plan plan = renamed("云上智慧股份有限公司||乌江网络有限公司");
    assertEquals(List.of("2 云上智慧股份有限公司 update"), firms(plan));
    long id = take(file("b.xlsx", HEAD, "云上智慧股份有限公司||乌江网络有限公司"));
    FirmFile firm = new FirmFileQueries(registry).file(1).orElseThrow();
    assertEquals("云上智慧股份有限公司", firm.facts().name());
    assertEquals("乌江网络有限公司", firm.names().getFirst().name());
    importing.undo(id, "wang");
    assertEquals("乌江网络有限公司", new FirmFileQueries(registry).file(1).orElseThrow().facts().name());
  }

  @Test
  void aCodeAndTheFormerNameLeaveNothingToAsk() throws IOException {
    Plan plan = renamed("天梯云计算有限公司|" + ONE + "|红枫软件有限公司");
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("2 天梯云计算有限公司 update"), firms(plan));
  }

  @Test
  void anotherCodeThanThatOfTheFormerNameIsAsked() throws IOException {
    Plan plan = renamed("天梯云计算有限公司|" + TWO + "|红枫软件有限公司");
    assertEquals(List.of("s1.r2.firm"), questions(plan));
  }

  @Test
  void aFirmOfTheNewNameIsThatOne() throws IOException {
    Plan plan = renamed("红枫软件有限公司||乌江网络有限公司");
    assertEquals(List.of(), questions(plan));
    assertEquals(2, plan.firms().getFirst().firmId());
  }

  @Test
  void aBranchUnderItsFirmsCodeIsNotTheFirmRenamed() throws IOException {
    Plan plan = renamed("红枫软件有限公司贵安分公司|" + ONE + "|");
    assertEquals(List.of("s1.r2.firm"), questions(plan));
  }
}
