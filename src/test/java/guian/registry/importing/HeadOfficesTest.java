package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A head office that a file names for a branch is recorded when one firm can be meant. */
class HeadOfficesTest extends ImportCase {
  private static final String HEAD = "企业名称|企业类型|总公司";
  private static final String BRANCH = "有限责任公司分公司";
  private static final String FIRM = "有限责任公司(自然人投资或控股)";

  private List<String> heads() {
    return registry.read(db ->
        db.fetch(
                "select f.name, o.name, s.kind, s.raw from stake s join firm f on f.id = s.firm_id"
                    + " join firm o on o.id = s.owner_id order by s.id")
            .map(r -> r.get(0) + " < " + r.get(1) + " " + r.get(2) + " " + r.get(3)));
  }

  @Test
  void theHeadOfficeMayComeWithTheSameFile() throws IOException {
    Path file =
        file("a.xlsx", HEAD, "大地软件有限公司贵安分公司|" + BRANCH + "|大地软件有限公司", "大地软件有限公司|" + FIRM + "|");
    Plan plan = plan(file);
    assertEquals(
        List.of("head_office 大地软件有限公司 C2"),
        plan.firms().getFirst().changes().stream()
            .filter(c -> c.field().equals(FirmPlan.HEAD_OFFICE))
            .map(c -> c.field() + " " + c.after() + " " + c.cell())
            .toList());
    long id = take(file);
    assertEquals(List.of("大地软件有限公司贵安分公司 < 大地软件有限公司 head_office 大地软件有限公司"), heads());
    assertEquals(List.of("2 大地软件有限公司贵安分公司 unchanged", "3 大地软件有限公司 unchanged"), firms(plan(file)));
    importing.undo(id, "wang");
    assertEquals(List.of(), heads());
    assertEquals(List.of(), registry.read(db -> db.fetch("select name from firm").getValues(0)));
  }

  @Test
  void aKnownBranchOfAKnownHeadOfficeIsUpdatedAndUndone() throws IOException {
    take(file("a.xlsx", "企业名称|企业类型", "大地软件有限公司贵安分公司|" + BRANCH, "大地软件有限公司|" + FIRM));
    Path other = file("c.xlsx", HEAD, "大地软件有限公司贵安分公司|" + BRANCH + "|大地软件有限公司");
    assertEquals(List.of("2 大地软件有限公司贵安分公司 update"), firms(plan(other)));
    long id = take(other);
    assertEquals(1, heads().size());
    importing.undo(id, "wang");
    assertEquals(List.of(), heads());
  }

  @Test
  void aHeadOfficeThatStayedForItsBranchGoesWithIt() throws IOException {
    long firm = take(file("a.xlsx", "企业名称|企业类型", "大地软件有限公司|" + FIRM));
    long branch = take(file("b.xlsx", HEAD, "大地软件有限公司贵安分公司|" + BRANCH + "|大地软件有限公司"));
    importing.undo(firm, "wang");
    assertEquals(1, heads().size());
    importing.undo(branch, "wang");
    assertEquals(List.of(), registry.read(db -> db.fetch("select name from firm").getValues(0)));
  }

  @Test
  void aHeadOfficeThatALaterImportStatesTooOutlivesTheFirst() throws IOException {
    long firms = take(file("a.xlsx", "企业名称|企业类型", "大地软件有限公司|" + FIRM, "高山软件有限公司|" + FIRM));
    String branch = "大地软件有限公司贵安分公司|" + BRANCH + "|";
    long first = take(file("b.xlsx", HEAD, branch + "大地软件有限公司"));
    long second = take(file("c.xlsx", HEAD, branch + "大地软件有限公司", "乙有限公司|" + FIRM + "|"));
    long other = take(file("d.xlsx", HEAD, branch + "高山软件有限公司"));
    importing.undo(first, "wang");
    assertEquals(List.of("大地软件有限公司贵安分公司 < 大地软件有限公司 head_office 大地软件有限公司"), heads());
    importing.undo(second, "wang");
    assertEquals(List.of("大地软件有限公司贵安分公司 < 高山软件有限公司 head_office 高山软件有限公司"), heads());
    importing.undo(other, "wang");
    assertEquals(List.of(), heads());
    importing.undo(firms, "wang");
    assertEquals(List.of(), registry.read(db -> db.fetch("select name from firm").getValues(0)));
  }

  @Test
  void aHeadOfficeThatGoesWithItsImportIsNoOnesAnyMore() throws IOException {
    String branch = "大地软件有限公司贵安分公司|" + BRANCH + "|大地软件有限公司";
    long first = take(file("a.xlsx", HEAD, branch, "大地软件有限公司|" + FIRM + "|"));
    long second = take(file("b.xlsx", HEAD, branch));
    importing.undo(first, "wang");
    assertEquals(List.of(), heads());
    importing.undo(second, "wang");
    assertEquals(List.of(), registry.read(db -> db.fetch("select name from firm").getValues(0)));
  }

  @Test
  void whatIsNoBranchOrNotOneFirmIsSaidAndNotRecorded() throws IOException {
    Path file =
        file(
            "a.xlsx",
            HEAD,
            "甲有限公司贵安分公司|" + BRANCH + "|别处有限公司",
            "乙有限公司|" + FIRM + "|丙有限公司",
            "丙有限公司|" + FIRM + "|");
    assertEquals(
        List.of("info C2 head_office_missing", "info C3 head_office_of_no_branch"),
        issues(plan(file)));
    take(file);
    assertEquals(List.of(), heads());
  }
}
