package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaintedSheetTest {
  @TempDir Path folder;

  private ImportDesk desk;
  private SheetModel sheet;

  @BeforeEach
  void read() throws IOException {
    desk = new ImportDesk(folder);
    desk.model.read(List.of(desk.table()));
    sheet = new SheetModel(desk.reading(), 0, desk.texts());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyRowHasOneKind() {
    assertEquals(
        List.of("标题", "单位", "表头", "分组", "数据", "数据", "拒绝", "重复", "数据", "合计"),
        IntStream.rangeClosed(1, 10).mapToObj(sheet::kind).toList());
    assertEquals(
        Map.of(
            RowTone.RowGroup.DATA, 3,
            RowTone.RowGroup.SKIPPED, 5,
            RowTone.RowGroup.DUPLICATE, 1,
            RowTone.RowGroup.REJECTED, 1),
        sheet.painted().counts());
    assertEquals("10", sheet.rows());
  }

  /** Each of the two rows has figures that the other has not. */
  @Test
  void aFurtherRowOfAFirmIsNoRepetition() throws IOException {
    desk.close();
    desk = new ImportDesk(Files.createDirectory(folder.resolve("long")));
    desk.model.read(
        List.of(
            Sheets.of("企业名称|期别|营业收入（万元）", "甲数据有限公司|2017年1-3月|10", "甲数据有限公司|2017年1-6月|30")
                .xlsx(folder.resolve("长表.xlsx"))));
    SheetModel rows = new SheetModel(desk.reading(), 0, desk.texts());
    assertEquals("数据", rows.kind(3));
    assertEquals(2, rows.painted().counts().get(RowTone.RowGroup.DATA));
    assertEquals(0, new RepeatedRows(desk.reading().plan()).count());
  }

  @Test
  void columnsSayTheirMeaningPeriodUnitAndOrigin() {
    List<PaintedColumn> columns = sheet.painted().columns();
    assertEquals(6, columns.size());
    assertEquals(List.of("企业名称", "匹配键", "表头 B3"), columns.get(1).lines());
    assertEquals(List.of("营业收入", "2017 1–6月累计", "万元·A2"), columns.get(4).lines());
    assertEquals(List.of("联系电话", "个人信息，不导入", "表头 F3"), columns.get(5).lines());
    assertEquals(PaintedColumn.Mark.NOT_READ, columns.get(5).mark());
  }

  @Test
  void aColumnThatWaitsSaysWhatItWaitsFor() throws IOException {
    desk.close();
    desk = new ImportDesk(Files.createDirectory(folder.resolve("waits")));
    desk.model.read(
        List.of(
            Sheets.of("单位：万元", "企业名称|利润|2017年二季度营业收入", "甲数据有限公司|10|100")
                .xlsx(folder.resolve("待答.xlsx"))));
    List<PaintedColumn> columns =
        new SheetModel(desk.reading(), 0, desk.texts()).painted().columns();
    assertEquals(List.of("利润总额 ?", "含义待答"), columns.get(1).lines().subList(0, 2));
    assertEquals(List.of("营业收入 ?", "期别待答"), columns.get(2).lines().subList(0, 2));
    assertEquals(PaintedColumn.Mark.ASKED, columns.get(1).mark());
  }

  @Test
  void cellsSayWhyTheyStandOut() {
    assertEquals(PaintedCell.Mark.REFUSED, sheet.painted().cell(9, 3).mark());
    assertEquals(PaintedCell.Mark.UNIT, sheet.painted().cell(2, 1).mark());
    assertEquals(PaintedCell.Mark.OWN_UNIT, sheet.painted().cell(6, 5).mark());
    assertEquals(PaintedCell.Mark.FAINT, sheet.painted().cell(5, 6).mark());
    assertEquals(PaintedCell.Place.RIGHT, sheet.painted().cell(5, 5).place());
    assertEquals(6, sheet.painted().cell(1, 1).span());
    assertEquals(PaintedCell.Place.CENTER, sheet.painted().cell(1, 1).place());
  }

  @Test
  void aSelectedCellExplainsItsReading() {
    assertEquals(
        new CellReading.Line("E5", "营业收入·2017 1–6月累计·1200 × 万元 = 1,200.00 万元", "单位读自 A2"),
        sheet.cell(5, 5));
    assertEquals(
        new CellReading.Line("E6", "营业收入·2017 1–6月累计·1.5亿元 = 1.50 亿元", "单位读自 格内"),
        sheet.cell(6, 5));
    assertEquals("这一行是“合计”，不作为企业数据", sheet.cell(10, 5).reading());
    assertTrue(sheet.cell(9, 3).reading().contains("校验位不对"), sheet.cell(9, 3).reading());
    assertEquals("联系电话·个人信息，不导入", sheet.cell(5, 6).reading());
  }

  @Test
  void refusedAndRepeatedRowsAreIssuesAndSayWhyWhenSelected() {
    List<String> lines =
        sheet.issues().stream().map(line -> line.place() + " " + line.sentence()).toList();
    assertTrue(lines.contains("7 行 拒绝：没有企业名称，也没有台账里查得到的代码"), lines.toString());
    assertTrue(lines.contains("8 行 与第 5 行重复（信用代码相同），只取一次"), lines.toString());
    assertEquals("这一行属“拒绝”，不写入。拒绝：没有企业名称，也没有台账里查得到的代码", sheet.cell(7, 5).reading());
    assertEquals(
        new CellReading.Line("8 行", "这一行属“重复”，不写入。与第 5 行重复（信用代码相同），只取一次", ""), sheet.cell(8, 0));
    assertEquals("这一行属“数据”", sheet.cell(5, 0).reading());
  }

  @Test
  void namesCodesAndFiguresHaveWidthsOfTheirKind() {
    List<PaintedColumn> columns = sheet.painted().columns();
    assertTrue(columns.get(0).width() <= 44, "a number of the row takes little");
    assertTrue(columns.get(1).width() <= 180, "a name");
    assertTrue(columns.get(2).width() >= 18 * 6.7, "a credit code is seen whole");
    assertTrue(columns.get(4).width() <= 112, "a figure");
  }

  @Test
  void issuesComeErrorsFirst() {
    List<String> places = sheet.issues().stream().map(SheetModel.IssueLine::place).toList();
    assertEquals(List.of("7 行", "C9"), places.subList(0, 2));
    assertEquals(9, sheet.issues().get(1).row());
    assertEquals(3, sheet.issues().get(1).column());
  }
}
