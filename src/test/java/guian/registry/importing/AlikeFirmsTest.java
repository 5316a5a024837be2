package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A suspected twin is asked: of a firm of the registry, and of another row. */
class AlikeFirmsTest extends ImportCase {
  private static final String HEADER = "企业名称|2016年营业收入（万元）";
  private static final String KNOWN = "贵州（贵安）范例软件有限公司";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "贵州范例软件有限公司",
        "贵州省（贵安）范例软件有限公司",
        "贵州范例软件有限公司（贵安）",
        "范例软件（贵安）有限公司",
        "范例软件（贵州）有限公司",
        "贵安范例软件公司",
        "范例软件"
      })
  void isAskedOfTheRegistryAndOfTheFile(String name) throws IOException {
    String[] both = {HEADER, KNOWN + "|1", name + "|2"};
    assertEquals(1, plan(file("both.xlsx", both)).duplicates().size());
    take(file("a.xlsx", HEADER, KNOWN + "|1"));
    assertEquals(List.of("s1.r2.firm"), questions(plan(file("b.xlsx", HEADER, name + "|2"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"贵阳范例软件有限公司", "范例软件科技有限公司", "范例软件厂", "范例软件集团有限公司", "贵州范例软件有限公司贵安分公司", "范例软件股份公司"})
  void othersAreFirmsOfTheirOwn(String name) throws IOException {
    take(file("a.xlsx", HEADER, KNOWN + "|1"));
    assertEquals(List.of("2 " + name + " new"), firms(plan(file("b.xlsx", HEADER, name + "|2"))));
  }

  /** Without its form a name may be of a company of any form. */
  @ParameterizedTest
  @ValueSource(strings = {"丁物流", "丁物流公司", "贵安丁物流公司"})
  void aNameWithoutItsFormIsAskedOfAnyForm(String name) throws IOException {
    take(file("a.xlsx", HEADER, "贵州省丁物流股份有限公司|1"));
    assertEquals(List.of("s1.r2.firm"), questions(plan(file("b.xlsx", HEADER, name + "|2"))));
  }
}
