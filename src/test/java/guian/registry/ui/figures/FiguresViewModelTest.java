package guian.registry.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.figures.FigureCell.Look;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid of a firm's figures: what it shows, and what typing and pasting do. */
class FiguresViewModelTest {
  private static final Period Q1 = Period.throughQuarter(2017, 1);
  private static final Period H1 = Period.throughQuarter(2017, 2);
  private static final Period Q2 = Period.quarter(2017, 2);

  @TempDir Path folder;
  private final NoDialogs dialogs = new NoDialogs();
  private final ToldNotices notices = new ToldNotices();
  private Registry registry;
  private FiguresViewModel model;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    firm = TestRegistry.firm(registry, "贵安甲数据有限公司");
    TestRegistry.revenue(registry, firm, "2017Q1C", "1000000");
    TestRegistry.revenue(registry, firm, "2017Q2C", "2500000.50");
    Ports ports = new Ports(new DirectTasks(), dialogs, new GivenFiles(), unused -> {}, notices);
    model =
        new FiguresViewModel(
            new FirmEdits(registry), TestRegistry.LI, ports, new Messages(Language.ZH));
    model.onSaved(unused -> read());
    read();
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void read() {
    model.show(
        firm,
        new FirmFileQueries(registry).file(firm).orElseThrow().observations(),
        new FirmQueries(registry).indicators());
  }

  private FigureRow row(int index) {
    return model.sheetProperty().get().rows().get(index);
  }

  private FigureCell cell(int row, Period period) {
    return model.sheetProperty().get().cell(row(row), period);
  }

  private void addTax() {
    model.addIndicator(
        model.otherIndicators().stream()
            .filter(i -> i.id().equals("tax"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aQuarterThatFollowsIsMarkedAndNotTypedInto() {
    assertEquals(List.of(H1, Q2, Q1), model.sheetProperty().get().periods());
    assertEquals("250.00", cell(0, H1).text());
    assertEquals("250.00005", cell(0, H1).exact());
    assertEquals("150.00", cell(0, Q2).text());
    assertEquals(Look.DERIVED, cell(0, Q2).look());
    assertFalse(model.edit(row(0), Q2, "1"));
    assertTrue(model.errorProperty().get().contains("推算"));
    read();
    assertEquals("", model.errorProperty().get(), "after an undo nothing is refused any more");
    model.derivedProperty().set(false);
    assertEquals(List.of(H1, Q1), model.sheetProperty().get().periods());
  }

  @Test
  void aTypedFigureReplacesTheOneInUseWhichStays() {
    assertTrue(model.edit(row(0), H1, "260"));
    assertEquals("260.00", cell(0, H1).text());
    assertEquals(Look.MORE, cell(0, H1).look());
    assertTrue(cell(0, H1).evidence().get(0).startsWith("使用中 260 万元"));
    assertTrue(cell(0, H1).evidence().get(1).startsWith("已替换 250.00005 万元"));
    assertEquals("160.00", cell(0, Q2).text());
    assertTrue(model.edit(row(0), Q1, "不公示"));
    assertEquals(Look.UNDISCLOSED, cell(0, Q1).look());
  }

  @Test
  void whatIsNoFigureIsRefusedWithItsCellNamed() {
    assertFalse(model.edit(row(0), H1, "一百"));
    assertEquals("2017 1–6月累计 营业收入：“一百”不是数。", model.errorProperty().get());
    assertFalse(model.edit(row(0), H1, "1.0000001"));
    assertFalse(model.edit(row(0), H1, ""));
    assertEquals("250.00005", cell(0, H1).exact());
  }

  // 2,000,000,000.00 in six months against 1,000,000.00 in three: 4,000,000,000 a year to
  // 4,000,000.
  @Test
  void anAmountOfAnotherOrderIsSavedAndTold() {
    assertTrue(model.edit(row(0), H1, "200000"));
    assertEquals("200,000.00", cell(0, H1).text());
    assertEquals(
        "2017 1–6月累计 营业收入：200,000.00 万元，按全年折算约为2017 1–3月累计（100.00 万元）的 1,000 倍。" + "已保存，请核对单位是否填错。",
        model.hintProperty().get());
    assertTrue(model.edit(row(0), H1, "250"));
    assertEquals("", model.hintProperty().get());
    assertTrue(model.edit(row(0), H1, "0.02"));
    assertTrue(model.hintProperty().get().contains("的 10,000 分之一"), model.hintProperty().get());
    new HandUndo(registry).newest(TestRegistry.LI);
    read();
    assertEquals("", model.hintProperty().get(), "it is taken back, and so is the hint");
  }

  // Typed together, 3,000,000 万元 and 300 万元 for the same months are measured by each other.
  @Test
  void figuresPastedTogetherAreMeasuredByEachOther() {
    addTax();
    model.addPeriod(Period.throughQuarter(2016, 2));
    model.derivedProperty().set(false);
    List<Period> periods = model.sheetProperty().get().periods();
    assertEquals(Period.throughQuarter(2016, 2), periods.get(2));
    model.paste(row(1), H1, "3000000\t\t300");
    assertTrue(
        model.hintProperty().get().startsWith("2017 1–6月累计 税收：3,000,000.00 万元，按全年折算约为2016 1–6月累计"),
        model.hintProperty().get());
  }

  @Test
  void aBlockIsWrittenAsOneStep() {
    addTax();
    model.derivedProperty().set(false);
    model.paste(row(1), H1, "12.5\t6\r\n");
    assertEquals("12.50", cell(1, H1).text());
    assertEquals("6.00", cell(1, Q1).text());
    new HandUndo(registry).newest(TestRegistry.LI);
    read();
    assertEquals(FigureCell.EMPTY, cell(1, H1));
    assertEquals(FigureCell.EMPTY, cell(1, Q1));
  }

  @Test
  void nothingIsWrittenWhileOneCellIsWrong() {
    addTax();
    model.derivedProperty().set(false);
    model.paste(row(0), H1, "300\tabc\n12\t6\t7");
    assertEquals(
        "没有写入。有 2 格不能用：\n“7”落在表格以外；请先添加所缺的指标或期别。\n2017 1–3月累计 营业收入：“abc”不是数。",
        model.errorProperty().get());
    assertEquals("250.00", cell(0, H1).text());
    assertEquals(FigureCell.EMPTY, cell(1, H1));
  }

  @Test
  void replacingIsAskedFirstAndEmptyCellsAreLeftAlone() {
    model.derivedProperty().set(false);
    dialogs.refuse();
    model.paste(row(0), H1, "300\t");
    assertEquals("250.00", cell(0, H1).text());
    dialogs.agree();
    model.paste(row(0), H1, "300\t");
    assertEquals("300.00", cell(0, H1).text());
    assertEquals("100.00", cell(0, Q1).text());
  }

  @Test
  void whatIsCopiedPastesBackWithoutAChange() {
    model.derivedProperty().set(false);
    String block = model.copied(List.of(row(0)), List.of(H1, Q1));
    assertEquals("250.00005\t100", block);
    model.paste(row(0), H1, block);
    assertEquals(List.of("粘贴的数与现有的相同，没有改动"), notices.told());
  }
}
