package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Author;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.ImportEntry;
import guian.registry.store.imports.UndoneImport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a figure of a second file is a revision, and when it is another source's. */
class SourcesTest extends ImportCase {
  private static final Author LI = Author.manual("li");
  private static final String CODE = "91520900PDY0090144";
  private static final String NARROW = "企业名称|统一社会信用代码|2016年营业收入（万元）";
  private static final String WIDE = "企业名称|统一社会信用代码|所属园区|2016年营业收入（万元）";

  private FirmFile firm() {
    FirmFileQueries queries = new FirmFileQueries(registry);
    return queries.file(queries.find(CODE).getFirst()).orElseThrow();
  }

  private List<String> revenue() {
    return firm().observations().stream().map(SourcesTest::figure).toList();
  }

  private static String figure(ReportedFigure figure) {
    Amount amount = figure.observation().amount();
    return String.join(
        " ",
        amount == null ? "-" : amount.plain(),
        figure.standing().code(),
        figure.sourceName(),
        figure.observation().evidence().cell());
  }

  private Path narrow(String name, String amount) throws IOException {
    return file(name, NARROW, "甲数据有限公司|" + CODE + "|" + amount);
  }

  private Path wide(String name, String amount) throws IOException {
    return file(name, WIDE, "甲数据有限公司|" + CODE + "||" + amount);
  }

  /** Imports, and sees that what was written is what the preview said. */
  private long takeAsPreviewed(Path file) {
    Plan plan = plan(file);
    long id = importing.commit(plan, "wang", Progress.SILENT);
    ImportEntry entry = importing.history().getFirst();
    assertEquals(id, entry.id());
    assertEquals(plan.counts(), entry.counts());
    return id;
  }

  private static ImportBatch.Counts figures(int fresh, int revised, int unchanged, int updated) {
    return new ImportBatch.Counts(0, updated, 1 - updated, fresh, revised, unchanged);
  }

  @Test
  void aFileOfAnotherShapeIsAnotherSource() throws IOException {
    takeAsPreviewed(narrow("a.xlsx", "1"));
    Plan plan = plan(wide("b.xlsx", "2"));
    assertEquals(List.of("warning D2 other_source"), issues(plan));
    assertEquals(figures(1, 0, 0, 1), plan.counts());
    takeAsPreviewed(wide("b.xlsx", "2"));
    assertEquals(List.of("10000 current a.xlsx C2", "20000 beside b.xlsx D2"), revenue());
    assertEquals(figures(0, 0, 1, 0), plan(wide("b.xlsx", "2")).counts());
  }

  @Test
  void eachSourceIsRevisedForItself() throws IOException {
    takeAsPreviewed(narrow("a.xlsx", "1"));
    takeAsPreviewed(wide("b.xlsx", "2"));
    Plan plan = plan(wide("c.xlsx", "3"));
    assertEquals(figures(0, 1, 0, 1), plan.counts());
    takeAsPreviewed(wide("c.xlsx", "3"));
    takeAsPreviewed(narrow("d.xlsx", "4"));
    assertEquals(
        List.of(
            "40000 current d.xlsx C2",
            "30000 beside c.xlsx D2",
            "20000 former b.xlsx D2",
            "10000 former a.xlsx C2"),
        revenue());
  }

  @Test
  void bureausNamedInTheFileAreTwoSourcesOfOneShape() throws IOException {
    takeAsPreviewed(narrow("2016年统计局.xlsx", "1"));
    takeAsPreviewed(narrow("2016年税务局.xlsx", "2"));
    takeAsPreviewed(wide("税务局（2016）.xlsx", "3"));
    assertEquals(
        List.of(
            "10000 current 2016年统计局.xlsx C2",
            "30000 beside 税务局（2016）.xlsx D2",
            "20000 former 2016年税务局.xlsx C2"),
        revenue());
  }

  @Test
  void aFileThatCallsItselfARevisionRevises() throws IOException {
    takeAsPreviewed(narrow("a.xlsx", "1"));
    long revision = takeAsPreviewed(wide("b（修订）.xlsx", "2"));
    assertEquals(List.of("20000 current b（修订）.xlsx D2", "10000 former a.xlsx C2"), revenue());
    takeAsPreviewed(narrow("c.xlsx", "3"));
    assertEquals("30000 current c.xlsx C2", revenue().getFirst());
    importing.undo(revision, "wang");
    assertEquals(List.of("30000 current c.xlsx C2", "10000 former a.xlsx C2"), revenue());
  }

  @Test
  void anAmountReplacesNotDisclosedOfAnySourceAndNeverTheOtherWayRound() throws IOException {
    takeAsPreviewed(narrow("a.xlsx", "企业选择不公示"));
    takeAsPreviewed(wide("b.xlsx", "2"));
    assertEquals(List.of("20000 current b.xlsx D2", "- former a.xlsx C2"), revenue());
    takeAsPreviewed(wide("c.xlsx", "企业选择不公示"));
    assertEquals("20000 current b.xlsx D2", revenue().getFirst());
  }

  @Test
  void whatASecondSourceStatesTooIsInUseWhenTheFirstIsUndone() throws IOException {
    long first = takeAsPreviewed(narrow("a.xlsx", "1"));
    takeAsPreviewed(wide("b.xlsx", "1"));
    assertEquals(List.of("10000 current a.xlsx C2", "10000 beside b.xlsx D2"), revenue());
    importing.undo(first, "wang");
    assertEquals(List.of("10000 current b.xlsx D2"), revenue());
  }

  @Test
  void theFirstLeftComesIntoUseAndTheLaterStandsBeside() throws IOException {
    long first = takeAsPreviewed(narrow("a.xlsx", "1"));
    takeAsPreviewed(wide("b.xlsx", "2"));
    takeAsPreviewed(narrow("c.xlsx", "3"));
    importing.undo(first, "wang");
    assertEquals(List.of("20000 current b.xlsx D2", "30000 beside c.xlsx C2"), revenue());
  }

  @Test
  void aFigureTypedSinceStaysAndIsListed() throws IOException {
    long first = takeAsPreviewed(narrow("a.xlsx", "1"));
    long firm = firm().facts().id();
    new FirmEdits(registry)
        .setFigure(
            LI,
            firm,
            new FirmEdits.TypedFigure(
                "revenue",
                Period.year(2016),
                Nature.ACTUAL,
                Amount.of(new BigDecimal("12345"), Amount.CNY),
                null));
    UndoneImport undone = importing.undo(first, "wang");
    assertEquals(
        List.of(
            new UndoneImport.Kept(firm, "甲数据有限公司", "firm"),
            new UndoneImport.Kept(firm, "甲数据有限公司", "revenue 2016")),
        undone.kept());
    assertEquals(1, firm().observations().size());
  }

  /** The second source agreed in one year and brought the other: undone, one figure goes. */
  @Test
  void figuresThatOnlyAgreedAreNotCountedAsTakenBack() throws IOException {
    take(narrow("a.xlsx", "1"));
    String header = "企业名称|统一社会信用代码|2017年营业收入（万元）|2016年营业收入（万元）";
    Path both = file("b.xlsx", header, "甲数据有限公司|" + CODE + "|7|1");
    assertEquals(figures(1, 0, 1, 1), plan(both).counts());
    UndoneImport undone = importing.undo(take(both), "wang");
    assertEquals(1, undone.figuresRemoved());
    assertEquals(0, undone.figuresRestored());
    assertEquals(List.of("10000 current a.xlsx C2"), revenue());
  }

  @Test
  void factsThatALaterFileStatesOutliveTheFirst() throws IOException {
    String header = "企业名称|统一社会信用代码|所属园区|注册地址";
    long first = take(file("a.xlsx", header, "甲数据有限公司|" + CODE + "|东园|一路"));
    long second = take(file("b.xlsx", header, "甲数据有限公司|" + CODE + "|西园|二路"));
    long third = take(file("c.xlsx", header, "甲数据有限公司|" + CODE + "|西园|"));
    importing.undo(second, "wang");
    assertEquals("西园", firm().facts().park());
    assertEquals("一路", firm().facts().address());
    importing.undo(first, "wang");
    assertEquals(null, firm().facts().address());
    importing.undo(third, "wang");
    assertEquals(List.of(), new FirmFileQueries(registry).find(CODE));
  }

  @Test
  void grantsThatALaterFileStatesOutliveTheFirst() throws IOException {
    String header = "企业名称|统一社会信用代码|政策名称|核定金额（万元）|第一期拨付金额（万元）|第二期拨付金额（万元）";
    long first = take(file("a.xlsx", header, "甲数据有限公司|" + CODE + "|贵安十条|100|30|"));
    Path more = file("b.xlsx", header, "甲数据有限公司|" + CODE + "|贵安十条|100|30|40");
    assertEquals(List.of(), questions(plan(more)));
    long second = take(more);
    importing.undo(first, "wang");
    assertEquals(List.of("30000000", "40000000"), payments());
    importing.undo(second, "wang");
    assertEquals(List.of(), new FirmFileQueries(registry).find(CODE));
  }

  private List<String> payments() {
    return firm().grants().getFirst().instalments().stream()
        .map(i -> Long.toString(i.paid().hundredths()))
        .toList();
  }
}
