package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each table of a sheet can be corrected, not only the first. */
class SeveralTablesTest {
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

  private void readStacked() throws IOException {
    desk.model.read(
        List.of(
            Sheets.of(
                    "2017年1-6月情况（单位：万元）",
                    "企业名称|进账",
                    "甲数据有限公司|10",
                    "乙云计算有限公司|20",
                    "规下企业（单位：元）",
                    "企业名称|信用代码|进项",
                    "丙软件有限公司||300",
                    "丁软件有限公司||400")
                .xlsx(folder.resolve("上下.xlsx"))));
  }

  private List<String> figures() {
    return desk.reading().plan().figures().stream()
        .map(f ->
            f.figure().cell() + " " + f.figure().indicator() + " " + f.figure().amount().plain())
        .toList();
  }

  private void say(Map<String, String> things) {
    desk.model.corrections().say(things, why -> assertEquals("", why.code()), () -> {});
  }

  private ColumnModel column(int table, int number) {
    return new ColumnModel(
        desk.reading(),
        new ColumnModel.Place(0, table),
        number,
        desk.model.corrections().said(),
        desk.texts());
  }

  private RowModel row(int row) {
    return new RowModel(desk.reading(), 0, row, desk.model.corrections().said(), desk.texts());
  }

  private SheetModel sheet() {
    return new SheetModel(desk.reading(), 0, desk.model.corrections().said(), desk.texts());
  }

  @Test
  void aColumnOfTheSecondTableIsWhatAPersonSays() throws IOException {
    readStacked();
    assertEquals(
        List.of("第 1 张表（A–B 列，第 1–4 行）", "第 2 张表（A–C 列，第 5–8 行）"), sheet().tables());
    ColumnModel column = column(1, 3);
    say(column.things(column.meanings("营业收入").getFirst(), Map.of()));
    assertEquals(List.of("C7 revenue 300", "C8 revenue 400"), figures());
    assertEquals("由您指定", sheet().saidOf(1, "C"));
    assertEquals("", sheet().saidOf(0, "C"));

    ColumnModel first = column(0, 2);
    say(first.things(first.meanings("利润总额").getFirst(), Map.of()));
    assertEquals(
        List.of("B3 profit 100000", "B4 profit 200000", "C7 revenue 300", "C8 revenue 400"),
        figures());
    desk.model.corrections().undo();
    desk.model.corrections().undo();
    assertEquals(List.of(), figures());
  }

  @Test
  void aRowAboveTheLastHeaderIsOfTheKindSaid() throws IOException {
    readStacked();
    say(
        row(4).items().stream()
            .filter(item -> item.name().equals("本行作为小计"))
            .findFirst()
            .orElseThrow()
            .things());
    assertEquals(
        List.of("甲数据有限公司", "丙软件有限公司", "丁软件有限公司"),
        desk.reading().plan().firms().stream().map(f -> f.name()).toList());
  }

  @Test
  void theHeaderOfTheSecondTableIsWhereAPersonSays() throws IOException {
    readStacked();
    RowModel.Item header =
        row(5).items().stream()
            .filter(item -> item.things().containsValue("5-6"))
            .findFirst()
            .orElseThrow();
    assertEquals(Map.of("s1t2.header", "5-6"), header.things());
    say(header.things());
    assertEquals(
        List.of(5, 6), desk.reading().sheetPlan(0).tables().get(1).headerRows());
  }

  @Test
  void ofBlocksBesideEachOtherEachHasItsColumns() throws IOException {
    desk.model.read(
        List.of(
            Sheets.of(
                    "2017年1-6月",
                    "企业名称|进账||企业名称|进账",
                    "甲数据有限公司|10||丙软件有限公司|30",
                    "乙云计算有限公司|20||丁软件有限公司|40")
                .xlsx(folder.resolve("左右.xlsx"))));
    assertEquals(
        List.of("第 1 张表（A–B 列，第 3–4 行）", "第 2 张表（D–E 列，第 3–4 行）"), sheet().tables());
    assertEquals(1, sheet().tableAt(3, 5));
    ColumnModel column = column(1, 5);
    say(column.things(column.meanings("营业收入").getFirst(), Map.of("unit", "万元")));
    assertEquals(List.of("E3 revenue 300000", "E4 revenue 400000"), figures());
  }
}
