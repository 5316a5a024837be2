package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Separated text in the encodings and manners that offices write. */
class CsvReaderTest extends ReaderCase {
  private static final String TABLE = "企业名称,收入\r\n\"甲\n公司\",\"1,5\"\r\n\r\n一一,2\r\n";
  private static final List<String> ROWS =
      List.of("1: 1=企业名称 2=收入", "2: 1=甲\n公司 2=1,5", "4: 1=一一 2=2");

  private String encodingOf(String content, Charset charset) throws IOException {
    Workbook workbook = open(text(content, charset));
    assertEquals("csv", workbook.source().format());
    assertEquals(ROWS, rows(workbook.sheets().getFirst()));
    return workbook.source().encoding();
  }

  @Test
  void anyEncodingIsRecognised() throws IOException {
    assertEquals("UTF-8", encodingOf(TABLE, StandardCharsets.UTF_8));
    assertEquals("UTF-8", encodingOf("\ufeff" + TABLE, StandardCharsets.UTF_8));
    assertEquals("GB18030", encodingOf(TABLE, Charset.forName("GBK")));
    assertEquals("UTF-16LE", encodingOf("\ufeff" + TABLE, StandardCharsets.UTF_16LE));
    assertEquals("UTF-16BE", encodingOf("\ufeff" + TABLE, StandardCharsets.UTF_16BE));
    assertEquals("UTF-16LE", encodingOf(TABLE, StandardCharsets.UTF_16LE));
    assertEquals("UTF-16BE", encodingOf(TABLE, StandardCharsets.UTF_16BE));
  }

  // Nearly any bytes are well-formed in GB18030.
  @Test
  void aWesternEncodingIsNotTakenForChinese() throws IOException {
    String accents = "société,siège\nGénérale d'été,Besançon\nhôtel première,Bézier\n";
    assertEquals("file.encoding", refusal(text(accents, StandardCharsets.ISO_8859_1)));
  }

  @Test
  void theSeparatorIsFound() throws IOException {
    String rows = "名称%s收入%s备注\n甲%s1%s\"a,b;c\"\n乙%s2%s无\n";
    for (String separator : List.of(",", ";", "\t", "|")) {
      assertEquals(
          List.of("1: 1=名称 2=收入 3=备注", "2: 1=甲 2=1 3=a,b;c", "3: 1=乙 2=2 3=无"),
          rows(sheet(text(rows.replace("%s", separator)))));
    }
  }

  @Test
  void spacesBeforeAQuotationMarkAreNoPartOfTheText() throws IOException {
    assertEquals(
        List.of("1: 1=名称 2=收入", "2: 1=甲 2=1,5"),
        rows(sheet(text("\"名称\", \"收入\"\n\"甲\", \"1,5\"\n"))));
  }

  @Test
  void whatStandsBehindAClosingQuotationMarkIsOfTheField() throws IOException {
    assertEquals(
        List.of(
            "1: 1=名称 2=收入",
            "2: 1=甲公司（贵安） 2=1,5",
            "3: 1=乙\"公司\" 2=2",
            "4: 1=丙\"丁\"戊 2=3",
            "5: 1=己 2=4万"),
        rows(
            sheet(
                text(
                    "\"名称\",\"收入\"\n"
                        + "\"甲公司\"（贵安）,\"1,5\"\n"
                        + "\"乙\"\"公司\"\"\",2\n"
                        + "\"丙\"\"丁\"\"\"戊,3\n"
                        + "己,\"4\"万"))));
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertEquals("file.csv_quote", refusal(text("名称,收入\n\"甲,1\n乙,2\n")));
    assertEquals("file.not_workbook", refusal(text("ID;PWXL;N;E\nP;PGeneral\n")));
    assertEquals("file.not_workbook", refusal(text("a,b\n\0\1\2,c\n")));
  }

  @Test
  void tooManyCellsAreRefused() throws IOException {
    assertEquals("file.too_large", refusal(text("1,2,3,4,5,6,7\n1,2,3,4,5,6,7\n"), SMALL));
  }
}
