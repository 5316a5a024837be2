package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.report.FrozenEdition;
import guian.registry.report.LedgerFile;
import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Item;
import guian.registry.report.changes.ReportPart;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
import guian.registry.report.words.CellWords;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Author;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.report.ReportTemplates;
import guian.registry.store.report.TemplateRow;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A revision and a reclassification followed through all tables, by hand. */
class ComparedByHandTest {
  private static final Author LI = Author.manual("li");
  private static final ReportQuarter HALF = new ReportQuarter(2017, 2);
  private static final CellWords WORDS = new CellWords(new Messages(Language.ZH));

  /** 230 of 430 once A is revised, all of it once C is counted with it. */
  private static final String FOLLOWED =
      """
      trend 2017 年上半年 营业收入 400.00 revision 430.00
      industry 软件和信息技术服务业 户数 2 reclassification 3
      industry 软件和信息技术服务业 报送户数 2 reclassification 3
      industry 软件和信息技术服务业 营业收入 200.00 revision 230.00 reclassification 430.00
      industry 软件和信息技术服务业 占比 50.0 revision 53.5 reclassification 100.0
      industry 软件和信息技术服务业 同比 +33.3 revision +53.3
      industry 合计 营业收入 400.00 revision 430.00
      industry 合计 同比 +33.3 revision +53.3
      industry 计算机、通信和其他电子设备制造业 户数 1 reclassification —
      industry 计算机、通信和其他电子设备制造业 报送户数 1 reclassification —
      industry 计算机、通信和其他电子设备制造业 营业收入 200.00 reclassification —
      industry 计算机、通信和其他电子设备制造业 占比 50.0 revision 46.5 reclassification —
      relation 本土 营业收入 200.00 revision 230.00
      relation 本土 占比 50.0 revision 53.5
      relation 本土 同比 +33.3 revision +53.3
      relation 分公司 占比 50.0 revision 46.5
      relation 合计 营业收入 400.00 revision 430.00
      relation 合计 同比 +33.3 revision +53.3
      size 未录入 营业收入 400.00 revision 430.00
      size 未录入 同比 +33.3 revision +53.3
      size 合计 营业收入 400.00 revision 430.00
      size 合计 同比 +33.3 revision +53.3
      age 不满 3 年 营业收入 400.00 revision 430.00
      age 不满 3 年 同比 +33.3 revision +53.3
      age 合计 营业收入 400.00 revision 430.00
      age 合计 同比 +33.3 revision +53.3
      leaders 丙 占比 50.0 revision 46.5
      leaders 甲 营业收入 150.00 revision 180.00
      leaders 甲 占比 37.5 revision 41.9
      leaders 甲 同比 +50.0 revision +80.0
      leaders 甲 拉动 +33.3 revision +53.3
      leaders 乙 占比 12.5 revision 11.6
      leaders 前列企业合计 营业收入 400.00 revision 430.00
      pulling 甲 拉动 +33.3 revision +53.3
      movers 比上年同期公布数增减 金额 250.00 revision 280.00
      movers 两期均有数的企业增减 金额 50.00 revision 80.00
      firms 甲 营业收入 150.00 revision 180.00
      firms 甲 同比 +50.0 revision +80.0
      """;

  @TempDir Path folder;

  // Three firms by hand: A and B of division 65, C of division 39 and without a base.
  private static LedgerFile three(Path folder) {
    LedgerFile ledger = new LedgerFile(folder);
    long a = ledger.firm("甲", "91520900AAAAAAAAA1", "domestic", "active", "6513", "2015-04");
    long b = ledger.firm("乙", "91520900AAAAAAAAA2", "domestic", "active", "6513", "2015-04");
    long c = ledger.firm("丙", "91520900AAAAAAAAA3", "branch", "active", "3911", "2015-04");
    ledger.revenue(a, "2016Q2C", 1_000_000L).revenue(a, "2017Q2C", 1_500_000L);
    ledger.revenue(b, "2016Q2C", 500_000L).revenue(b, "2017Q2C", 500_000L);
    ledger.revenue(c, "2017Q2C", 2_000_000L);
    return ledger;
  }

  private static Changes changes(LedgerFile ledger) {
    return new Issuing(ledger.registry(), Industries.load()).changes(HALF, () -> {});
  }

  private static String told(CellChange change) {
    StringBuilder told =
        new StringBuilder(change.spot().part().code())
            .append(" ")
            .append(WORDS.row(change))
            .append(" ")
            .append(WORDS.item(change.spot()))
            .append(" ")
            .append(WORDS.shown(change, change.before()));
    for (CellChange.Cause cause : change.causes()) {
      told.append(" ")
          .append(cause.act().reason().code())
          .append(" ")
          .append(WORDS.shown(change, cause.after()));
    }
    assertTrue(change.isAccountedFor(), change::toString);
    return told.toString();
  }

  @Test
  void aRevisionAndAReclassificationAreFollowedThroughAllTables() {
    try (LedgerFile ledger = three(folder)) {
      FrozenEdition.issue(ledger.registry(), HALF);
      FirmEdits edits = new FirmEdits(ledger.registry());
      type(ledger, 1, 1_800_000);
      edits.change(LI, 3, FirmField.INDUSTRY_CODE, "6513");
      Changes changes = changes(ledger);
      assertEquals(
          FOLLOWED,
          changes.cells().stream().map(c -> told(c) + "\n").collect(Collectors.joining()));
      CellChange software =
          changes.cells().stream()
              .filter(change -> change.spot().row().equals("65"))
              .filter(change -> change.spot().item() == Item.REVENUE)
              .findFirst()
              .orElseThrow();
      assertEquals(
          List.of(
              new FigureChange.Part(1, "甲", new BigDecimal("300000.00"), null),
              new FigureChange.Part(3, "丙", new BigDecimal("2000000.00"), null)),
          software.causes().stream().flatMap(cause -> cause.parts().stream()).toList());
      assertEquals(
          "〔2〕 +200.00：丙 +200.00", WORDS.cause(software, software.causes().getLast(), "〔2〕"));
      isPrinted(ledger, changes);
    }
  }

  @Test
  void aNumberOfAnotherTimeIsCalledSo() {
    try (LedgerFile ledger = three(folder)) {
      long late = ledger.firm("丁", "91520900AAAAAAAAA4", "domestic", "active", "6513", "2015-04");
      ledger.revenue(late, "2016Q2C", 900_000L).revenue(late, "2017Q1C", 300_000L);
      FrozenEdition.issue(ledger.registry(), HALF);
      type(ledger, late, 990_000);
      assertEquals(
          List.of("leavers 丁 上年同期营业收入 90.00 revision —", "lapsed 丁 上期营业收入 30.00 revision —"),
          changes(ledger).cells().stream()
              .filter(change ->
                  change.spot().part() == ReportPart.LEAVERS
                      || change.spot().part() == ReportPart.LAPSED)
              .map(ComparedByHandTest::told)
              .toList());
    }
  }

  // A row for each number, but one for a firm of the list; the workbook and the document are made
  // of the same pages.
  private static void isPrinted(LedgerFile ledger, Changes changes) {
    ReportContent later =
        new ReportContent(
            ledger.report("2017Q2"), Template.STANDARD, new ReportContent.Edition(2, changes));
    Messages messages = new Messages(Language.ZH);
    String pages = ComposedReport.of(later, messages).pages();
    String annex = pages.substring(pages.indexOf("与第 1 版相比的变化</h1>"));
    int acts = 2;
    int ofTheList = 2;
    assertEquals(
        acts + changes.figures().size() + changes.cells().size() - ofTheList + 1,
        annex.split("<tr>").length - annex.split("<thead>").length);
    assertTrue(annex.contains("〔1〕 +30.00：甲 +30.00；〔2〕 +200.00：丙 +200.00"), annex);
    JsonNode json =
        JsonMapper.shared().valueToTree(new ReportJson(later, messages).answer().get("changes"));
    assertEquals(changes.count(), json.size());
    json.forEach(change -> assertTrue(change.get("accountedFor").asBoolean()));
    JsonNode last = json.get(json.size() - 1);
    assertEquals(
        "firms.1 growth 50 80",
        last.get("id").asString()
            + " "
            + last.get("what").asString()
            + " "
            + last.get("before").asString()
            + " "
            + last.get("after").asString());
  }

  @Test
  void whatTheTemplateDoesIsToldApart() {
    try (LedgerFile ledger = three(folder)) {
      FrozenEdition.issue(ledger.registry(), HALF);
      Template standard = Template.STANDARD;
      Template shorter =
          standard
              .withParts(
                  standard.sections(),
                  standard.features().stream()
                      .map(c ->
                          c.chapter() == Chapter.AGE
                              ? new Template.Choice(Chapter.AGE, false, true)
                              : c)
                      .toList())
              .withLists(new Template.Lists(2, 10, Template.Lists.MOST_FIRMS))
              .named("短");
      new ReportTemplates(ledger.registry())
          .save(LI, new TemplateRow(shorter.name(), TemplateFile.write(shorter)));
      Changes changes = changes(ledger);
      assertEquals(List.of(ReportPart.AGE), changes.dropped());
      assertEquals(List.of(), changes.added());
      assertEquals(
          List.of(
              "leaders 前列企业合计 营业收入 400.00 template 350.00",
              "leaders 前列企业合计 占比 100.0 template 87.5",
              "leaders 乙 营业收入 50.00 template —",
              "leaders 乙 占比 12.5 template —",
              "leaders 乙 同比 0.0 template —",
              "leaders 乙 拉动 0.0 template —"),
          changes.cells().stream().map(ComparedByHandTest::told).toList());
    }
  }

  @Test
  void howManyAListHasNoRoomForIsCompared() {
    try (LedgerFile ledger = three(folder)) {
      template(ledger, 2);
      long late = ledger.firm("丁", "91520900AAAAAAAAA4", "domestic", "active", "6513", "2015-04");
      long next = ledger.firm("戊", "91520900AAAAAAAAA5", "domestic", "active", "6513", "2015-04");
      FrozenEdition.issue(ledger.registry(), HALF);
      type(ledger, late, 10_000);
      type(ledger, next, 1_000);
      // With C three are new, two of them listed; all five were in the list of firms before.
      assertEquals(List.of("newcomers 表中未列的其余企业 户数 0 revision 1"), others(ledger));
      template(ledger, 1);
      assertEquals(
          List.of(
              "newcomers 表中未列的其余企业 户数 0 revision 1 template 2", "firms 表中未列的其余企业 户数 3 template 4"),
          others(ledger));
    }
  }

  private static void template(LedgerFile ledger, int listed) {
    Template shorter =
        Template.STANDARD.withLists(new Template.Lists(10, listed, listed)).named("短");
    new ReportTemplates(ledger.registry())
        .save(LI, new TemplateRow(shorter.name(), TemplateFile.write(shorter)));
  }

  private static void type(LedgerFile ledger, long firm, int yuan) {
    new FirmEdits(ledger.registry())
        .setFigure(
            LI,
            firm,
            new FirmEdits.TypedFigure(
                Indicator.REVENUE,
                Period.parse("2017Q2C").orElseThrow(),
                Nature.ACTUAL,
                Amount.of(new BigDecimal(yuan), Amount.CNY),
                null));
  }

  private static List<String> others(LedgerFile ledger) {
    return changes(ledger).cells().stream()
        .filter(change -> change.spot().isOthers())
        .map(ComparedByHandTest::told)
        .toList();
  }

  @Test
  void anEditionOfAnOlderProgramIsComparedByItsMainTableAndSaysSo() {
    try (LedgerFile ledger = three(folder)) {
      FrozenEdition.issue(ledger.registry(), HALF, false);
      new FirmEdits(ledger.registry()).change(LI, 3, FirmField.INDUSTRY_CODE, "6513");
      Changes changes = changes(ledger);
      assertTrue(changes.isMainTableOnly());
      assertEquals(List.of(), changes.cells());
    }
  }
}
