package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.model.Standing;
import guian.registry.store.Author;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.imports.UndoneImport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files into a real registry and back out of it. */
class RoundTripTest extends ImportCase {
  private static final Author LI = Author.manual("li");
  private static final String CODE = "91520900PDY0090144";
  private static final String HEADER = "企业名称|统一社会信用代码|2016年营业收入（万元）";

  private FirmFile firm(String name) {
    FirmFileQueries queries = new FirmFileQueries(registry);
    List<Long> ids = queries.find(name);
    assertEquals(1, ids.size(), name);
    return queries.file(ids.getFirst()).orElseThrow();
  }

  private static List<String> revenue(FirmFile firm) {
    return firm.observations().stream()
        .map(o -> {
          Amount amount = o.observation().amount();
          return (amount == null ? "-" : amount.plain()) + " " + o.standing().code();
        })
        .toList();
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    Path file = file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1", "乙数据有限公司||2");
    take(file);
    Plan again = plan(file);
    assertEquals(List.of("2 甲数据有限公司 unchanged", "3 乙数据有限公司 unchanged"), firms(again));
    assertEquals(2, again.counts().figuresUnchanged());
    assertEquals(0, again.counts().figuresNew() + again.counts().figuresRevised());
  }

  @Test
  void aRevisedFigureKeepsTheFormerAndUndoBringsItBack() throws IOException {
    take(file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1"));
    long second = take(file("b.xlsx", HEADER, "甲数据有限公司|" + CODE + "|3"));
    assertEquals(List.of("30000 current", "10000 former"), revenue(firm("甲数据有限公司")));
    UndoneImport undone = importing.undo(second, "wang");
    assertEquals(1, undone.figuresRemoved());
    assertEquals(1, undone.figuresRestored());
    assertEquals(List.of("10000 current"), revenue(firm("甲数据有限公司")));
  }

  @Test
  void undoingTheEarlierImportFirstLeavesTheLaterFigureInUse() throws IOException {
    take(file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1"));
    long second = take(file("b.xlsx", HEADER, "甲数据有限公司|" + CODE + "|2"));
    long third = take(file("c.xlsx", HEADER, "甲数据有限公司|" + CODE + "|3"));
    importing.undo(second, "wang");
    assertEquals(List.of("30000 current", "10000 former"), revenue(firm("甲数据有限公司")));
    importing.undo(third, "wang");
    assertEquals(List.of("10000 current"), revenue(firm("甲数据有限公司")));
  }

  @Test
  void undoRemovesWhatItMadeAndKeepsWhatWasEditedSince() throws IOException {
    long first = take(file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1", "乙数据有限公司||2"));
    long edited = firm("乙数据有限公司").facts().id();
    new FirmEdits(registry).change(LI, edited, FirmField.PARK, "电子信息产业园");
    UndoneImport undone = importing.undo(first, "wang");
    assertEquals(1, undone.firmsRemoved());
    assertEquals(List.of(new UndoneImport.Kept(edited, "乙数据有限公司", "firm")), undone.kept());
    assertEquals(List.of(), new FirmFileQueries(registry).find("甲数据有限公司"));
    assertEquals("电子信息产业园", firm("乙数据有限公司").facts().park());
    assertEquals(List.of(), revenue(firm("乙数据有限公司")));
  }

  @Test
  void undoReturnsUpdatedFactsButNotThoseEditedSince() throws IOException {
    take(file("a.xlsx", "企业名称|所属园区|注册地址", "甲数据有限公司|东园|一路"));
    long second = take(file("b.xlsx", "企业名称|所属园区|注册地址", "甲数据有限公司|西园|二路"));
    long id = firm("甲数据有限公司").facts().id();
    new FirmEdits(registry).change(LI, id, FirmField.PARK, "南园");
    UndoneImport undone = importing.undo(second, "wang");
    assertEquals(List.of(new UndoneImport.Kept(id, "甲数据有限公司", "park")), undone.kept());
    assertEquals("南园", firm("甲数据有限公司").facts().park());
    assertEquals("一路", firm("甲数据有限公司").facts().address());
  }

  @Test
  void anImportIsUndoneOnce() throws IOException {
    long id = take(file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1"));
    importing.undo(id, "wang");
    assertEquals("import.undone", refusal(() -> importing.undo(id, "wang")));
    assertEquals("import.unknown", refusal(() -> importing.undo(99, "wang")));
  }

  @Test
  void whatALaterImportOfTheSameFileStatesOutlivesTheFirst() throws IOException {
    Path file = file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1");
    long first = take(file);
    long again = take(file);
    assertEquals(0, importing.undo(first, "wang").firmsRemoved());
    assertEquals(List.of("10000 current"), revenue(firm("甲数据有限公司")));
    assertEquals(again, firm(CODE).observations().getFirst().importId());
    importing.undo(again, "wang");
    assertEquals(List.of(), new FirmFileQueries(registry).find("甲数据有限公司"));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(RefusedException.class, work).code();
  }

  @Test
  void aFirmIsKnownUnderItsFormerName() throws IOException {
    take(file("a.xlsx", HEADER, "甲云有限公司|" + CODE + "|1"));
    take(file("b.xlsx", HEADER, "甲云服务有限公司|" + CODE + "|1"));
    assertEquals("甲云服务有限公司", firm(CODE).facts().name());
    Plan old = plan(file("c.xlsx", "企业名称|2015年营业收入（万元）", "甲云有限公司|7"));
    assertEquals(List.of("2 甲云有限公司 update"), firms(old));
    assertEquals(List.of("info A2 former_name"), issues(old));
  }

  @Test
  void aCodeWithAnotherFirmsNameIsAsked() throws IOException {
    take(file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1"));
    Plan plan = plan(file("b.xlsx", HEADER, "完全不同电子厂|" + CODE + "|1"));
    assertEquals(List.of("s1.r2.firm"), questions(plan));
    assertEquals(FirmPlan.Decision.ASK, plan.firms().getFirst().decision());
  }

  @Test
  void blanksWipeNothingAndACoarserDateOverwritesNoFinerOne() throws IOException {
    take(file("a.xlsx", "企业名称|成立日期|所属园区", "甲数据有限公司|2014-05-06|东园"));
    take(file("b.xlsx", "企业名称|成立日期|所属园区", "甲数据有限公司|2014年|"));
    assertEquals("2014-05-06", firm("甲数据有限公司").facts().foundedOn().iso());
    assertEquals("东园", firm("甲数据有限公司").facts().park());
  }

  @Test
  void aConfirmedRelationStays() throws IOException {
    Path file = file("a.xlsx", "企业名称|企业类型", "甲数据有限公司|有限责任公司(中外合资)");
    take(file);
    long id = firm("甲数据有限公司").facts().id();
    assertEquals(Relation.JOINT_VENTURE, firm("甲数据有限公司").facts().relation());
    new FirmEdits(registry).confirmRelation(LI, id, Relation.DOMESTIC);
    take(file);
    assertEquals(Relation.DOMESTIC, firm("甲数据有限公司").facts().relation());
  }

  @Test
  void aFigureTypedByHandStaysInUse() throws IOException {
    Path file = file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1");
    take(file);
    long id = firm(CODE).facts().id();
    new FirmEdits(registry)
        .setFigure(
            LI,
            id,
            new FirmEdits.TypedFigure(
                "revenue",
                Period.year(2016),
                Nature.ACTUAL,
                Amount.of(new BigDecimal("12345"), Amount.CNY),
                null));
    take(file);
    assertTrue(revenue(firm(CODE)).contains("12345 " + Standing.CURRENT.code()));
    assertTrue(revenue(firm(CODE)).contains("10000 " + Standing.BESIDE.code()));
    assertEquals(List.of("2 甲数据有限公司 unchanged"), firms(plan(file)));
  }

  @Test
  void aPlanMadeBeforeAnotherChangeIsStale() throws IOException {
    Plan plan = plan(file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1"));
    new FirmEdits(registry).create(LI, "别的有限公司", null);
    assertEquals("import.stale", refusal(() -> importing.commit(plan, "wang", Progress.SILENT)));
  }

  @Test
  void idsOfUndoneRowsAreNotGivenAgain() throws IOException {
    Path file = file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1");
    long first = take(file);
    long before = firm(CODE).facts().id();
    importing.undo(first, "wang");
    take(file);
    assertTrue(firm(CODE).facts().id() > before);
  }

  @Test
  void setAsideRowsAreLeftOutAndTheRestIsWritten() throws IOException {
    Path file =
        file("a.xlsx", HEADER, "甲数据有限公司|" + CODE + "|1", "甲数据有限公司|" + CODE + "|2", "乙数据有限公司||5");
    Plan plan = plan(file, Answers.NONE.settingAside());
    importing.commit(plan, "wang", Progress.SILENT);
    assertEquals(List.of(), new FirmFileQueries(registry).find("甲数据有限公司"));
    assertEquals(List.of("50000 current"), revenue(firm("乙数据有限公司")));
    assertEquals(1, plan.setAside().size());
  }
}
