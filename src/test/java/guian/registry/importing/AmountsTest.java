package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Sentences;
import guian.registry.importing.plan.Plan;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that a file shows in more than one way, or finer than the registry keeps them. */
class AmountsTest extends ImportCase {
  private Plan inTenThousands(String value) throws IOException {
    return plan(file("a.xlsx", "单位：万元", "企业名称|2016年营业收入", "甲数据有限公司|" + value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"￥100", "¥100", "RMB 100", "人民币100", "100 CNY", "100人民币"})
  void aSignOfTheColumnsCurrencySaysNoScale(String value) throws IOException {
    Plan plan = inTenThousands(value);
    assertEquals(List.of("B3 revenue 2016 actual 1000000 CNY new"), figures(plan));
    assertEquals("cell A1", plan.figures().getFirst().figure().unitFrom());
  }

  @ParameterizedTest
  @CsvSource({
    "千元,3000",
    "十万元,300000",
    "百万元,3000000",
    "千万元,30000000",
    "亿元,300000000",
    "十亿元,3000000000"
  })
  void aUnitLineGivesTheScale(String unit, String yuan) throws IOException {
    Plan plan = plan(file("a.xlsx", "单位：" + unit, "企业名称|2016年营业收入", "甲数据有限公司|3"));
    assertEquals(List.of("B3 revenue 2016 actual " + yuan + " CNY new"), figures(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$100", "USD100", "美元100", "欧元50", "100 USD", "HK$100"})
  void aSignOfAnotherCurrencyIsRefused(String value) throws IOException {
    Plan plan = inTenThousands(value);
    assertEquals(List.of(), figures(plan));
    assertEquals(List.of("error B3 currency_differs"), issues(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "￥100元,100 CNY",
    "¥100万,1000000 CNY",
    "$1.5万,15000 USD",
    "美元100万,1000000 USD",
    "100美元,100 USD",
    "100元,100 CNY"
  })
  void aCellWithItsOwnScaleCountsByIt(String value, String amount) throws IOException {
    Plan plan = inTenThousands(value);
    assertEquals(List.of("B3 revenue 2016 actual " + amount + " new"), figures(plan));
    assertEquals("cell", plan.figures().getFirst().figure().unitFrom());
  }

  @Test
  void aSignAloneLeavesTheUnitOpen() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年营业收入", "甲数据有限公司|¥100"));
    assertEquals(List.of("s1.unit"), questions(plan));
  }

  @Test
  void whatIsFinerThanAFenIsSaid() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|2016年营业收入（元）|2016年税收（万元）",
                "甲数据有限公司|0.001|123.4567891",
                "乙数据有限公司|0|0.000001"));
    assertEquals(
        List.of(
            "C2 tax 2016 actual 1234567.89 CNY new",
            "B3 revenue 2016 actual 0 CNY new",
            "C3 tax 2016 actual 0.01 CNY new"),
        figures(plan));
    assertEquals("123.4567891", plan.figures().getFirst().figure().raw());
    assertEquals(List.of("error B2 amount_too_small", "warning C2 amount_rounded"), issues(plan));
    assertEquals(
        "123.4567891 折算后不是整分，按 1,234,567.89 元记入",
        new Sentences(new Messages(Language.ZH)).of(plan.issues().get(1).wording()));
  }

  private Plan shown(String unit, double value, String format) throws IOException {
    Path file = folder.resolve("look.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("表");
      sheet.createRow(0).createCell(0).setCellValue("单位：" + unit);
      XSSFRow header = sheet.createRow(1);
      header.createCell(0).setCellValue("企业名称");
      header.createCell(1).setCellValue("2016年营业收入");
      XSSFRow row = sheet.createRow(2);
      row.createCell(0).setCellValue("甲数据有限公司");
      XSSFCell cell = row.createCell(1);
      cell.setCellValue(value);
      XSSFCellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      cell.setCellStyle(style);
      workbook.write(out);
    }
    return plan(file);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "万元|0!.0,|1.2345|12345万元|1.2345万元",
        "万元|0.00,|12.345|12345万元|12.345万元",
        "万元|0.00,\"万\"|12.345万|12345万元|12.345万",
        "万元|#,##0.0,,|0.012345|12345万元|0.012345万元",
        "万元|0\\.0000|1.2345|12345万元|1.2345万元",
        "万元|0\"亿\"|12345亿|12345万元|12345亿",
        "元|#,##0\"千元\"|12345千元|12345元|12345千元",
        "万元|[>=10000]0!.0,\"万\";0|1.2345万|12345万元|1.2345万",
        "万元|General\"k\"|12345k|12345万元|12345k",
        "万元|[$$-409]#,##0.00|12345$|12345万元|12345$"
      })
  void aFormatThatShowsAnotherAmountIsRefused(
      String unit, String format, String seen, String stored, String read) throws IOException {
    Plan plan = shown(unit, 12345, format);
    assertEquals(List.of(), figures(plan));
    assertEquals(List.of("error B3 format_scaled"), issues(plan));
    assertEquals(List.of(format, seen, stored, read), plan.issues().getFirst().arguments());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "万元|#,##0.00|123450000",
        "万元|0.00\"万\"|123450000",
        "万元|\"¥\"#,##0.00|123450000",
        "万元|#,##0.00_);[Red]\\(#,##0.00\\)|123450000",
        "万元|_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ |123450000",
        "万元|0.00E+00|123450000",
        "元|[>=10000]0!.0,\"万\";0|12345",
        "万元|[>=100000]0!.0,\"万\";0|123450000"
      })
  void aFormatThatShowsTheSameIsRead(String unit, String format, String value) throws IOException {
    assertEquals(
        List.of("B3 revenue 2016 actual " + value + " CNY new"),
        figures(shown(unit, 12345, format)));
  }

  private Plan csv(String... lines) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return plan(file);
  }

  @Test
  void anUnquotedThousandsCommaIsRefused() throws IOException {
    Plan plan =
        csv(
            "企业名称,统一社会信用代码,2016年营业收入（万元）",
            "甲数据有限公司,91520900PDY0090144,1,234.5",
            "乙数据有限公司,,20",
            "丙数据有限公司,,\"1,234.5\"");
    assertEquals(List.of("2 fields_shifted"), rejected(plan));
    assertEquals("1,234.5", plan.rejected().getFirst().raw());
    assertEquals(
        List.of("C3 revenue 2016 actual 200000 CNY new", "C4 revenue 2016 actual 12345000 CNY new"),
        figures(plan));
  }

  @Test
  void aRecordWithAFieldTooManyIsRefusedThoughTheLastIsBlank() throws IOException {
    Plan plan =
        csv(
            "企业名称,2016年营业收入（万元）,2016年税收（万元）,备注",
            "甲数据有限公司,1,234.5,10,",
            "乙数据有限公司,20,10,",
            "丙数据有限公司,20,10,好");
    assertEquals(List.of("2 fields_shifted"), rejected(plan));
    assertEquals(4, plan.figures().size());
  }

  @Test
  void theRestOfANumberUnderAHeadingWithoutNumbersIsRefused() throws IOException {
    Plan plan = csv("企业名称,2016年营业收入（万元）,备注", "甲数据有限公司,1,234.5", "乙数据有限公司,20,好");
    assertEquals(List.of("2 fields_shifted"), rejected(plan));
    assertEquals("1,234.5", plan.rejected().getFirst().raw());
  }

  @Test
  void recordsThatAllEndInACommaAreRead() throws IOException {
    Plan plan = csv("企业名称,2016年营业收入（万元）", "甲数据有限公司,1,", "乙数据有限公司,2,");
    assertEquals(List.of(), rejected(plan));
    assertEquals(2, plan.figures().size());
  }

  @Test
  void recordsWithoutTheirLastBlanksAreRead() throws IOException {
    Plan plan = csv("企业名称,2016年营业收入（万元）,2016年税收（万元）", "甲数据有限公司,1", "乙数据有限公司,2,3");
    assertEquals(List.of(), rejected(plan));
    assertEquals(3, plan.figures().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "单位：人民币 万元;营业收入;20000 CNY",
        "单位：万元 币种：人民币;营业收入;20000 CNY",
        "单位：万元（人民币）;营业收入;20000 CNY",
        "单位：万元;营业收入（人民币）;20000 CNY",
        "单位：万元;营业收入（RMB）;20000 CNY",
        "单位：万美元;营业收入（USD）;20000 USD",
        "单位：万元、人;营业收入;20000 CNY"
      })
  void aCurrencyWithoutAScaleTakesTheScaleStated(String line, String heading, String amount)
      throws IOException {
    Plan plan = plan(file("a.xlsx", "2016年", line, "企业名称|" + heading, "甲数据有限公司|2"));
    assertEquals(List.of("B4 revenue 2016 actual " + amount + " new"), figures(plan));
  }

  // 15 亩 are a hectare.
  @ParameterizedTest
  @CsvSource({"15,10000", "35.5,23666.67", "0,0"})
  void landInMuIsKeptInSquareMetres(String mu, String squareMetres) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年用地面积（亩）", "甲数据有限公司|" + mu));
    assertEquals(List.of("B2 land_area 2016 actual " + squareMetres + " sqm new"), figures(plan));
  }

  @Test
  void aUnitLineWithBlanksBetweenItsLettersIsRead() throws IOException {
    Plan plan = plan(file("a.xlsx", "计 量 单 位 ： 千 元", "企业名称|2016年营业收入", "甲数据有限公司|2"));
    assertEquals(List.of("B3 revenue 2016 actual 2000 CNY new"), figures(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"单位：人民币;营业收入", "单位：美金 万元;营业收入", "单位：万元;营业收入（美金）", "2016年统计;营业收入（RMB）"})
  void aCurrencyWithoutAScaleOfItsOwnIsAsked(String line, String heading) throws IOException {
    Plan plan = plan(file("a.xlsx", "2016年", line, "企业名称|" + heading, "甲数据有限公司|2"));
    assertEquals(List.of("s1.unit"), questions(plan));
  }

  @Test
  void theCurrencyOfARowIsNotPassedOver() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2016年外资企业情况",
                "企业名称|币种|营业收入（万）|从业人员",
                "甲电子有限公司|美元|300|20",
                "乙电子有限公司|人民币|400|30"));
    assertEquals(List.of("error C3 currency_of_row"), issues(plan));
    assertEquals(
        List.of(
            "D3 headcount_end 2016 actual 20 person new",
            "C4 revenue 2016 actual 4000000 CNY new",
            "D4 headcount_end 2016 actual 30 person new"),
        figures(plan));
  }

  @Test
  void besideTheCapitalItIsTheCapitals() throws IOException {
    String head = "企业名称|注册资本（万）|币种|2016年营业收入（万元）";
    Plan plan = plan(file("a.xlsx", head, "甲电子有限公司|300|美元|400"));
    assertEquals(List.of("D2 revenue 2016 actual 4000000 CNY new"), figures(plan));
  }
}
