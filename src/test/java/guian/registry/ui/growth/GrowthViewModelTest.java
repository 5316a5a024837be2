package guian.registry.ui.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.Mark;
import guian.registry.chart.Size;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.View;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.store.firm.FirmFinder;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view models of the Growth screen on the example, without a toolkit. */
class GrowthViewModelTest {
  private static final Messages ZH = new Messages(Language.ZH);
  private static final Destination HERE = new Destination.To(ScreenId.GROWTH);

  @TempDir static Path folder;
  private static GrowthRegistry example;

  private GrowthViewModel model;

  @BeforeAll
  static void fill() {
    example = GrowthRegistry.example(folder);
  }

  @AfterAll
  static void close() {
    example.close();
  }

  @BeforeEach
  void make() {
    example.destinations.clear();
    example.notices.clear();
    model = new GrowthViewModel(example.services(), example.ports(), ZH);
  }

  private ChartPage page() {
    return model.pageProperty().get();
  }

  private long firm(String name) {
    return new FirmFinder(example.registry).find(name);
  }

  @Test
  void theScreenBeginsWithRevenueAndTheFirmWhoseClaimWasRecordedFirst() {
    model.activate(HERE);
    assertEquals(Indicator.REVENUE, model.indicatorProperty().get().id());
    assertEquals("白山云：营业收入，年初至今累计", page().title());
    assertEquals("预期：2017 年增至三倍，6.00 亿元", page().claim());
    ChartPage.Side.OfFirm side = (ChartPage.Side.OfFirm) page().side();
    assertEquals("要做到三倍，需要", side.promise().title());
    // Eight quarters, all over by today, and the claim.
    assertEquals(9, side.rows().size());
    assertEquals("到期，未报", side.promise().outcome());
    assertFalse(model.loadingProperty().get());
  }

  @Test
  void aFirmAskedForIsShownWhateverWasShownBefore() {
    model.activate(HERE);
    model.topicProperty().set(Topic.ZONE);
    model.activate(new Destination.Growth(firm("虚构芯片")));
    assertEquals(Topic.FIRM, model.topicProperty().get());
    assertEquals("虚构芯片（贵安）有限公司：营业收入，年初至今累计", page().title());
  }

  @Test
  void theTopicsAreTheZoneItsIndustriesAndItsRelations() {
    model.activate(HERE);
    model.topicProperty().set(Topic.ZONE);
    assertEquals("贵安新区：营业收入，年初至今累计", page().title());
    assertEquals("亿元，2014–2017 年", page().subtitle());
    model.topicProperty().set(Topic.INDUSTRY);
    assertEquals("营业收入，按行业", page().title());
    model.topicProperty().set(Topic.RELATION);
    assertEquals("营业收入，按设立形式", page().title());
    model.topicProperty().set(Topic.FIRM);
    assertEquals("白山云：营业收入，年初至今累计", page().title());
  }

  @Test
  void groupsAreShownWithATableAndOfAPeriodThatIsChosen() {
    model.activate(HERE);
    model.topicProperty().set(Topic.RELATION);
    ChartPage.Side.OfGroups side = (ChartPage.Side.OfGroups) page().side();
    assertTrue(side.rows().size() > 3);
    assertEquals("亿元，2017 年 1–6月累计", page().subtitle());
    assertEquals(Period.throughQuarter(2017, 2), model.groups().periodProperty().get());
    model.groups().periodProperty().set(Period.year(2016));
    assertEquals("亿元，2016 年", page().subtitle());
    model.topicProperty().set(Topic.INDUSTRY);
    assertEquals("亿元，2016 年", page().subtitle());
  }

  @Test
  void singleQuartersAndAHiddenClaimDrawNoClaim() {
    model.activate(HERE);
    model.modeProperty().set(Mode.SINGLE);
    assertEquals("", page().claim());
    model.modeProperty().set(Mode.CUMULATIVE);
    model.claimShownProperty().set(false);
    assertEquals("", page().claim());
    assertTrue(dashedLines() == 0);
    model.claimShownProperty().set(true);
    assertEquals(1, dashedLines());
  }

  private long dashedLines() {
    return page().layout().apply(new Size(900, 400)).marks().stream()
        .filter(mark ->
            mark instanceof guian.registry.chart.Mark.Line line
                && !line.stroke().dashes().isEmpty())
        .count();
  }

  @Test
  void anotherIndicatorIsOfTheSameFirm() {
    model.activate(new Destination.Growth(firm("虚构芯片")));
    Indicator staff =
        model.indicators().stream()
            .filter(i -> i.id().equals(Indicator.HEADCOUNT_END))
            .findFirst()
            .orElseThrow();
    model.indicatorProperty().set(staff);
    assertEquals("虚构芯片（贵安）有限公司：期末从业人员，期末数", page().title());
    assertEquals("人，2016–2017 年", page().subtitle());
  }

  @Test
  void anIndicatorOfWhichNothingIsKnownShowsNothing() {
    model.activate(HERE);
    model.topicProperty().set(Topic.ZONE);
    model
        .indicatorProperty()
        .set(
            model.indicators().stream()
                .filter(i -> i.id().equals("exports"))
                .findFirst()
                .orElseThrow());
    assertNull(page());
    model.openImport();
    assertEquals(List.of(new Destination.Import(List.of())), example.destinations);
  }

  @Test
  void anEmptyRegistryShowsNothing(@TempDir Path other) {
    try (GrowthRegistry empty = GrowthRegistry.empty(other)) {
      GrowthViewModel none = new GrowthViewModel(empty.services(), empty.ports(), ZH);
      none.activate(HERE);
      assertNull(none.pageProperty().get());
      assertFalse(none.loadingProperty().get());
    }
  }

  @Test
  void anAnswerThatComesLateIsDropped() {
    model.activate(HERE);
    example.tasks.hold();
    model.topicProperty().set(Topic.ZONE);
    model.topicProperty().set(Topic.RELATION);
    example.tasks.runLast();
    example.tasks.runFirst();
    assertEquals("营业收入，按设立形式", page().title());
    example.tasks.release();
  }

  @Test
  void theRankingGoesOnAndBackAndByIncrease() {
    LeadersViewModel leaders = new LeadersViewModel(example.services(), example.ports(), ZH);
    model.activate(HERE);
    leaders.show(model.indicatorProperty().get());
    var first = leaders.stripProperty().get();
    assertEquals("增长排名：2017 年 1–6月累计同比", first.title());
    assertEquals(7, first.cards().size());
    assertFalse(first.hasBefore());
    assertTrue(first.cards().getFirst().main().endsWith("%"));
    leaders.turn(1);
    assertEquals(8, leaders.stripProperty().get().cards().getFirst().number());
    assertTrue(leaders.stripProperty().get().hasBefore());
    leaders.turn(-1);
    assertEquals(
        first.cards().getFirst().name(), leaders.stripProperty().get().cards().getFirst().name());
    leaders.setSize(3);
    assertEquals(3, leaders.stripProperty().get().cards().size());
    leaders.orderProperty().set(Order.INCREASE);
    assertTrue(leaders.stripProperty().get().cards().getFirst().main().startsWith("+"));
  }

  @Test
  void inEnglishFirmsAreFoundUnderTheirEnglishNames() {
    FirmSearch search =
        new FirmSearch(example.services().firms(), example.tasks, new Messages(Language.EN));
    search.search("bsy");
    assertEquals(
        List.of("Baishan Cloud"), search.hits().stream().map(FirmSearch.Hit::name).toList());
  }

  @Test
  void firmsAreFoundWhileOneTypes() {
    FirmSearch search =
        new FirmSearch(example.services().firms(), example.tasks, new Messages(Language.ZH));
    search.search("bsy");
    assertEquals(List.of("白山云"), search.hits().stream().map(FirmSearch.Hit::name).toList());
    search.search("虚构");
    assertEquals(8, search.hits().size());
    assertFalse(search.nothingProperty().get());
    search.search(" ");
    assertEquals(List.of(), search.hits());
    assertFalse(search.nothingProperty().get(), "nothing was looked for");
    search.search("没有这家企业");
    assertTrue(search.nothingProperty().get());
    search.search("bsy");
    assertFalse(search.nothingProperty().get());
  }

  @Test
  void theChartIsCopiedAndSaved() throws IOException {
    model.activate(HERE);
    ChartExport export = new ChartExport(example.ports(), ZH);
    List<byte[]> clipboard = new ArrayList<>();
    export.copy(page(), clipboard::add);
    assertEquals((byte) 0x89, clipboard.getFirst()[0]);
    Path file = folder.resolve("白山云.svg");
    example.files.give(file);
    export.save(page(), Kind.SVG);
    assertTrue(Files.readString(file).contains("预期 6.00（×3）"));
    assertEquals(List.of("图表已复制为图片", "图表已存为 白山云.svg"), example.notices);
    export.copy(null, clipboard::add);
    assertEquals(1, clipboard.size());
  }

  @Test
  void theFirmsFileIsOneStepAway() {
    model.activate(HERE);
    model.openFile();
    assertEquals(List.of(new Destination.Firm(firm("白山云"))), example.destinations);
    assertNotNull(model.firmProperty().get());
  }

  @Test
  void theZoneAndItsGroupsAreDrawnOnTheChosenAxis() {
    model.activate(HERE);
    model.viewProperty().set(View.INDEX);
    model.topicProperty().set(Topic.ZONE);
    assertTrue(page().subtitle().startsWith("指数，"), page().subtitle());
    model.topicProperty().set(Topic.INDUSTRY);
    assertTrue(page().subtitle().startsWith("指数，上年同期 = 100，"), page().subtitle());
    model.viewProperty().set(View.LOG);
    assertTrue(page().subtitle().startsWith("亿元，"), page().subtitle());
    long dots =
        page().layout().apply(new Size(900, 500)).marks().stream()
            .filter(Mark.Dot.class::isInstance)
            .count();
    assertTrue(dots > 10, "dots: " + dots);
    model.topicProperty().set(Topic.ZONE);
    assertTrue(page().subtitle().startsWith("亿元，"), page().subtitle());
  }
}
