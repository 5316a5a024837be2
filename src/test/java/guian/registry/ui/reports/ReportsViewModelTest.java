package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.model.Industries;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Settings;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ScreenId;
import guian.registry.ui.port.ToldNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Reports screen without a window, on the example. */
class ReportsViewModelTest {
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);
  private static final ReportQuarter HALF = new ReportQuarter(2017, 2);

  @TempDir Path folder;
  private Registry registry;
  private final DirectTasks tasks = new DirectTasks();
  private final GivenFiles files = new GivenFiles();
  private final ToldNotices notices = new ToldNotices();
  private final List<Destination> gone = new ArrayList<>();
  private ReportsViewModel model;

  @BeforeEach
  void open() {
    registry = Registry.open(ExampleFile.copy(folder.resolve("r.guian")), JULY);
    model = model(registry);
  }

  private ReportsViewModel model(Registry of) {
    Ports ports = new Ports(tasks, new NoDialogs(), files, gone::add, notices);
    return new ReportsViewModel(
        new QuarterlyReports(new ReportQueries(of), Industries.load()),
        ports,
        new Messages(Language.ZH));
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private MadeReport made() {
    return Objects.requireNonNull(model.madeProperty().get());
  }

  @Test
  void anEmptyRegistryHasNothingToReport() {
    try (Registry empty = Registry.open(folder.resolve("empty.guian"), JULY)) {
      ReportsViewModel nothing = model(empty);
      nothing.refresh(null);
      assertNull(nothing.madeProperty().get());
      assertTrue(nothing.emptyProperty().get().startsWith("还没有可编制季报的数据"));
      nothing.openImport();
      assertEquals(List.of(new Destination.To(ScreenId.IMPORT)), gone);
    }
  }

  @Test
  void theNewestQuarterIsShownFirst() {
    model.refresh(null);
    assertEquals(HALF, model.quarterProperty().get());
    assertEquals(HALF, model.quartersProperty().get().getFirst());
    assertEquals(new ReportQuarter(2017, 1), model.quartersProperty().get().get(1));
    assertEquals(HALF, made().data().heading().quarter());
    assertEquals(made().pdf().pages(), model.pages().countProperty().get());
    assertFalse(model.busyProperty().get());
  }

  @Test
  void anUnchangedRegistryIsNotReportedAnew() {
    model.refresh(null);
    MadeReport first = made();
    model.refresh(null);
    assertSame(first, made());
    new Settings(registry).set(Author.manual("li"), "zone.name", "示例新区");
    model.refresh(null);
    assertEquals("示例新区", made().data().heading().zone());
  }

  @Test
  void anotherQuarterAndAnotherLanguageAreMadeWhenAskedFor() {
    model.refresh(new ReportQuarter(2016, 4));
    assertEquals(new ReportQuarter(2016, 4), made().data().heading().quarter());
    model.choose(HALF);
    assertEquals(HALF, made().data().heading().quarter());
    assertEquals("标题与导语", made().pdf().sections().getFirst().title());
    model.speak(Language.EN);
    assertEquals("Title and summary", made().pdf().sections().getFirst().title());
  }

  @Test
  void aQuarterWithoutDataSaysSo() {
    model.refresh(new ReportQuarter(1999, 1));
    assertNull(model.madeProperty().get());
    assertEquals("1999Q1 没有企业报送过数据，无法编制季报。", model.emptyProperty().get());
    assertFalse(model.busyProperty().get());
  }

  @Test
  void sectionsFollowThePageAndLeadToIt() {
    model.refresh(null);
    ReportPdf.Section annex = made().pdf().sections().getLast();
    model.goTo(annex);
    assertEquals(annex.page(), model.pages().pageProperty().get());
    model.pages().goTo(1);
    assertEquals(1, Objects.requireNonNull(model.sectionProperty().get()).page());
    ReportPdf.Section second = made().pdf().sections().get(1);
    assertEquals(1, second.page());
    model.goTo(second);
    assertEquals(second, model.sectionProperty().get(), "of two on a page, the one chosen");
    model.pages().goTo(made().pdf().pages());
    assertEquals(annex, model.sectionProperty().get());
  }

  @Test
  void theChecksSayWhatAPersonHasToLookAt() {
    model.refresh(null);
    List<Check> checks = model.texts().checks(made().content());
    assertFalse(checks.getFirst().fine());
    assertTrue(checks.getFirst().text().matches("38 家未报，占一季度的 \\d+\\.\\d%"), checks::toString);
    assertEquals(new Check(true, "分项与合计相符"), checks.getLast());
    List<Fact> facts =
        model.texts().facts(made().data(), Objects.requireNonNull(model.row(made()).figure()));
    assertEquals(new Fact("指标", "营业收入，2017 1–6月累计"), facts.getFirst());
    assertEquals(new Fact("企业", "370 家已报，38 家未报，4 家不公示"), facts.get(1));
    assertTrue(facts.getLast().value().endsWith(".00 元"), facts::toString);
  }

  @Test
  void everyKeyFigureTellsWhereItComesFrom() {
    model.refresh(null);
    Figure staff = made().data().figure("headcount_end.total.end");
    model.choose(
        model.rows(made()).rows(FollowedTable.KEY).stream()
            .filter(row -> staff.equals(row.figure()))
            .findFirst()
            .orElseThrow());
    assertEquals("headcount_end.total.end", model.row(made()).key());
    assertEquals(
        new Fact("指标", "期末从业人员，2017 年 6 月末"), model.texts().facts(made().data(), staff).getFirst());
    for (Figure figure : made().data().figures()) {
      assertFalse(model.texts().label(figure).isBlank());
      assertFalse(model.texts().facts(made().data(), figure).isEmpty(), figure::id);
    }
    model.choose(new ReportQuarter(2017, 1));
    assertEquals("headcount_end.total.end", model.row(made()).key());
  }

  @Test
  void theFileIsNamedAfterZoneAndMonths() {
    model.refresh(HALF);
    assertEquals("贵安新区2017年上半年企业运行情况", ReportTexts.fileName(made().data(), Language.ZH));
    assertEquals("Guian-report-2017H1", ReportTexts.fileName(made().data(), Language.EN));
  }

  @Test
  void theReportIsSavedWhereThePersonSays() throws IOException {
    model.refresh(null);
    model.output().save(ReportForm.PDF);
    assertEquals(List.of(), notices.told(), "nobody chose a file");
    Path file = folder.resolve("季报.pdf");
    files.give(file);
    model.output().save(ReportForm.PDF);
    assertEquals(List.of("季报已存为 季报.pdf"), notices.told());
    assertEquals(
        "%PDF",
        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).substring(0, 4));
    files.give(folder.resolve("none/季报.pdf"));
    model.output().save(ReportForm.PDF);
    assertEquals("report.write", tasks.refusals().getFirst().code());
  }

  @Test
  void whatIsStillBeingMadeIsNeitherSavedNorPrintedAndThatIsSaid() {
    model.output().save(ReportForm.PDF);
    assertEquals(List.of("! 还没有可以保存或打印的报告。"), notices.told());
    model.refresh(null);
    files.give(folder.resolve("季报.pdf"));
    tasks.hold();
    model.choose(new ReportQuarter(2017, 1));
    model.output().save(ReportForm.PDF);
    model.output().print(Optional.empty());
    assertEquals("! 报告还在生成，生成好后再保存或打印。", notices.told().get(2));
    assertFalse(Files.exists(folder.resolve("季报.pdf")));
    tasks.release();
    model.output().save(ReportForm.PDF);
    assertTrue(Files.exists(folder.resolve("季报.pdf")));
  }

  @Test
  void aLanguageWhoseReportWasCancelledIsGivenUp() {
    model.refresh(null);
    tasks.hold();
    model.speak(Language.EN);
    model.cancel();
    tasks.release();
    assertEquals(Language.ZH, model.languageProperty().get());
    assertEquals(Language.ZH, made().language());
  }

  @Test
  void anOvertakenReportIsDropped() {
    model.refresh(null);
    tasks.hold();
    model.choose(new ReportQuarter(2017, 1));
    model.choose(new ReportQuarter(2016, 3));
    assertTrue(model.busyProperty().get());
    tasks.runLast();
    tasks.release();
    assertEquals(new ReportQuarter(2016, 3), made().data().heading().quarter());
    assertFalse(model.busyProperty().get());
  }

  @Test
  void makingIsCancelledAndWhatWasShownStays() {
    model.refresh(null);
    MadeReport before = made();
    tasks.hold();
    model.choose(new ReportQuarter(2017, 1));
    model.cancel();
    tasks.release();
    assertSame(before, made());
    assertEquals(HALF, model.quarterProperty().get());
    assertFalse(model.busyProperty().get());
    assertNotNull(model.pages().thumbnail(1).get());
  }
}
