package guian.registry.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.importing.Importing;
import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.conflicts.Conflicts;
import guian.registry.store.data.Backups;
import guian.registry.store.data.DataQueries;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.history.StepQueries;
import guian.registry.store.imports.ImportHistory;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.Job.ProgressListener;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Notices;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Registries;
import guian.registry.ui.port.Running;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Data screen without a window. */
class DataViewModelTest {
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);
  private static final Author LI = Author.manual("li");

  @TempDir Path folder;
  private Registry registry;
  private final GivenFiles files = new GivenFiles();
  private final NoDialogs dialogs = new NoDialogs();
  private final DirectTasks tasks = new DirectTasks();
  private final List<Destination> gone = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<Path> restored = new ArrayList<>();
  private DataViewModel model;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("r.guian"), JULY);
    DataServices services =
        new DataServices(
            registry,
            new DataQueries(registry),
            new StepQueries(registry),
            new FirmQueries(registry),
            new ImportHistory(registry),
            new Conflicts(registry),
            new Backups(JULY, ZoneId.of("Asia/Shanghai")),
            new RegistryCheck(registry),
            LI);
    Ports ports = new Ports(tasks, dialogs, files, gone::add, new Told());
    model = new DataViewModel(services, ports, new Restoring(), new Messages(Language.ZH));
  }

  @AfterEach
  void close() {
    registry.close();
  }

  /** Keeps what the person is told. */
  private final class Told implements Notices {
    @Override
    public void done(String sentence) {
      told.add(sentence);
    }

    @Override
    public void undoable(String sentence, Runnable undo) {
      told.add(sentence);
    }

    @Override
    public void refused(String sentence) {
      told.add(sentence);
    }

    @Override
    public void registryChanged() {
      told.add("changed");
    }
  }

  /** Keeps which backup is to be restored. */
  private final class Restoring implements Registries {
    @Override
    public void open(Path file) {
      throw new AssertionError(file);
    }

    @Override
    public void create(Path file) {
      throw new AssertionError(file);
    }

    @Override
    public Running createExample(ProgressListener listener, Runnable onEnd) {
      throw new AssertionError();
    }

    @Override
    public void restore(Path backup) {
      restored.add(backup);
    }

    @Override
    public Path usual() {
      return registry.path();
    }
  }

  private DataLine line(int index) {
    return Objects.requireNonNull(model.rowsProperty().get().get(index).value());
  }

  private List<String> texts(int index) {
    return line(index).cells().stream().map(cell -> cell.text()).toList();
  }

  private void importSheet() throws IOException {
    Path sheet = folder.resolve("二季度.csv");
    Files.writeString(sheet, "企业名称,成立日期\n贵州某某数据有限公司,2015-04-09\n");
    Importing importing = new Importing(registry);
    Plan plan = importing.plan(importing.open(sheet, Progress.SILENT), Answers.NONE);
    importing.commit(plan, "li", Progress.SILENT);
  }

  @Test
  void anEmptyRegistrySaysWhatItIs() {
    model.refresh();
    assertEquals(0, model.rowsProperty().get().size());
    RegistryContent content = Objects.requireNonNull(model.contentProperty().get());
    assertEquals(DataSection.IMPORTS, model.sectionProperty().get());
    assertEquals("r.guian", content.file());
    assertEquals("0 家", content.held().get(2).value());
    assertEquals("未录入", content.zone().get(0).value());
    assertFalse(model.undoableProperty().get());
  }

  @Test
  void theExampleShowsItsSourcesAndItsStep() {
    Example.fill(registry, "li");
    model.refresh();
    assertEquals(DataSection.SOURCES, model.sectionProperty().get());
    assertTrue(model.rowsProperty().get().size() > 20);
    model.choose(DataSection.HISTORY);
    assertEquals("装入贵安示例", texts(0).get(0));
    RegistryContent content = Objects.requireNonNull(model.contentProperty().get());
    assertEquals("412 家", content.held().get(2).value());
    assertEquals("贵安新区", content.zone().get(0).value());
    assertEquals("2014", content.zone().get(1).value());
  }

  /** Cells are found by the place of their column: a row of the list before may have too few. */
  @Test
  void rowsOfOneListAreGoneBeforeTheColumnsOfAnotherCome() throws IOException {
    importSheet();
    model.refresh();
    model.select(line(0).id());
    assertTrue(model.undoableProperty().get());
    List<Integer> seen = new ArrayList<>();
    model
        .sectionProperty()
        .addListener((o, before, after) -> {
          seen.add(model.rowsProperty().get().size());
          assertFalse(model.undoableProperty().get());
        });
    model.choose(DataSection.HISTORY);
    assertEquals(List.of(0), seen);
    assertTrue(model.rowsProperty().get().size() > 0);
  }

  private static FirmEdits.TypedFigure headcount(String people) {
    return new FirmEdits.TypedFigure(
        Indicator.HEADCOUNT_END,
        Period.quarter(2017, 2),
        Nature.ACTUAL,
        Amount.of(new BigDecimal(people), Amount.PERSON),
        null);
  }

  @Test
  void anEditIsAStepAboutItsFirm() {
    new FirmEdits(registry).create(LI, "甲有限公司", null);
    model.choose(DataSection.HISTORY);
    assertEquals(List.of("甲有限公司", "新增企业", "", "—", "手工"), texts(0).subList(0, 5));
    assertEquals("li", texts(0).get(6));
  }

  @Test
  void anEditShowsFieldOldAndNewAndLeadsToItsFirm() {
    FirmEdits edits = new FirmEdits(registry);
    long firm = edits.create(LI, "甲有限公司", null);
    edits.change(LI, firm, FirmField.STATUS, "active");
    edits.change(LI, firm, FirmField.STATUS, "moved_out");
    model.choose(DataSection.HISTORY);
    assertEquals(List.of("甲有限公司", "登记状态", "存续", "迁出", "手工"), texts(0).subList(0, 5));
    assertEquals(List.of("甲有限公司", "登记状态", "无", "存续", "手工"), texts(1).subList(0, 5));
    model.select(line(0).id());
    assertTrue(model.openFirm());
    assertEquals(List.of(new Destination.Firm(firm)), gone);
  }

  @Test
  void aTypedFigureShowsItsPeriodAndTheAmountBefore() {
    FirmEdits edits = new FirmEdits(registry);
    long firm = edits.create(LI, "甲有限公司", null);
    edits.setFigure(LI, firm, headcount("45"));
    edits.setFigure(LI, firm, headcount("47"));
    model.choose(DataSection.HISTORY);
    assertEquals(List.of("甲有限公司", "2017 年 6 月末 期末从业人员", "45 人", "47 人"), texts(0).subList(0, 4));
  }

  @Test
  void anImportIsTakenBackOnceAndOnlyWhenAsked() throws IOException {
    importSheet();
    model.refresh();
    assertEquals("二季度.csv", texts(0).get(0));
    assertEquals("1", texts(0).get(2));
    model.select(line(0).id());
    assertTrue(model.undoableProperty().get());
    dialogs.refuse();
    model.undoImport();
    assertEquals("有效", texts(0).getLast());
    dialogs.agree();
    model.undoImport();
    assertEquals("已撤销导入 二季度.csv：去掉 1 家企业、0 个数字", told.get(0));
    assertTrue(told.contains("changed"));
    assertTrue(texts(0).getLast().endsWith("已撤销"), texts(0)::toString);
    model.select(line(0).id());
    assertFalse(model.undoableProperty().get());
  }

  @Test
  void aBackupIsWrittenAndItsPlaceTold() throws IOException {
    Path place = Files.createDirectory(folder.resolve("backups"));
    model.backup();
    assertEquals(List.of(), told);
    files.give(place);
    model.backup();
    try (var written = Files.list(place)) {
      Path file = written.findFirst().orElseThrow();
      assertEquals(List.of("已备份到 " + file), told);
    }
    assertFalse(model.busyProperty().get());
  }

  @Test
  void aBackupIsRestoredOnlyWhenThePersonAgrees() {
    Path backup = folder.resolve("b.guian");
    files.give(backup);
    dialogs.refuse();
    model.restore();
    assertEquals(List.of(), restored);
    dialogs.agree();
    model.restore();
    assertEquals(List.of(backup), restored);
  }

  @Test
  void aCheckSaysThatAllIsWell() {
    Example.fill(registry, "li");
    model.check();
    String sentence = model.findingsProperty().get().get(0);
    assertTrue(sentence.startsWith("台账完好：4"), sentence);
  }
}
