package guian.registry.ui.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.Chart;
import guian.registry.chart.Mark;
import guian.registry.chart.Size;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.View;
import guian.registry.model.Indicator;
import guian.registry.store.firm.FirmFinder;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart on a firm's page, in any of its indicators. */
class FirmChartViewModelTest {
  private static final Messages ZH = new Messages(Language.ZH);

  @TempDir static Path folder;
  private static GrowthRegistry example;
  private static List<Indicator> indicators;

  private FirmChartViewModel model;
  private long chips;

  @BeforeAll
  static void fill() {
    example = GrowthRegistry.example(folder);
    indicators = example.services().growth().indicators();
  }

  @AfterAll
  static void close() {
    example.close();
  }

  @BeforeEach
  void make() {
    chips = new FirmFinder(example.registry).find("虚构芯片");
    model = new FirmChartViewModel(example.services().growth(), example.ports(), ZH);
    model.show(chips, some("revenue", "tax", "headcount_end"));
  }

  private static List<Indicator> some(String... ids) {
    return indicators.stream().filter(i -> List.of(ids).contains(i.id())).toList();
  }

  private void choose(String id) {
    model.indicatorProperty().set(some(id).getFirst());
  }

  private List<String> drawn() {
    Chart chart = model.pageProperty().get().layout().apply(new Size(900, 400));
    return chart.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(mark -> ((Mark.Label) mark).text())
        .toList();
  }

  @Test
  void theFirstIndicatorIsShownAndAnyOtherByChoice() {
    assertEquals("虚构芯片（贵安）有限公司：营业收入，年初至今累计", model.pageProperty().get().title());
    choose("tax");
    assertEquals("虚构芯片（贵安）有限公司：税收，年初至今累计", model.pageProperty().get().title());
    model.modeProperty().set(Mode.SINGLE);
    assertEquals("虚构芯片（贵安）有限公司：税收，单季（二至四季度为推算）", model.pageProperty().get().title());
    // April to June 2017: 6,080,400 − 2,743,200 yuan.
    assertTrue(drawn().contains("333.72"), drawn().toString());
    assertEquals("333.72", model.side().rows().get(5).single());
  }

  @Test
  void anIndexBeginsWithTheFirstValueShown() {
    choose("headcount_end");
    model.viewProperty().set(View.INDEX);
    assertEquals("指数，2016 年 3月末 = 100", model.pageProperty().get().subtitle());
    // People: 316 in March 2016, 330 in June 2017.
    assertTrue(drawn().containsAll(List.of("100.0", "104.4")), drawn().toString());
    model.viewProperty().set(View.LOG);
    assertEquals("人，2016–2017 年", model.pageProperty().get().subtitle());
    assertTrue(drawn().containsAll(List.of("316", "330")), drawn().toString());
  }

  @Test
  void anotherFirmKeepsTheIndicatorThatItHas() {
    choose("tax");
    long cloud = new FirmFinder(example.registry).find("贵州占位云服务有限公司");
    model.show(cloud, some("revenue", "tax"));
    assertEquals("贵州占位云服务有限公司：税收，年初至今累计", model.pageProperty().get().title());
    model.show(cloud, some("revenue"));
    assertEquals("贵州占位云服务有限公司：营业收入，年初至今累计", model.pageProperty().get().title());
    model.show(cloud, List.of());
    assertNull(model.pageProperty().get());
    assertNull(model.side());
  }

  @Test
  void theChartLeavesTheWindowAsAFile() throws IOException {
    Path file = folder.resolve("chart.svg");
    example.files.give(file);
    choose("headcount_end");
    model.export().save(model.pageProperty().get(), Kind.SVG);
    assertTrue(Files.readString(file).contains("期末从业人员"));
  }
}
