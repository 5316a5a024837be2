package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.workbook.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locked files and pasted tables on their way into an import. */
class IntakeTest {
  private static final String TABLE = "单位：万元\t\n企业名称\t2016年营业收入\n甲数据有限公司\t1,200\n乙云计算有限公司\t300.5\n";

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

  private ImportStep step() {
    return desk.model.stepProperty().get();
  }

  private String refusal() {
    return desk.model.refusalProperty().get();
  }

  private Path locked() throws IOException {
    return Sheets.of("企业名称|2016年营业收入（万元）", "甲数据有限公司|12")
        .locked(folder.resolve("加密.xlsx"), EncryptionMode.agile, "贵安2017");
  }

  private List<String> figures() {
    return desk.reading().plan().figures().stream().map(IntakeTest::figure).toList();
  }

  private static String figure(FigurePlan plan) {
    return plan.figure().cell() + " " + plan.figure().amount().plain();
  }

  @Test
  void aLockedFileIsReadWithItsPasswordWhichIsAskedAgainWhenItIsWrong() throws IOException {
    desk.dialogs.know("贵安2018", "贵安2017");
    desk.model.read(List.of(locked()));
    assertEquals(ImportStep.RECOGNISED, step());
    assertEquals(List.of("B2 120000"), figures());
    assertEquals(2, desk.dialogs.asked().size());
    assertTrue(desk.dialogs.asked().get(0).sentence().contains("需要密码"));
    assertTrue(desk.dialogs.asked().get(1).sentence().contains("密码不对"));
  }

  @Test
  void whoGivesNoPasswordLeavesTheFileAndTheNextIsRead() throws IOException {
    desk.model.read(List.of(locked()));
    assertEquals(ImportStep.FILE, step());
    assertEquals("", refusal());
    desk.model.read(List.of(locked(), desk.table()));
    assertEquals("企业情况表.xlsx", desk.reading().workbook().source().name());
  }

  @Test
  void aPastedTableIsImportedLikeAFile() throws NoSuchAlgorithmException {
    desk.model.paste(new Pasted(TABLE, "", List.of()));
    SourceFile source = desk.reading().workbook().source();
    assertEquals("粘贴的表格 2017-07-18 1200", source.name());
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(TABLE.getBytes(StandardCharsets.UTF_8));
    assertEquals(HexFormat.of().formatHex(digest), source.sha256());
    assertEquals(List.of("B3 12000000", "B4 3005000"), figures());
    desk.model.next();
    desk.model.commit();
    assertEquals(2, desk.firms());
  }

  @Test
  void theTimeOfPastingIsNotThePeriodOfTheFigures() {
    desk.model.paste(new Pasted("企业名称\t营业收入（万元）\n甲数据有限公司\t12\n", "", List.of()));
    assertEquals(
        List.of("s1.period"),
        desk.reading().plan().questions().stream().map(Question::id).toList());
  }

  @Test
  void aWebPageOnTheClipboardGoesBeforeItsPlainText() {
    String html =
        "<html><body><table><tr><td colspan=2>2016年（单位：亿元）</td></tr>"
            + "<tr><td>企业名称</td><td>营业收入</td></tr>"
            + "<tr><td>甲数据有限公司</td><td>2</td></tr></table></body></html>";
    desk.model.paste(new Pasted("企业名称\t营业收入\n甲\t3", html, List.of()));
    assertEquals(List.of("B3 200000000"), figures());
  }

  @Test
  void whatIsNoTableIsRefusedInPlace() {
    desk.model.paste(new Pasted("一段话", "<p>一段话</p>", List.of()));
    assertEquals(ImportStep.FILE, step());
    assertTrue(refusal().contains("剪贴板里没有表格"), refusal());
  }

  @Test
  void copiedFilesAreRead() throws IOException {
    desk.model.paste(new Pasted("", "", List.of(desk.table(), desk.withoutUnit())));
    assertEquals(ImportStep.RECOGNISED, step());
    assertEquals(1, desk.model.waiting());
  }
}
