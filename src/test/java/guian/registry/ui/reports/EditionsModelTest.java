package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.report.ReportTemplates;
import guian.registry.store.report.TemplateRow;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issuing on the Reports screen, without a window. */
class EditionsModelTest {
  @TempDir Path folder;
  private final NoDialogs dialogs = new NoDialogs();
  private final GivenFiles files = new GivenFiles();
  private final ToldNotices notices = new ToldNotices();
  private final DirectTasks tasks = new DirectTasks();
  private Registry registry;
  private ReportsViewModel model;
  private EditionsModel editions;

  @BeforeEach
  void open() {
    ExampleFile.copy(folder.resolve("registry.guian"));
    registry = TestRegistry.open(folder);
    Ports ports = new Ports(tasks, dialogs, files, to -> {}, notices);
    ReportServices services = ReportServices.of(registry, Author.manual("li"));
    Messages messages = new Messages(Language.ZH);
    model = new ReportsViewModel(services.reports(), ports, messages);
    editions = new EditionsModel(services, model, ports, messages);
    model.refresh(null);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void nothingIsIssuedWithoutAYes() {
    dialogs.refuse();
    editions.issue();
    assertEquals(List.of(), editions.editionsProperty().get());
    assertEquals(1, editions.next());
    assertNull(editions.changesProperty().get());
    String asked = dialogs.asked().getFirst().sentence();
    assertTrue(asked.startsWith("2017 年上半年季报将印发第 1 版，"), asked);
    assertTrue(asked.contains("38 家未报"), asked);
  }

  @Test
  void anIssuedEditionIsListedAndSavedAgainAsItWas() throws Exception {
    editions.issue();
    assertEquals("第 1 版已印发", notices.told().getLast());
    assertEquals(1, editions.editionsProperty().get().size());
    assertEquals(2, editions.next());
    assertTrue(Objects.requireNonNull(editions.changesProperty().get()).isEmpty());
    Path first = folder.resolve("一.pdf");
    files.give(first);
    editions.save(editions.editionsProperty().get().getFirst(), ReportForm.PDF);
    long firm =
        registry.read(
            db -> db.fetch("select min(firm_id) from observation").getFirst().get(0, Long.class));
    TestRegistry.revenue(registry, firm, "2017Q2C", "987654321");
    model.refresh(null);
    assertEquals(
        "revenue.total.ytd",
        Objects.requireNonNull(editions.changesProperty().get()).figures().getFirst().id());
    Path again = folder.resolve("again.pdf");
    files.give(again);
    editions.save(editions.editionsProperty().get().getFirst(), ReportForm.PDF);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
    assertEquals("第 1 版已原样存为 again.pdf", notices.told().getLast());
  }

  @Test
  void anIssuedEditionIsLookedAtAsItWas() {
    editions.issue();
    int pages = Objects.requireNonNull(model.madeProperty().get()).pdf().pages();
    new ReportTemplates(registry)
        .save(
            Author.manual("li"),
            new TemplateRow(
                "简报", "{\"guianReportTemplate\": 1, \"sections\": [{\"id\": \"key\"}]}"));
    model.refresh(null);
    int draft = model.pages().countProperty().get();
    assertTrue(draft < 4, "the draft is short now");
    editions.look(editions.editionsProperty().get().getFirst());
    assertEquals(pages, model.pages().countProperty().get());
    assertEquals("附件　企业明细表", model.sections().getLast().title());
    files.give(folder.resolve("none.pdf"));
    model.output().save(ReportForm.PDF);
    assertTrue(notices.told().getLast().startsWith("! 正在查看已印发的第 1 版"));
    model.backToDraft();
    assertNull(model.editionProperty().get());
    assertEquals(draft, model.pages().countProperty().get());
    model.pages().setRoom(400, 400, 1);
    assertNotNull(model.pages().pictureProperty().get(), "the draft's pages are open again");
    editions.look(editions.editionsProperty().get().getFirst());
    model.refresh(null);
    assertNotNull(model.editionProperty().get(), "nothing changed: it stays");
    dialogs.refuse();
    editions.issue();
    assertNull(model.editionProperty().get(), "what is issued is the draft");
  }

  @Test
  void issuingIsCancelledAndNothingIsIssued() {
    tasks.hold();
    editions.issue();
    assertEquals("正在印发第 1 版…", model.work().textProperty().get());
    model.work().cancel();
    tasks.release();
    assertEquals("已取消，没有印发", notices.told().getLast());
    assertFalse(model.work().isUnderWay());
    assertFalse(editions.issuingProperty().get());
    model.refresh(null);
    assertEquals(List.of(), editions.editionsProperty().get());
  }

  // Another program, or the command, may write into the same registry.
  @Test
  void whatNobodyHasSeenIsNotIssued() {
    long firm =
        registry.read(
            db -> db.fetch("select min(firm_id) from observation").getFirst().get(0, Long.class));
    TestRegistry.revenue(registry, firm, "2017Q2C", "987654321");
    MadeReport seen = model.madeProperty().get();
    editions.issue();
    assertEquals("report.changed", tasks.refusals().getLast().code());
    assertNotSame(seen, model.madeProperty().get(), "the report is shown as it is now");
    assertEquals(List.of(), editions.editionsProperty().get());
    editions.issue();
    assertEquals("第 1 版已印发", notices.told().getLast());
  }
}
