package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.figures.Figure;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing, saving and sharing the template beside a report. */
class TemplateModelTest {
  @TempDir Path folder;
  private final ToldNotices notices = new ToldNotices();
  private final NoDialogs dialogs = new NoDialogs();
  private final GivenFiles files = new GivenFiles();
  private final DirectTasks tasks = new DirectTasks();
  private Registry registry;
  private ReportsViewModel reports;
  private TemplateModel model;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, firm, "2017Q2C", "5000000");
    Ports ports = new Ports(tasks, dialogs, files, to -> {}, notices);
    ReportServices services = ReportServices.of(registry, TestRegistry.LI);
    Messages messages = new Messages(Language.ZH);
    reports = new ReportsViewModel(services.reports(), ports, messages);
    model = new TemplateModel(services, reports, ports, messages);
    reports.refresh(null);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private TemplateModel.Shown shown() {
    return Objects.requireNonNull(model.shownProperty().get());
  }

  private List<String> sections() {
    return Objects.requireNonNull(reports.madeProperty().get()).pdf().sections().stream()
        .map(ReportPdf.Section::title)
        .toList();
  }

  @Test
  void theFirstChangeMakesAnOwnTemplateAndThePagesFollow() {
    assertTrue(sections().contains("（一）规模与走势"), sections()::toString);
    model.show(Chapter.TREND, false);
    assertEquals("本单位模板", shown().template().name());
    assertEquals("模板“本单位模板”已保存", notices.told().getLast());
    assertTrue(sections().contains("（一）行业结构"), sections()::toString);
    model.move(Chapter.KEY, 1);
    assertEquals("一、运行特点", sections().get(1));
    assertFalse(model.canMove(Chapter.FIRMS, -1));
    assertFalse(model.canMove(Chapter.NOTES, 1), "the list of firms stays last");
    assertTrue(model.canMove(Chapter.NOTES, -1));
    assertFalse(model.canMove(Chapter.TREND, -1));
    new HandUndo(registry).newest(TestRegistry.LI);
    reports.refresh(null);
    assertEquals("一、主要指标完成情况", sections().get(1));
    model.shelf().use(null);
    assertEquals(Template.STANDARD, shown().template());
    assertEquals(List.of("本单位模板"), shown().saved());
    dialogs.refuse();
    model.showTable(Chapter.AGE, false);
    assertEquals(Template.STANDARD, shown().template(), "the one there is not replaced unasked");
    dialogs.agree();
    model.showTable(Chapter.AGE, false);
    assertEquals("本单位模板", shown().template().name());
  }

  @Test
  void twoQuickChangesAreBothKept() {
    model.show(Chapter.TREND, false);
    tasks.hold();
    model.show(Chapter.KEY, false);
    model.show(Chapter.FEATURES, false);
    while (tasks.waiting() > 0) {
      tasks.runFirst();
    }
    tasks.release();
    Template template = shown().template();
    assertEquals(
        List.of(Chapter.KEY, Chapter.FEATURES),
        template.sections().stream()
            .filter(c -> !c.shown())
            .map(Template.Choice::chapter)
            .filter(List.of(Chapter.KEY, Chapter.FEATURES)::contains)
            .toList());
  }

  @Test
  void keyFiguresAreChosenAndOrdered() {
    Figure firms = shown().figures().getFirst();
    Figure second = shown().figures().get(1);
    model.move(firms, 1);
    assertEquals(List.of(second, firms), shown().ordered().subList(0, 2));
    model.move(firms, -1);
    assertEquals(List.of(), shown().template().indicators(), "the usual order is no choice");
    for (Figure figure : shown().figures()) {
      model.show(figure, false);
    }
    assertEquals(1, shown().template().indicators().size(), "the last one stays");
    assertEquals(shown().figures().getLast(), shown().ordered().getFirst());
    model.show(firms, true);
    assertEquals(firms, shown().ordered().get(1));
  }

  @Test
  void aTemplateIsSharedAsAFile() throws Exception {
    model.head(new Template.Head("管委会", "1号", ""));
    model.lists(new Template.Lists(5, 20, 100));
    Path file = folder.resolve("share.json");
    files.give(file);
    model.shelf().saveFile();
    assertEquals("模板已存为 share.json", notices.told().getLast());
    Template saved = TemplateFile.load(file, List.of());
    assertEquals(new Template.Head("管委会", "1号", ""), saved.chinese());
    model.shelf().use(null);
    dialogs.refuse();
    model.shelf().open();
    assertEquals(Template.STANDARD, shown().template(), "one of its name is there");
    dialogs.agree();
    model.shelf().open();
    assertEquals(saved, shown().template());
    dialogs.type("简报");
    model.shelf().saveAs();
    assertEquals(List.of("本单位模板", "简报"), shown().saved());
    assertEquals("简报", shown().template().name());
    model.shelf().remove();
    assertEquals(List.of("本单位模板"), shown().saved());
    assertEquals(Template.STANDARD, shown().template());
    Files.writeString(file, "{\"guianReportTemplate\": 1, \"color\": 1}");
    model.shelf().open();
    assertEquals("report.template.unknown", tasks.refusals().getLast().code());
    assertEquals(Template.STANDARD, shown().template());
  }

  @Test
  void aHeadThatIsTooLongIsToldAndNotSaved() {
    model.head(new Template.Head("长".repeat(61), "", ""));
    assertTrue(notices.told().getLast().startsWith("! 模板文件 本单位模板 的 head.zh.organ 处："));
    assertEquals(Template.STANDARD, shown().template());
  }
}
