package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.words.Paragraph;
import guian.registry.report.words.Place;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wording paragraphs beside a report. */
class SentencesModelTest {
  @TempDir Path folder;
  private final ToldNotices notices = new ToldNotices();
  private final NoDialogs dialogs = new NoDialogs();
  private Registry registry;
  private ReportsViewModel reports;
  private EditionsModel editions;
  private SentencesModel model;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, firm, "2017Q1C", "2000000");
    TestRegistry.revenue(registry, firm, "2017Q2C", "5000000");
    Ports ports = new Ports(new DirectTasks(), dialogs, new GivenFiles(), to -> {}, notices);
    ReportServices services = ReportServices.of(registry, TestRegistry.LI);
    Messages messages = new Messages(Language.ZH);
    reports = new ReportsViewModel(services.reports(), ports, messages);
    editions = new EditionsModel(services, reports, ports, messages);
    model = new SentencesModel(services, reports, ports, messages);
    reports.refresh(null);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private Paragraph lead() {
    return model.paragraphsProperty().get().getFirst();
  }

  private void word(String text) {
    model.edit(lead());
    model.type(text);
    model.save(lead());
  }

  private List<String> checks() {
    MadeReport made = Objects.requireNonNull(reports.madeProperty().get());
    return reports.texts().checks(made.content()).stream()
        .filter(check -> !check.fine())
        .map(Check::text)
        .toList();
  }

  @Test
  void aParagraphIsWordedKeptAndComposedAgain() {
    assertEquals(Place.LEAD, lead().place());
    String composed = lead().composed();
    word("  我的话。 ");
    assertEquals("我的话。", lead().text());
    assertEquals("“导语：总体判断”一段已改写", notices.told().getLast());
    assertNull(model.draftProperty().get());
    word(composed);
    assertFalse(lead().isOwn(), "what the figures say anyway is nobody's own");
    word("我的话。");
    word("");
    assertFalse(lead().isOwn());
    assertEquals("“导语：总体判断”一段已恢复自动文字", notices.told().getLast());
    new HandUndo(registry).newest(TestRegistry.LI);
    reports.refresh(null);
    assertEquals("我的话。", lead().text());
  }

  @Test
  void anOutdatedOneIsFlaggedAndHoldsTheIssueUp() {
    word("我的话。");
    assertEquals(List.of(), checks());
    TestRegistry.revenue(registry, firm, "2017Q2C", "6000000");
    reports.refresh(null);
    assertTrue(lead().isOutdated());
    assertEquals(List.of("“导语：总体判断”（中文）改写后数据有变"), checks());
    editions.issue();
    assertEquals(List.of(), dialogs.asked(), "nobody is even asked");
    assertTrue(notices.told().getLast().startsWith("! 2017Q2 季报有改写的文字（中文 1 段"));
    assertEquals(List.of(), editions.editionsProperty().get());
    model.confirm(lead());
    assertFalse(lead().isOutdated());
    assertEquals("我的话。", lead().text());
    assertEquals(List.of(), checks());
  }

  @Test
  void theOtherLanguageAndTheOtherQuarterHaveTheirOwn() {
    word("我的话。");
    reports.speak(Language.EN);
    assertFalse(lead().isOwn());
    word("My words.");
    reports.choose(new ReportQuarter(2017, 1));
    assertFalse(lead().isOwn());
    reports.choose(new ReportQuarter(2017, 2));
    assertEquals("My words.", lead().text());
    reports.speak(Language.ZH);
    assertEquals("我的话。", lead().text());
  }

  @Test
  void whatIsBeingTypedOutlivesAFigureButNoOtherReport() {
    model.edit(lead());
    model.type("写到一半");
    TestRegistry.revenue(registry, firm, "2017Q2C", "6000000");
    reports.refresh(null);
    assertEquals("写到一半", assertNotNullDraft().text());
    reports.choose(new ReportQuarter(2017, 1));
    assertNull(model.draftProperty().get());
  }

  private SentencesModel.Draft assertNotNullDraft() {
    SentencesModel.Draft draft = model.draftProperty().get();
    assertNotNull(draft);
    return draft;
  }
}
