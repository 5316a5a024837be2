package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.Sheets;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Author;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmFinder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewModelTest {
  @TempDir Path folder;

  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private PreviewModel preview(Path file) {
    desk.model.read(List.of(file));
    desk.model.next();
    return new PreviewModel(desk.preview(), desk.texts());
  }

  private static List<String> tiles(PreviewModel model) {
    return model.tiles().stream().map(t -> t.name() + " " + t.value() + " " + t.unit()).toList();
  }

  private static String line(PreviewLine line) {
    return line.isFirm()
        ? "# " + line.field() + " " + line.period()
        : String.join(
            "|",
            line.field(),
            line.period(),
            line.before(),
            line.after(),
            line.difference(),
            line.cell());
  }

  @Test
  void tilesCountFirmsRowsAndObservations() throws IOException {
    assertEquals(
        List.of(
            "新增 3 家",
            "更新 0 家",
            "不变 0 家",
            "待答 0 家，先不导入",
            "拒绝 1 行",
            "重复 1 行，只取一次",
            "观测值 2 新值 2·修订 0·不变 0"),
        tiles(preview(desk.table())));
  }

  @Test
  void refusedRowsAreListedWithTheirReason() throws IOException {
    assertEquals(
        List.of(new PreviewModel.LeftOut("7 行", "没有企业名称，也没有台账里查得到的代码", "3 91520900PDY009030R 5")),
        preview(desk.table()).rejected());
  }

  @Test
  void oldAndNewStandSideBySide() throws IOException {
    PreviewModel first = preview(desk.table());
    assertEquals(
        List.of("营业收入|2017 1–6月累计|—|15,000.00|新值|E6"),
        first.lines().stream()
            .filter(line -> line.cell().equals("E6"))
            .map(PreviewModelTest::line)
            .toList());
    desk.model.commit();
    desk.model.next();
    Path revised =
        Sheets.of(
                "企业情况表（2017年1-6月）",
                "单位：万元",
                "企业名称|统一社会信用代码|营业收入",
                "甲数据有限公司|91520900PDY0090144|1250.5",
                "乙云计算有限公司|91520900PDY009022Y|15000")
            .xlsx(folder.resolve("修订.xlsx"));
    PreviewModel second = preview(revised);
    assertEquals(
        List.of("# 甲数据有限公司 1 项", "营业收入|2017 1–6月累计|1,200.00|1,250.50|+50.50|C4"),
        second.lines().stream().map(PreviewModelTest::line).toList());
    assertEquals(List.of(), second.lines().stream().filter(PreviewLine::isKept).toList());
    assertEquals(1, second.count(PreviewModel.Choice.REVISED));
    assertEquals(0, second.count(PreviewModel.Choice.FIRST));
  }

  @Test
  void whatIsCountedHasItsOwnUnitAndDayAndTextHasNeither() throws IOException {
    List<String> table =
        List.of(
            "企业情况表（2017年1-6月）",
            "单位：万元",
            "企业名称|统一社会信用代码|营业收入|期末从业人员（人）",
            "甲数据有限公司|91520900PDY0090144|1200|120");
    preview(Sheets.of(table.toArray(String[]::new)).xlsx(folder.resolve("一.xlsx")));
    desk.model.commit();
    desk.model.next();
    table =
        List.of(table.get(0), table.get(1), table.get(2), "甲数据有限公司|91520900PDY0090144|1150|115");
    PreviewModel model =
        preview(Sheets.of(table.toArray(String[]::new)).xlsx(folder.resolve("二.xlsx")));
    assertEquals(
        List.of(
            "# 甲数据有限公司 2 项",
            "营业收入|2017 1–6月累计|1,200.00|1,150.00|−50.00|C4",
            "期末从业人员|2017 年 6 月末|120 人|115 人|−5 人|D4"),
        model.lines().stream().map(PreviewModelTest::line).toList());
  }

  @Test
  void firmsOfTheLedgerThatTheFileDoesNotNameAreListedWithTheirLastValue() throws IOException {
    assertEquals(List.of(), preview(desk.table()).missing());
    desk.model.commit();
    desk.model.another();
    PreviewModel model =
        preview(
            Sheets.of("2017年1-9月", "单位：万元", "企业名称|营业收入", "甲数据有限公司|2000")
                .xlsx(folder.resolve("三季度.xlsx")));
    assertEquals(1, model.missingCount());
    assertEquals(
        List.of(new PreviewModel.Missing("乙云计算有限公司", "15,000.00 万元", "营业收入 2017 1–6月累计")),
        model.missing());
    assertEquals(3, desk.firms());
  }

  @Test
  void figuresOfTwoSourcesAreListedSideBySide() throws IOException {
    preview(desk.table());
    desk.model.commit();
    desk.model.next();
    long firm = new FirmFinder(desk.registry).find("91520900PDY009022Y");
    new FirmEdits(desk.registry)
        .setFigure(
            Author.manual("li"),
            firm,
            new FirmEdits.TypedFigure(
                "revenue",
                Period.throughQuarter(2017, 2),
                Nature.ACTUAL,
                Amount.of(new BigDecimal("140000000"), Amount.CNY),
                null));
    desk.model.read(
        List.of(
            Sheets.of("2017年1-6月", "单位：万元", "企业名称|营业收入", "甲数据有限公司|1300", "乙云计算有限公司|14500")
                .xlsx(folder.resolve("再报.xlsx"))));
    desk.model.next();
    PreviewModel model = new PreviewModel(desk.preview(), desk.texts());
    model.choose(PreviewModel.Choice.BESIDE);
    assertEquals(2, model.count(PreviewModel.Choice.BESIDE));
    assertEquals(0, model.count(PreviewModel.Choice.FIRST));
    assertEquals(
        List.of(
            "# 甲数据有限公司 1 项",
            "营业收入|2017 1–6月累计|1,200.00|1,300.00|+100.00|B4",
            "# 乙云计算有限公司 1 项",
            "营业收入|2017 1–6月累计|14,000.00|14,500.00|+500.00|B5"),
        model.lines().stream().map(PreviewModelTest::line).toList());
    assertEquals(
        List.of("仍用原数，此数并列", "仍用原数，此数并列"),
        model.lines().stream().filter(PreviewLine::isKept).map(PreviewLine::note).toList());
  }

  @Test
  void choicesAndSearchNarrowTheLines() throws IOException {
    PreviewModel model = preview(desk.table());
    model.choose(PreviewModel.Choice.FIRST);
    assertEquals(4, model.lines().size());
    model.search("乙");
    assertEquals(
        List.of("# 乙云计算有限公司 5 项", "营业收入|2017 1–6月累计|—|15,000.00|新值|E6"),
        model.lines().stream().map(PreviewModelTest::line).toList());
    model.search("没有这家");
    assertEquals(List.of(), model.lines());
  }
}
