package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader against pages as they come, complete or broken. */
class HtmlReaderTest extends ReaderCase {
  private List<String> rows(String page) throws IOException {
    return rows(sheet(text(page)));
  }

  @Test
  void theGridIsLaidOutAsABrowserDoes() throws IOException {
    Sheet sheet =
        sheet(
            text(
                "<table><thead><tr><th rowspan=2>企业名称<th colspan=2>营业收入</tr>"
                    + "<tr><th>本月<th>累计</thead><tr><td>甲<td>1<td>2<tr><td colspan=0>乙"
                    + "<td rowspan=99>3</table>"));
    assertEquals(
        List.of("1: 1=企业名称 2=营业收入", "2: 2=本月 3=累计", "3: 1=甲 2=1 3=2", "4: 1=乙 2=3"), rows(sheet));
    assertEquals(List.of(new CellRange(1, 1, 2, 1), new CellRange(1, 2, 1, 3)), sheet.merges());
    assertEquals("", sheet.name());
  }

  @Test
  void textIsReadAsItIsSeen() throws IOException {
    assertEquals(
        List.of("1: 1=贵安 数据\n有限公司 2=A&B"),
        rows(
            "<table><tr><td> 贵安\n <b>数据</b><br>有限公司<script>x()</script>"
                + "<span style='display: none'>暗</span><td>A&amp;B&nbsp;<td>&nbsp;</table>"));
  }

  @Test
  void theStoredNumberIsTakenWhenItIsTheOneShown() throws IOException {
    List<Cell> cells =
        sheet(
                text(
                    "<table xmlns:x='e'><tr><td x:num='1234.567'>1,234.57<td x:num='0.1534'>15.3%"
                        + "<td x:num='42103'>2015/4/9<td x:num='1234567'>123.5"
                        + "<td sdval='12.5'>12.50<td x:num>7</table>"))
            .rows()
            .getFirst()
            .cells();
    assertEquals(
        List.of(
            new Cell.Number(1, "1234.567", false),
            new Cell.Number(2, "0.1534", true),
            new Cell.Text(3, "2015/4/9"),
            new Cell.Text(4, "123.5"),
            new Cell.Number(5, "12.5", false),
            new Cell.Text(6, "7")),
        cells);
  }

  @Test
  void readsWhatIsHidden() throws IOException {
    Sheet sheet =
        sheet(
            text(
                "<table><col><col span=2 style='DISPLAY:none'><tr><td>1<td>2<td>3"
                    + "<tr style='display:none'><td>4<tr><td style='display:none'>x<td>5</table>"));
    assertEquals(Set.of(2, 3), sheet.hiddenColumns());
    assertEquals(List.of(false, true, false), sheet.rows().stream().map(Row::hidden).toList());
    assertEquals(List.of("1: 1=1 2=2 3=3", "2: 1=4", "3: 1=5"), rows(sheet));
  }

  @Test
  void theLargestTableIsTheSheetAndTheOthersStandBesideIt() throws IOException {
    Workbook workbook =
        open(
            text(
                "<html><table><tr><td>菜单</table><table><tr><td><table><tr><td>企业名称<td>收入"
                    + "<tr><td>甲<td>1</table><td>页脚</table></html>"));
    assertEquals(List.of("#1", "", "#3"), workbook.sheets().stream().map(Sheet::name).toList());
    assertEquals(List.of("1: 1=企业名称 2=收入", "2: 1=甲 2=1"), rows(workbook.sheets().get(1)));
    assertEquals(List.of("1: 2=页脚"), rows(workbook.sheets().get(2)));
  }

  @Test
  void theEncodingIsTheOneThatFits() throws IOException {
    String table = "<table><tr><td>贵安新区企业台账㙍</table>";
    Charset gb18030 = Charset.forName("GB18030");
    String meta = "<meta http-equiv=Content-Type content='text/html; charset=%s'>";
    Workbook declared = open(text(meta.formatted("gb2312") + table, gb18030));
    assertEquals("GB18030", declared.source().encoding());
    assertEquals("html", declared.source().format());
    List<String> expected = List.of("1: 1=贵安新区企业台账㙍");
    assertEquals(expected, rows(declared.sheets().getFirst()));
    assertEquals(expected, rows(sheet(text(meta.formatted("utf-8") + table, gb18030))));
    assertEquals(expected, rows(sheet(text(meta.formatted("gbk") + table))));
    assertEquals(expected, rows(sheet(text("\ufeff" + table, StandardCharsets.UTF_16LE))));
    assertEquals(expected, rows(sheet(text(table, StandardCharsets.UTF_16LE))));
  }

  @Test
  void whatHoldsNoTableIsNoWorkbook() throws IOException {
    assertEquals("file.not_workbook", refusal(text("<html><p>no table</p></html>")));
    assertEquals(
        "file.web_archive",
        refusal(
            text(
                "From: <Saved by WPS>\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n--x\r\n"
                    + "Content-Type: text/html\r\n\r\n<table><tr><td>企业名称</td></tr></table>")));
    assertEquals("file.not_workbook", refusal(text("<?xml version='1.0'?><a/>")));
  }

  @Test
  void aPageWithoutEndIsRefused() throws IOException {
    String cells = "<td>甲".repeat(13);
    assertEquals("file.too_large", refusal(text("<table><tr>" + cells), SMALL));
    assertEquals("file.too_large", refusal(text("<p>" + "a".repeat(3000)), SMALL));
    String rows = "<tr><td rowspan=2 colspan=2>".repeat(13);
    assertEquals("file.too_large", refusal(text("<table>" + rows), SMALL));
  }
}
